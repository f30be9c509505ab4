/**
 * Evaluates the formulas whose results a workbook does not hold, in a scratch workbook; whatever
 * cannot be known for certain stays without a value. The spreadsheet library is loaded only here,
 * and only where there is something to evaluate.
 */
package vn.dvk.read.formula;
