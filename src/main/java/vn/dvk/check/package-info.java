/** The rulebook: all questions that are asked of what was sent in, in the report's order. */
package vn.dvk.check;
