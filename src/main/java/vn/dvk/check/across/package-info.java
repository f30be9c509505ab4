/** Questions that hold the forms against each other, and this year against the last. */
package vn.dvk.check.across;
