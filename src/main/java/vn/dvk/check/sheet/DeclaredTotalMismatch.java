package vn.dvk.check.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Declared.Kind;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Submission;

/**
 * Do the numbers that a form gives about itself agree with its rows? (Forms: "Tổng số", "Tổng số mô
 * hình theo lĩnh vực", "Tổng số tập thể, cá nhân".)
 *
 * <p>Held back where another finding already says why they cannot: a quantity that is no number, or
 * rows without a sector or actor that would make up the difference.
 */
final class DeclaredTotalMismatch implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    Map<DeclaredSheet.Name, DeclaredSheet> sheets = DeclaredSheet.all(dossier);
    return dossier.submissions().stream()
        .flatMap(sent -> findings(sheets.get(DeclaredSheet.Name.of(sent)), sent));
  }

  private static Stream<Finding> findings(DeclaredSheet sheet, Submission sent) {
    return sent.declared().stream().flatMap(declared -> finding(sheet, sent, declared).stream());
  }

  private static Optional<Finding> finding(
      DeclaredSheet sheet, Submission sent, Declared declared) {
    List<Model> rows = sheet.rows(declared);
    if (rows.stream().anyMatch(row -> row.quantity().state() == Field.State.UNKNOWN)) {
      return Optional.empty();
    }
    SheetCount count = sheet.count(declared, rows);
    if (declared.value().isPresent() && count.allows(declared.value().get())) {
      return Optional.empty();
    }
    return Optional.of(finding(sent, declared, count));
  }

  private static Finding finding(Submission sent, Declared declared, SheetCount count) {
    return Finding.of(Code.DECLARED_TOTAL_MISMATCH, declared.place())
        .about(sent.unit())
        .quoting(declared.written())
        .worded(wording(declared))
        .with("subject", subject(declared))
        .with("declared", declared.value().map(Object::toString).orElse(declared.written()))
        .with("counted", count.counted());
  }

  /** The footer's fifth line is printed without a name, for the sectors outside the plan. */
  private static String subject(Declared declared) {
    return declared.subject().isBlank() ? Plan.otherSector().footerName() : declared.subject();
  }

  private static String wording(Declared declared) {
    if (declared.value().isEmpty()) {
      return "unreadable";
    }
    return declared.kind() == Kind.TOTAL ? "" : declared.kind().name().toLowerCase(Locale.ROOT);
  }
}
