/** Folders of forms to measure on: made from a seed, the same bytes every time. */
package vn.dvk.bench.corpus;
