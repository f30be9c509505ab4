/** Questions about single rows: is each field there, understood, and given once? */
package vn.dvk.check.row;
