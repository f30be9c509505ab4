/** The pipeline: the only place that knows all stages; output appears whole or not at all. */
package vn.dvk.app;
