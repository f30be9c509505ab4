package vn.dvk.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** One model as it truly is. */
record TrueModel(Map<Part, String> parts) {
  TrueModel {
    parts = Collections.unmodifiableMap(new EnumMap<>(parts));
  }

  String get(Part part) {
    return parts.getOrDefault(part, "");
  }

  TrueModel with(Part part, String value) {
    Map<Part, String> changed = new EnumMap<>(Part.class);
    changed.putAll(parts);
    changed.put(part, value);
    return new TrueModel(changed);
  }

  int quantity() {
    return get(Part.QUANTITY).isEmpty() ? 1 : Integer.parseInt(get(Part.QUANTITY));
  }

  boolean isNew() {
    return get(Part.STATUS).equals("new");
  }
}
