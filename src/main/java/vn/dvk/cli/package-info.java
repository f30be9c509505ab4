/** The command line: one class a command; options, streams, clock and exit status enter here. */
package vn.dvk.cli;
