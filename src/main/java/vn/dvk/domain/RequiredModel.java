package vn.dvk.domain;

import java.util.List;

/**
 * A block-level model that every unit carries out (plan, part II).
 *
 * @param id the key in the plan file
 * @param name the name in full
 * @param knownAs further names it is recognised by
 * @param active whether it is asked for already
 * @param clause where the plan says so
 */
public record RequiredModel(
    String id, String name, List<String> knownAs, boolean active, String clause) {
  public RequiredModel {
    knownAs = List.copyOf(knownAs);
  }
}
