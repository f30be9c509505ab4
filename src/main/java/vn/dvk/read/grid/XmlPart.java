package vn.dvk.read.grid;

import vn.dvk.read.file.FileFault;

/** An XML part that is being read, as far as faults in it are told. */
interface XmlPart {
  /** A fault of the part. */
  FileFault broken(String detail);
}
