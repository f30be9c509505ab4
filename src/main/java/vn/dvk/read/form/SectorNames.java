package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.dvk.domain.Field;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.text.Fold;

/**
 * Tells which sector of the plan a cell names: by the plan's spellings, by a small misspelling of
 * one, and never by a guess where the cell names two.
 */
final class SectorNames {
  private static final Pattern LEAD_IN =
      Pattern.compile("^(thuoc |trong )?(linh vuc|lv|lvuc|l vuc|l v)( ve| phat trien)? ");
  private static final Pattern LIST = Pattern.compile("[,;/+\\n]");
  private static final Pattern SEPARATORS =
      Pattern.compile("(?iu)\\s*(?:[,;/+\\n&]|\\s[-–—]\\s|[-–—]|\\bvà\\b)\\s*");

  private final Map<String, Sector> spellings = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> unclear = new HashSet<>();
  private final Map<String, Meaning> known = new ConcurrentHashMap<>();

  /** What a text means: a sector with how sure that is. */
  record Meaning(Optional<Sector> sector, Field.State state) {}

  SectorNames(Plan plan) {
    for (Sector sector : plan.sectors()) {
      add(sector.name(), sector);
      add(sector.abbreviation(), sector);
      add(sector.footerName(), sector);
      add(sector.code(), sector);
      sector.spellings().forEach(spelling -> add(spelling, sector));
    }
    plan.otherSectorSpellings().forEach(spelling -> others.add(Fold.tight(spelling)));
    plan.unclearSectorSpellings().forEach(spelling -> unclear.add(Fold.tight(spelling)));
  }

  private void add(String spelling, Sector sector) {
    spellings.putIfAbsent(Fold.tight(spelling), sector);
  }

  /** Reads the text of a sector cell that is not blank. */
  Meaning meaning(String text) {
    Meaning remembered = known.get(text);
    if (remembered != null) {
      return remembered;
    }
    Meaning meaning = read(text);
    if (known.size() < 4096) {
      known.put(text, meaning);
    }
    return meaning;
  }

  /** The one sector that a text names, empty where it names none of the plan's for certain. */
  Optional<Sector> planSector(String text) {
    Meaning meaning = meaning(text);
    return meaning.state() == Field.State.GIVEN ? meaning.sector() : Optional.empty();
  }

  private Meaning read(String text) {
    String folded = Fold.of(text);
    String tight = folded.replace(" ", "");
    if (tight.isEmpty()) {
      return new Meaning(Optional.empty(), Field.State.BLANK);
    }
    if (unclear.contains(tight) || tight.chars().allMatch(Character::isDigit)) {
      return new Meaning(Optional.empty(), Field.State.AMBIGUOUS);
    }
    Optional<Sector> whole = whole(text);
    if (whole.isPresent()) {
      return new Meaning(whole, Field.State.GIVEN);
    }
    if (others.contains(tight)) {
      return new Meaning(Optional.of(Plan.otherSector()), Field.State.UNKNOWN);
    }
    return inParts(text);
  }

  /** Text with a comma may be two names; then one slip is no more than the comma itself. */
  private Optional<Sector> whole(String text) {
    String folded = Fold.of(text);
    return exact(folded)
        .or(() -> exact(LEAD_IN.matcher(folded + " ").replaceFirst("").strip()))
        .or(() -> misspelt(folded, LIST.matcher(text).find() ? 1 : Typos.MOST));
  }

  private Optional<Sector> exact(String folded) {
    return Optional.ofNullable(spellings.get(folded.replace(" ", "")));
  }

  private Optional<Sector> misspelt(String folded, int slips) {
    String tight = LEAD_IN.matcher(folded + " ").replaceFirst("").replace(" ", "");
    Set<Sector> near = new LinkedHashSet<>();
    for (Map.Entry<String, Sector> entry : spellings.entrySet()) {
      if (entry.getKey().length() >= 6 && Typos.isTypoOf(tight, entry.getKey(), slips)) {
        near.add(entry.getValue());
      }
    }
    boolean nearOther = others.stream().anyMatch(o -> o.length() >= 6 && Typos.isTypoOf(tight, o));
    return near.size() == 1 && !nearOther ? near.stream().findFirst() : Optional.empty();
  }

  /**
   * Two sectors of the plan in one cell are ambiguous; one beside other words is that one's name.
   */
  private Meaning inParts(String text) {
    Set<Sector> named = new LinkedHashSet<>();
    List<String> rest = new ArrayList<>();
    for (String part : SEPARATORS.split(text)) {
      if (Fold.tight(part).isEmpty()) {
        continue;
      }
      Optional<Sector> sector = whole(part);
      sector.ifPresentOrElse(named::add, () -> rest.add(part));
    }
    if (named.size() > 1) {
      return new Meaning(Optional.empty(), Field.State.AMBIGUOUS);
    }
    if (named.size() == 1 && rest.isEmpty()) {
      return new Meaning(named.stream().findFirst(), Field.State.GIVEN);
    }
    if (named.size() == 1) {
      return new Meaning(Optional.empty(), Field.State.AMBIGUOUS);
    }
    return new Meaning(Optional.of(Plan.otherSector()), Field.State.UNKNOWN);
  }
}
