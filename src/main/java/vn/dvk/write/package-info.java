/** One class per output; nothing is computed here. */
package vn.dvk.write;
