/** Finds the forms on a grid and turns their rows into records, with an account of every cell. */
package vn.dvk.read.form;
