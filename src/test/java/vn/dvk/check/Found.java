package vn.dvk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;

/** What some rules find. */
public final class Found {
  private final List<Rule> rules;

  private Found(List<Rule> rules) {
    this.rules = rules;
  }

  /** Asks these rules only. */
  public static Found by(List<Rule> rules) {
    return new Found(rules);
  }

  /** All findings. */
  public List<Finding> in(DossierBuilder builder) {
    Dossier dossier = builder.build();
    return rules.stream().flatMap(rule -> rule.check(dossier)).toList();
  }

  /** Their codes. */
  public List<Code> codes(DossierBuilder builder) {
    return in(builder).stream().map(Finding::code).toList();
  }

  /** The one finding of a code; any other number fails. */
  public Finding only(Code code, DossierBuilder builder) {
    List<Finding> findings = all(code, builder);
    assertThat(findings).as(code.id()).hasSize(1);
    return findings.get(0);
  }

  /** All findings of a code. */
  public List<Finding> all(Code code, DossierBuilder builder) {
    return in(builder).stream().filter(finding -> finding.code() == code).toList();
  }
}
