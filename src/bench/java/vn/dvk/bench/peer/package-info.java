/**
 * What staff would write instead of dvk: every cell of every file as text into one workbook, one
 * row for each input row with the file's name before it, and no checks. One class a library.
 */
package vn.dvk.bench.peer;
