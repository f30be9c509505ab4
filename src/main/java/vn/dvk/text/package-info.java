/** Vietnamese text: normal form, folding, white space, row marks, legacy encodings, collation. */
package vn.dvk.text;
