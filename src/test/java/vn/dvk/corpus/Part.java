package vn.dvk.corpus;

/** What is known of a model; an empty text is a value that the file does not give. */
enum Part {
  SUBUNIT,
  NAME,
  QUANTITY,
  LOCATION,
  LEAD,
  SECTOR,
  EXTENT,
  ACTOR,
  STATUS
}
