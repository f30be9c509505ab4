package vn.dvk.write.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;

/**
 * A line under a consolidated form that counts some of its models.
 *
 * @param kind by what it counts
 * @param key which models it counts, as in {@link Breakdown}
 * @param label how the line begins
 */
public record FooterLine(Kind kind, String key, String label) {
  static final FooterLine OTHER_SECTOR =
      new FooterLine(Kind.SECTOR, Sector.OTHER_CODE, "- Lĩnh vực khác: ");
  static final FooterLine UNKNOWN_SECTOR =
      new FooterLine(Kind.SECTOR, Breakdown.UNKNOWN, "- Chưa rõ lĩnh vực: ");
  static final FooterLine COLLECTIVE =
      new FooterLine(Kind.ACTOR, Actor.COLLECTIVE.code(), "- Tập thể: ");
  static final FooterLine INDIVIDUAL =
      new FooterLine(Kind.ACTOR, Actor.INDIVIDUAL.code(), "- Cá nhân: ");
  static final FooterLine UNKNOWN_ACTOR =
      new FooterLine(Kind.ACTOR, Breakdown.UNKNOWN, "- Chưa rõ tập thể hay cá nhân: ");

  /** By what a line counts. */
  public enum Kind {
    SECTOR,
    ACTOR
  }

  static FooterLine of(Sector sector) {
    return new FooterLine(Kind.SECTOR, sector.code(), "- Lĩnh vực " + sector.footerName() + ": ");
  }

  /** The line that a text of a consolidated form is; empty for any other text. */
  public static Optional<FooterLine> of(Plan plan, String text) {
    return Stream.concat(
            plan.sectors().stream().map(FooterLine::of),
            List.of(OTHER_SECTOR, UNKNOWN_SECTOR, COLLECTIVE, INDIVIDUAL, UNKNOWN_ACTOR).stream())
        .filter(line -> text.startsWith(line.label))
        .findFirst();
  }
}
