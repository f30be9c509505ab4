package vn.dvk.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitNaming.Origin;

/**
 * Which files are byte for byte another one. The first path is used; a path that tells the unit
 * goes before one that does not, so that a copy in the unit's folder is not lost to one outside it.
 */
final class Copies {
  private final SortedMap<String, String> originals;

  private Copies(SortedMap<String, String> originals) {
    this.originals = originals;
  }

  /**
   * Finds the copies among the files that hold submissions.
   *
   * @param submissions in any order
   * @param sha256 the hash of each file; a file without one is nobody's copy
   */
  static Copies among(List<Submission> submissions, Map<String, String> sha256) {
    Map<String, List<String>> byHash = new LinkedHashMap<>();
    for (String file : preferredFirst(submissions)) {
      if (sha256.containsKey(file)) {
        byHash.computeIfAbsent(sha256.get(file), hash -> new ArrayList<>()).add(file);
      }
    }
    SortedMap<String, String> originals = new TreeMap<>();
    for (List<String> same : byHash.values()) {
      for (String copy : same.subList(1, same.size())) {
        originals.put(copy, same.get(0));
      }
    }
    return new Copies(originals);
  }

  /** The file that this one is a copy of. */
  Optional<String> originalOf(String file) {
    return Optional.ofNullable(originals.get(file));
  }

  private static List<String> preferredFirst(List<Submission> submissions) {
    SortedSet<String> unnamed = new TreeSet<>();
    SortedSet<String> files = new TreeSet<>();
    for (Submission submission : submissions) {
      files.add(submission.file());
      if (submission.naming().origin() == Origin.NOWHERE) {
        unnamed.add(submission.file());
      }
    }
    files.removeAll(unnamed);
    List<String> preferred = new ArrayList<>(files);
    preferred.addAll(unnamed);
    return preferred;
  }
}
