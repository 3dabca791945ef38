package org.opendatacollab.scoring.initiative;

import java.util.Locale;
import org.opendatacollab.model.OpenCode;

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

  static String count(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
