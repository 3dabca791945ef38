package org.opendatacollab.scoring.initiative;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.opendatacollab.scoring.tally.VoteCounts;

/** What a {@link Fact} says, typed, so that programs need not read sentences; {@code toString} gives it in words. */
public sealed interface FactValue {
  /**
   * Words, a date or a code in words.
   *
   * @param text ready to be read
   */
  record Text(String text) implements FactValue {
    /**
     * Checks.
     *
     * @param text ready to be read
     */
    public Text {
      Objects.requireNonNull(text, "text");
    }

    /** Returns the text. */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A number of things that were counted.
   *
   * @param count the number, never negative
   */
  record Count(long count) implements FactValue {
    /**
     * Checks.
     *
     * @param count the number
     * @throws IllegalArgumentException if it is negative
     */
    public Count {
      if (count < 0) {
        throw new IllegalArgumentException("count must not be negative, got " + count);
      }
    }

    /** Returns the digits. */
    @Override
    public String toString() {
      return Long.toString(count);
    }
  }

  /**
   * Numbers of things by what they are, such as members by side.
   *
   * @param countByCode the numbers by the code of the format, in order; what is not in it was not found
   */
  record Counts(Map<String, Long> countByCode) implements FactValue {
    /**
     * Checks and copies.
     *
     * @param countByCode the numbers by code, in order
     * @throws IllegalArgumentException if a number is negative
     */
    public Counts {
      countByCode.values().forEach(Count::new);
      countByCode = Collections.unmodifiableMap(new LinkedHashMap<>(countByCode));
    }

    /**
     * Returns one of the numbers.
     *
     * @param code the code
     * @return the number; 0 if nothing of that code was found
     */
    public long of(String code) {
      return countByCode.getOrDefault(code, 0L);
    }

    /** Returns such as {@code government 9, civil society 12}, or {@code none}. */
    @Override
    public String toString() {
      return countByCode.isEmpty()
          ? "none"
          : countByCode.entrySet().stream()
              .map(entry -> Words.ofMember(entry.getKey()) + " " + entry.getValue())
              .collect(Collectors.joining(", "));
    }
  }

  /**
   * Votes of one side.
   *
   * @param counts how many agree, disagree and pass
   */
  record Votes(VoteCounts counts) implements FactValue {
    /**
     * Checks.
     *
     * @param counts the votes
     */
    public Votes {
      Objects.requireNonNull(counts, "counts");
    }

    /** Returns such as {@code 8 agree, 0 disagree, 1 pass}. */
    @Override
    public String toString() {
      return counts.agree() + " agree, " + counts.disagree() + " disagree, " + counts.pass()
          + " pass";
    }
  }
}
