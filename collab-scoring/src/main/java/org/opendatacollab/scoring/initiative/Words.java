package org.opendatacollab.scoring.initiative;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendatacollab.model.OpenCode;
import org.opendatacollab.model.stakeholder.Side;

/** Codes in words. */
final class Words {
  private Words() {}

  static String of(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(OpenCode code) {
    return ofMember(code.code());
  }

  /** A name in lowerCamelCase, such as {@code data assets} for {@code dataAssets}. */
  static String ofMember(String camelCase) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < camelCase.length(); i++) {
      char c = camelCase.charAt(i);
      words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
    }
    return words.toString();
  }

  /** Counts by side in the order of the sides, such as {@code government 8, civil society 12}. */
  static String of(Map<Side, Integer> counts) {
    return counts.isEmpty()
        ? "none"
        : counts.entrySet().stream()
            .map(entry -> of(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  static String count(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
