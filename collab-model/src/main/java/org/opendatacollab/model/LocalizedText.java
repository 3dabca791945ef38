package org.opendatacollab.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Text that people read, in one or several languages. Neither files nor equality depend on the order in which languages are
 * given; they are kept in alphabetical order of their tags.
 *
 * <p>Text whose language is that of the whole initiative carries the tag {@value #UNDETERMINED} and is a plain string in
 * JSON; otherwise it is an object from BCP 47 tag to text.
 */
public final class LocalizedText {
  /** The tag of text in the language of the initiative. */
  public static final String UNDETERMINED = "und";

  /** The rule for tags, as a regular expression that a schema can use. */
  public static final String TAG_PATTERN = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

  private final Map<String, String> textByTag;

  private LocalizedText(Map<String, String> textByTag) {
    this.textByTag = textByTag;
  }

  /**
   * Returns text in the language of the initiative.
   *
   * @param text the text, not blank
   * @return the text
   * @throws IllegalArgumentException if the text is blank
   */
  public static LocalizedText of(String text) {
    return of(Map.of(UNDETERMINED, text));
  }

  /**
   * Returns text in several languages.
   *
   * @param textByTag text by BCP 47 tag, in any order
   * @return the text
   * @throws IllegalArgumentException if the map is empty, a tag is not a language tag or a text is blank
   */
  public static LocalizedText of(Map<String, String> textByTag) {
    Checks.check(!textByTag.isEmpty(), "text must be in at least one language");
    Map<String, String> copy = new TreeMap<>();
    textByTag.forEach((tag, text) -> {
      Checks.check(
          isTag(tag),
          "language tag must be a BCP 47 tag such as 'id' or 'en-GB', got " + Checks.quoted(tag));
      copy.put(tag, Checks.notBlank(Objects.requireNonNull(text, "text"), "text"));
    });
    return new LocalizedText(Collections.unmodifiableMap(copy));
  }

  private static boolean isTag(String tag) {
    int start = 0;
    for (int i = 0; i <= tag.length(); i++) {
      if (i < tag.length() && tag.charAt(i) != '-') {
        char c = tag.charAt(i);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && (start == 0 || c < '0' || c > '9')) {
          return false;
        }
      } else {
        int length = i - start;
        if (length > 8 || length < (start == 0 ? 2 : 1)) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /**
   * Returns the text by language tag.
   *
   * @return an unmodifiable map in alphabetical order of tags, never empty
   */
  public Map<String, String> textByTag() {
    return textByTag;
  }

  /**
   * Tells whether the text is only in the language of the initiative.
   *
   * @return true if its one tag is {@value #UNDETERMINED}
   */
  public boolean isPlain() {
    return textByTag.size() == 1 && textByTag.containsKey(UNDETERMINED);
  }

  /**
   * Returns the text for a reader: in the language asked for, else in that of the initiative, else the first.
   *
   * @param tag the language wanted
   * @return the text
   */
  public String in(String tag) {
    String exact = textByTag.get(tag);
    String fallback = exact != null ? exact : textByTag.get(UNDETERMINED);
    return fallback != null ? fallback : textByTag.values().iterator().next();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText text && textByTag.equals(text.textByTag);
  }

  @Override
  public int hashCode() {
    return textByTag.hashCode();
  }

  /** Returns the text in the first language. */
  @Override
  public String toString() {
    return in(UNDETERMINED);
  }
}
