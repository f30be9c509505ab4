/** One plain grid of cells for every file format; the readers of the formats. */
package vn.dvk.read.grid;
