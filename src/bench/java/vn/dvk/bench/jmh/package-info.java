/** JMH benchmarks of dvk's own innermost work. */
package vn.dvk.bench.jmh;
