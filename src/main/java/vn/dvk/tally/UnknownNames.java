package vn.dvk.tally;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.DecidedNames;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.NameToConfirm;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitNaming;

/** Gathers the names that are none of the roster's units, for staff to decide on each once. */
public final class UnknownNames {
  private static final Comparator<Submission> BY_PLACE =
      Comparator.comparing(Submission::file).thenComparing(sent -> sent.sheet().orElse(""));

  private final Map<String, String> idsByName;

  private UnknownNames(Dossier dossier) {
    this.idsByName =
        dossier.units().stream()
            .filter(standing -> standing.unit().inRoster())
            .collect(Collectors.toMap(s -> s.unit().name(), s -> s.unit().id(), (a, b) -> a));
  }

  /**
   * Gathers the names of a run.
   *
   * @param dossier the run; without a roster no name is unknown
   * @param decided what staff decided already; stays at the top
   * @return the decided names, then the open ones as they come; empty where none is open
   */
  public static List<NameToConfirm> of(Dossier dossier, DecidedNames decided) {
    if (!dossier.hasRoster()) {
      return List.of();
    }
    Map<String, Sightings> seen = new LinkedHashMap<>();
    Stream.concat(dossier.submissions().stream(), dossier.superseded().stream())
        .sorted(BY_PLACE)
        .filter(sent -> dossier.isUnknown(sent.unit()))
        .map(Submission::naming)
        .filter(UnitNaming::isName)
        .forEach(
            naming ->
                seen.computeIfAbsent(
                        key(naming), any -> new Sightings(naming, new LinkedHashSet<>()))
                    .places()
                    .add(naming.place().text()));
    UnknownNames names = new UnknownNames(dossier);
    List<NameToConfirm> open = decided.undecidedOf(seen.values().stream().map(names::row).toList());
    return open.isEmpty()
        ? List.of()
        : Stream.concat(decided.rows().stream(), open.stream()).toList();
  }

  /** A name as it first stood, and all places that it stands in. */
  private record Sightings(UnitNaming first, Set<String> places) {}

  private static String key(UnitNaming naming) {
    return new NameToConfirm(naming.asWritten(), "", "", "").key();
  }

  private NameToConfirm row(Sightings seen) {
    String candidates =
        seen.first().candidates().stream()
            .map(name -> idsByName.getOrDefault(name, name) + ": " + name)
            .collect(Collectors.joining("; "));
    return new NameToConfirm(
        seen.first().asWritten(), String.join("; ", seen.places()), candidates, "");
  }
}
