/** Questions about score sheets: every criterion, the total, the variant, the evidence. */
package vn.dvk.check.score;
