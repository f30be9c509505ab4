/**
 * What is counted: which submissions hold, how each unit stands, what belongs together, targets.
 */
package vn.dvk.tally;
