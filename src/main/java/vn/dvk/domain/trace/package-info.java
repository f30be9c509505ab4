/** The answer to {@code dvk trace}: the way from a consolidated cell back to what was submitted. */
package vn.dvk.domain.trace;
