package vn.dvk.tally;

import java.util.List;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;

/**
 * One unit's form in one file: all its sheets, for they are parts of one submission.
 *
 * @param version how new it is
 * @param parts at least one, in order
 */
record Sending(Version version, List<Submission> parts) {
  Sending {
    parts = List.copyOf(parts);
  }

  /** The parts of one file as one. */
  static Sending of(List<Submission> parts) {
    return new Sending(Version.of(parts.get(0)), parts);
  }

  Unit unit() {
    return parts.get(0).unit();
  }

  Form form() {
    return parts.get(0).form();
  }

  String file() {
    return version.file();
  }

  /** The sheet where it is the only one, else the file. */
  Place place() {
    return parts.size() == 1 ? Place.ofSheet(file(), parts.get(0).sheet()) : Place.ofFile(file());
  }

  /** Whether its name says that it only adds to an earlier one. */
  boolean isNamedSupplement() {
    return version.name().isSupplement();
  }

  int rows() {
    return parts.stream().mapToInt(part -> part.models().size()).sum();
  }

  /** The names of its models; rows without one are left out. */
  List<String> names() {
    return parts.stream()
        .flatMap(part -> part.models().stream())
        .map(Model::nameText)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
