/** What lies in the input: folders, archives, and what kind a file is by its content. */
package vn.dvk.read.file;
