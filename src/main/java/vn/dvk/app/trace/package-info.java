/** From a cell of a consolidated workbook back to what was submitted. */
package vn.dvk.app.trace;
