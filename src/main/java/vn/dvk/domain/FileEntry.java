package vn.dvk.domain;

/**
 * One file of the input.
 *
 * @param file path as in {@link Source}
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param status what became of it
 */
public record FileEntry(String file, String sha256, FileStatus status) {}
