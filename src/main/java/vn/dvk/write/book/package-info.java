/** The workbooks: the consolidated one, the shortfall list, the blank forms. */
package vn.dvk.write.book;
