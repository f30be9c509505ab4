package vn.dvk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The codes that others rely on, and what a mistyped one may mean. */
final class CodeTest {
  /** Section 4 of the contract: a code is never renamed and keeps its severity. */
  private static final Map<Severity, List<String>> OF_THE_CONTRACT =
      Map.of(
          Severity.ERROR,
          List.of(
              "unreadable_file encrypted_file no_form_found unknown_unit missing_submission",
              "quota_shortfall missing_name missing_sector ambiguous_sector missing_actor",
              "ambiguous_actor missing_status ambiguous_status invalid_quantity formula_error",
              "score_missing score_not_a_number score_out_of_range score_total_mismatch",
              "score_variant_ambiguous score_variant_mismatch criterion_contradicted"),
          Severity.WARNING,
          List.of(
              "unsupported_file_type wrong_year superseded_submission unknown_unit_type",
              "late_submission required_model_missing unknown_sector missing_location",
              "missing_lead missing_scale missing_result duplicate_model multiple_models_in_cell",
              "declared_total_mismatch hidden_content struck_out_content unrecognized_content",
              "score_without_model model_without_score registered_not_reported",
              "reported_not_registered status_changed actor_changed sector_changed",
              "maintained_not_in_previous_year"),
          Severity.INFO,
          List.of(
              "identical_copy out_of_order legacy_encoding score_below_threshold",
              "mandatory_criterion_not_max sector_uncovered"));

  @Test
  void keepsEveryCodeOfTheContractWithItsSeverity() {
    Map<String, Severity> severities = new TreeMap<>();
    for (Code code : Code.values()) {
      severities.put(code.id(), code.severity());
    }
    OF_THE_CONTRACT.forEach(
        (severity, lines) ->
            assertThat(String.join(" ", lines).split(" "))
                .allSatisfy(id -> assertThat(severities).containsEntry(id, severity)));
  }

  @Test
  void knowsWhatAMistypedCodeMayMean() {
    assertThat(Code.like("mising_sector")).first().isEqualTo(Code.MISSING_SECTOR);
    assertThat(Code.like("MISSING SECTOR")).containsExactly(Code.MISSING_SECTOR);
    assertThat(Code.like("changed"))
        .containsExactly(
            Code.STATUS_CHANGED, Code.ACTOR_CHANGED, Code.SECTOR_CHANGED, Code.QUANTITY_CHANGED);
    assertThat(Code.like("xyz")).isEmpty();
    assertThat(Code.like("")).isEmpty();
  }
}
