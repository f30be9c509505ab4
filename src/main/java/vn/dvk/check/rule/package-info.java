/** What every rule is, and how rules tell their findings: cells, rows, other places, numbers. */
package vn.dvk.check.rule;
