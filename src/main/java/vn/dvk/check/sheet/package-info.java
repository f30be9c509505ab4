/** Questions of a form to itself: its own totals and its own order. */
package vn.dvk.check.sheet;
