package vn.dvk.check.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Status;

/**
 * How a finding tells a date, a number, a place or a heading of the forms; the same in every
 * language, as the forms themselves write it.
 */
public final class Told {
  private static final int NAMES_SHOWN = 3;
  private static final int PLACED_SHOWN = 6;
  private static final String NO_NAME = "…";

  private Told() {}

  /** A form by its heading: {@code Phụ lục 1}. */
  public static String form(Form form) {
    return form.heading();
  }

  /** An actor by its column: {@code Tập thể}. */
  public static String actor(Actor actor) {
    return actor == Actor.COLLECTIVE ? "Tập thể" : "Cá nhân";
  }

  /** A status by its column: {@code XD mới}. */
  public static String status(Status status) {
    return status == Status.NEW ? "XD mới" : "Duy trì";
  }

  /** A day as the plan writes it: {@code 15/4/2024}. */
  public static String date(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
  }

  /** Points as the forms write them: {@code 92,5}. */
  public static String points(BigDecimal points) {
    BigDecimal plain = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
    return plain.toPlainString().replace('.', ',');
  }

  /** A row's name; {@code …} where it has none. */
  public static String name(Model row) {
    return row.nameText().isEmpty() ? NO_NAME : row.nameText();
  }

  /** A score sheet's model; {@code …} where it names none. */
  public static String name(ScoreSheet sheet) {
    return sheet.model().orElse(NO_NAME);
  }

  /** The first few names, quoted: {@code “A”, “B”, “C”, …}. */
  public static String names(List<String> names) {
    String shown =
        names.stream()
            .limit(NAMES_SHOWN)
            .map(name -> "“" + name + "”")
            .collect(Collectors.joining(", "));
    return names.size() > NAMES_SHOWN ? shown + ", …" : shown;
  }

  /**
   * The first few of several things with their names and places: {@code “A” (B12), “B” (B13), …}.
   *
   * @param things what is told
   * @param name a thing's name
   * @param there where it stands
   * @param here the place that theirs are seen from
   */
  public static <T> String placed(
      List<T> things, Function<T, String> name, Function<T, Place> there, Place here) {
    String shown =
        things.stream()
            .limit(PLACED_SHOWN)
            .map(thing -> "“" + name.apply(thing) + "” (" + place(here, there.apply(thing)) + ")")
            .collect(Collectors.joining(", "));
    return things.size() > PLACED_SHOWN ? shown + ", …" : shown;
  }

  /**
   * Another place, as short as can be seen from here.
   *
   * <p>Example: from the same sheet {@code B12}, from another file {@code so-y-te/PL1.xlsx › Sheet1
   * › B12}.
   */
  public static String place(Place here, Place there) {
    List<String> parts = new ArrayList<>();
    boolean sameFile = here.file().equals(there.file());
    if (!sameFile) {
      there.file().ifPresent(parts::add);
    }
    if (!sameFile || !here.sheet().equals(there.sheet())) {
      there.sheet().ifPresent(parts::add);
    }
    there.cell().ifPresent(parts::add);
    return parts.isEmpty() ? there.file().orElse("") : String.join(" › ", parts);
  }
}
