package org.opendatacollab.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks of arguments, with messages that name the thing, the rule and the value. */
public final class Checks {
  /** The rule that a list names each thing once. */
  public static final String REPEATED = "repeated";

  /** The rule that a ballot speaks of each candidate once, whatever it says of it. */
  public static final String REPEATED_CANDIDATE = "repeated-candidate";

  /** The rule that a rating is on its scale. */
  public static final String OFF_SCALE = "off-scale";

  /** The rule that of several members exactly one stands. */
  public static final String ONE_OF = "one-of";

  private static final int QUOTED_LENGTH = 40;

  private Checks() {}

  /**
   * Returns a count that is not negative.
   *
   * @param value the count
   * @param name what it counts
   * @return the count
   * @throws IllegalArgumentException if it is negative
   */
  public static int notNegative(int value, String name) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative, got " + value);
    }
    return value;
  }

  /**
   * Returns text that holds something other than blanks, tabs and line ends.
   *
   * @param value the text
   * @param name what it is
   * @return the text
   * @throws IllegalArgumentException if it is blank
   */
  public static String notBlank(String value, String name) {
    for (int i = 0; i < value.length(); i++) {
      if (" \t\r\n".indexOf(value.charAt(i)) < 0) {
        return value;
      }
    }
    throw new IllegalArgumentException(name + " must not be blank");
  }

  /**
   * Throws if a thing stands twice in a list. The message says where and not what, since it may be a person's answer.
   *
   * @param things the things
   * @param rule the id of the rule that they differ: {@link #REPEATED}, or a more special one
   * @param name what they are, in the plural
   * @throws BrokenRuleException if one stands twice
   */
  public static void distinct(List<?> things, String rule, String name) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      if (!seen.add(things.get(i))) {
        throw new BrokenRuleException(
            rule, name + " must differ, but number " + (i + 1) + " repeats an earlier one");
      }
    }
  }

  /**
   * Throws unless a condition on arguments holds.
   *
   * @param condition what must hold
   * @param message name, rule and value
   * @throws IllegalArgumentException if it does not hold
   */
  public static void check(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /**
   * Throws unless a step from one state to the next is legal.
   *
   * @param thing what takes the step, such as {@code activity 'a-1'}
   * @param from the state before, empty if there is none yet
   * @param to the state after
   * @param legal the states that may come next
   * @param <S> the states
   * @throws IllegalArgumentException if the step is not legal
   */
  public static <S extends Enum<S>> void step(String thing, Optional<S> from, S to, List<S> legal) {
    if (!legal.contains(to)) {
      String begin = from.map(state -> " is " + state + " and cannot become ")
          .orElse(" has no state yet and cannot begin as ");
      throw new IllegalArgumentException(thing
          + begin
          + to
          + (legal.isEmpty()
              ? "; that state is final"
              : "; next may be " + legal.stream().map(S::name).collect(Collectors.joining(", "))));
    }
  }

  /**
   * Throws unless the parts of an object keep a rule that spans several of them.
   *
   * @param condition what must hold
   * @param rule the id of the rule, one of those listed in {@code docs/format.md}
   * @param message name, rule and value
   * @throws BrokenRuleException if it does not hold
   */
  public static void rule(boolean condition, String rule, String message) {
    if (!condition) {
      throw new BrokenRuleException(rule, message);
    }
  }

  /**
   * Shows a value in a message: shortened, with control characters escaped, so that hostile text can neither flood a log
   * nor drive a terminal.
   *
   * @param value the text
   * @return at most about 40 characters in single quotes
   */
  public static String quoted(String value) {
    StringBuilder text = new StringBuilder("'");
    int end = 0;
    // An escape counts as the six characters that it takes.
    while (end < value.length() && text.length() <= QUOTED_LENGTH) {
      char c = value.charAt(end++);
      boolean shown = (c >= ' ' && c < 0x7f) || Character.isLetterOrDigit(c);
      if (shown) {
        text.append(c);
      } else {
        text.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      }
    }
    return text.append(end < value.length() ? "…'" : "'").toString();
  }

  /** Shows a number without ever expanding its exponent. */
  static String shown(BigDecimal value) {
    return quoted(value.toString());
  }
}
