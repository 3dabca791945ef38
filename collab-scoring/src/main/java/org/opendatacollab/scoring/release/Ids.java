package org.opendatacollab.scoring.release;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks ids of waves, groups, items and constructs. They stand in files and digests, so their form is fixed. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");

  private Ids() {}

  static boolean legal(String id) {
    return FORM.matcher(id).matches();
  }

  static String check(String id, String name) {
    Objects.requireNonNull(id, name);
    if (!legal(id)) {
      throw new IllegalArgumentException(
          name + " must match [A-Za-z0-9][A-Za-z0-9._:-]{0,127} (value not repeated)");
    }
    return id;
  }

  /** Returns an unmodifiable list of legal ids, each once. */
  static List<String> checkDistinct(List<String> ids, String name) {
    Set<String> seen = new LinkedHashSet<>();
    for (String id : ids) {
      if (!seen.add(check(id, name))) {
        throw new IllegalArgumentException(name + " must not be listed twice, got " + id);
      }
    }
    return List.copyOf(ids);
  }
}
