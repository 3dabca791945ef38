package org.opendatacollab.scoring;

import java.util.Locale;
import java.util.Objects;

/** How far a value may be from what it estimates. */
public sealed interface Uncertainty {
  /** How an interval is meant. */
  enum IntervalKind {
    /** In repeated samples, the stated share of such intervals covers the value. */
    CONFIDENCE,
    /** Given the answers and the stated prior, the value lies in it with the stated probability. */
    CREDIBLE;

    /**
     * Returns the name in the formats and for people.
     *
     * @return {@code confidence} or {@code credible}
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An interval with a level.
   *
   * @param kind how it is meant
   * @param lower the lower end
   * @param upper the upper end
   * @param level the confidence or credibility, in (0, 1), such as 0.95
   * @param population whom it speaks of, in words, such as {@code people like those who voted}
   */
  record Interval(IntervalKind kind, double lower, double upper, double level, String population)
      implements Uncertainty {
    /**
     * Checks.
     *
     * @param kind how it is meant
     * @param lower the lower end
     * @param upper the upper end
     * @param level the level
     * @param population whom it speaks of
     * @throws IllegalArgumentException if the ends are not finite and in order, or the level is not in (0, 1)
     */
    public Interval {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(population, "population");
      checkEnds(lower, upper);
      if (!(level > 0 && level < 1)) {
        throw new IllegalArgumentException("level must be in (0, 1), got " + level);
      }
    }

    /** Returns the interval for people, its ends to three decimals. */
    @Override
    public String toString() {
      return Shown.number(100 * level) + " % " + kind.code() + " interval " + Shown.number(lower)
          + " to " + Shown.number(upper);
    }
  }

  /**
   * The least and the greatest value that fit what is known, when something is not known. No probability is claimed.
   *
   * @param lower the least
   * @param upper the greatest
   * @param why what is not known
   */
  record Bounds(double lower, double upper, String why) implements Uncertainty {
    /**
     * Checks.
     *
     * @param lower the least
     * @param upper the greatest
     * @param why what is not known
     * @throws IllegalArgumentException if the ends are not finite and in order
     */
    public Bounds {
      Objects.requireNonNull(why, "why");
      checkEnds(lower, upper);
    }

    /** Returns the bounds for people, to three decimals, and what is not known. */
    @Override
    public String toString() {
      return "bounds " + Shown.number(lower) + " to " + Shown.number(upper) + ": " + why;
    }
  }

  /**
   * No uncertainty of the kind that an interval could show.
   *
   * @param why such as {@code a count}
   */
  record None(String why) implements Uncertainty {
    /**
     * Checks.
     *
     * @param why why there is none
     */
    public None {
      Objects.requireNonNull(why, "why");
    }

    /** Returns why there is none. */
    @Override
    public String toString() {
      return "no interval: " + why;
    }
  }

  private static void checkEnds(double lower, double upper) {
    if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
      throw new IllegalArgumentException(
          "lower must not exceed upper, got " + lower + " and " + upper);
    }
  }
}
