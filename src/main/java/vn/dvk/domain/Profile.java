package vn.dvk.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each code weighs where staff judge otherwise than the contract.
 *
 * @param name what staff call it, empty for the standard one
 * @param severities by code; empty for a code that is turned off. Codes that are not in it weigh as
 *     the contract says
 */
public record Profile(String name, SortedMap<Code, Optional<Severity>> severities) {
  /** Every code as the contract says. */
  public static final Profile STANDARD = new Profile("", new TreeMap<>());

  public Profile {
    severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
  }

  /** How much a code weighs, empty where it is turned off. */
  public Optional<Severity> severity(Code code) {
    return severities.getOrDefault(code, Optional.of(code.severity()));
  }
}
