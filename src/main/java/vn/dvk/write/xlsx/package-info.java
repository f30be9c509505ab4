/** Writes .xlsx as a stream: cells go straight into the zip, and nothing but strings is kept. */
package vn.dvk.write.xlsx;
