/** Files, archives, sheets and tables become a plain grid of cells; grids become submissions. */
package vn.dvk.read;
