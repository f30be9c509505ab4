/** The rubric applied to a score sheet: variant, total, outcome and reasons, in exact decimals. */
package vn.dvk.score;
