package vn.dvk.app.trace;

import java.nio.file.Path;

/**
 * Where a submitted file lies.
 *
 * @param path the file, or the zip that it lies in
 * @param member its path in the zip, further zips included; empty for a plain file
 */
record FoundSource(Path path, String member) {}
