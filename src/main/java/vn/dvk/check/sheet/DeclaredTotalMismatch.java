package vn.dvk.check.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.sheet.DeclaredSheet.Claim;
import vn.dvk.domain.Code;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Declared.Kind;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;

/**
 * Do the numbers that a form gives about itself agree with its rows? (Forms: "Tổng số", "Tổng số mô
 * hình theo lĩnh vực", "Tổng số tập thể, cá nhân".)
 *
 * <p>Held back where another finding already says why they cannot: a quantity that is no number, or
 * rows without a sector or actor that would make up the difference.
 */
final class DeclaredTotalMismatch implements Rule {
  private static final String TOTAL = "Tổng số";

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    for (DeclaredSheet sheet : DeclaredSheet.all(dossier)) {
      for (Claim claim : sheet.claims()) {
        finding(sheet, claim).ifPresent(findings::add);
      }
    }
    return findings.stream();
  }

  private static Optional<Finding> finding(DeclaredSheet sheet, Claim claim) {
    Declared declared = claim.declared();
    for (Declared reading : declared.readings()) {
      if (canBeRight(sheet, reading)) {
        return Optional.empty();
      }
    }
    List<Model> rows = sheet.rows(declared);
    Finding finding = finding(declared, sheet.count(declared));
    return Optional.of(sheet.unit(claim, rows).map(finding::about).orElse(finding));
  }

  private static boolean canBeRight(DeclaredSheet sheet, Declared declared) {
    Optional<Integer> value = declared.value();
    return (value.isPresent() && sheet.count(declared).allows(value.get()))
        || hasUnknownQuantity(sheet.rows(declared));
  }

  private static boolean hasUnknownQuantity(List<Model> rows) {
    for (Model row : rows) {
      if (row.quantity().state() == Field.State.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Declared declared, SheetCount count) {
    return Finding.of(Code.DECLARED_TOTAL_MISMATCH, declared.place())
        .quoting(declared.written())
        .worded(wording(declared))
        .with("subject", subject(declared))
        .with("declared", declared.value().map(Object::toString).orElse(declared.written()))
        .with("counted", count.counted());
  }

  /** The footer's fifth line is printed without a name, for the sectors outside the plan. */
  private static String subject(Declared declared) {
    if (!declared.subject().isBlank()) {
      return declared.subject();
    }
    return declared.kind() == Kind.TOTAL ? TOTAL : Plan.otherSector().footerName();
  }

  private static String wording(Declared declared) {
    if (declared.value().isEmpty()) {
      return declared.kind() == Kind.SECTOR && declared.subject().isBlank()
          ? "unclear_sectors"
          : "unreadable";
    }
    return declared.kind() == Kind.TOTAL ? "" : declared.kind().name().toLowerCase(Locale.ROOT);
  }
}
