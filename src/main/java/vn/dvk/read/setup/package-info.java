/**
 * The files that staff keep beside the submissions: plan, roster, receipt log, profile, waivers.
 */
package vn.dvk.read.setup;
