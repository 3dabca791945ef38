package org.opendatacollab.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/** Numbers for people: few digits, always with what they rest on. */
final class Numbers {
  private Numbers() {}

  /** Two decimals below 10, one below 1000, else none. */
  static String shown(double value) {
    return rounded(value, RoundingMode.HALF_EVEN).toPlainString();
  }

  /**
   * Bounds, rounded away from each other, so that what lies in them also lies in what is shown; an end that is not 0 does
   * not show as 0, since that is what a change is judged by.
   */
  private static String shown(Uncertainty.Bounds bounds) {
    return end(bounds.lower(), RoundingMode.FLOOR) + " to "
        + end(bounds.upper(), RoundingMode.CEILING);
  }

  private static String end(double value, RoundingMode mode) {
    BigDecimal rounded = rounded(value, mode);
    boolean hidden = rounded.signum() == 0 && value != 0;
    return (hidden ? BigDecimal.valueOf(value).round(new MathContext(1, mode)) : rounded)
        .toPlainString();
  }

  private static BigDecimal rounded(double value, RoundingMode mode) {
    double size = Math.abs(value);
    int places = size < 10 ? 2 : size < 1000 ? 1 : 0;
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, mode);
    return rounded.signum() == 0 ? rounded.abs() : rounded;
  }

  /** The value, or what stands for it. */
  static String value(Estimate estimate) {
    return estimate.value().isPresent() ? shown(estimate.value().getAsDouble()) : "–";
  }

  /**
   * The value with its interval, for a table that says below what it is. Where only bounds are known, the middle between
   * them was not measured, and does not show.
   */
  static String cell(Estimate estimate) {
    if (!(estimate instanceof Estimate.Defined defined)) {
      return "– " + why(estimate);
    }
    if (defined.uncertainty() instanceof Uncertainty.Interval interval) {
      // A dash before a minus sign cannot be read.
      String to = interval.lower() < 0 ? " to " : "–";
      return value(estimate) + " (" + shown(interval.lower()) + to + shown(interval.upper()) + ")";
    }
    return range(estimate);
  }

  /** The value, or the bounds it lies in, or what stands for it. */
  static String range(Estimate estimate) {
    return estimate instanceof Estimate.Defined defined
            && defined.uncertainty() instanceof Uncertainty.Bounds bounds
        ? shown(bounds)
        : value(estimate);
  }

  /** Why there is no value; empty if there is one. */
  static String why(Estimate estimate) {
    return estimate.reason().map(reason -> reason.code().replace('-', ' ')).orElse("");
  }

  /** What the value rests on: the interval and n, or why there is no value. */
  static String basis(Estimate estimate) {
    if (estimate instanceof Estimate.Defined defined) {
      return uncertainty(defined.uncertainty()) + ", n = " + estimate.n();
    }
    return "undefined: " + why(estimate) + ", n = " + estimate.n();
  }

  private static String uncertainty(Uncertainty uncertainty) {
    if (uncertainty instanceof Uncertainty.Interval interval) {
      return shown(interval.lower()) + " to " + shown(interval.upper()) + " ("
          + percent(interval.level()) + " " + interval.kind().code() + ")";
    }
    if (uncertainty instanceof Uncertainty.Bounds bounds) {
      return shown(bounds) + " (" + bounds.why() + ")";
    }
    return ((Uncertainty.None) uncertainty).why();
  }

  /** A share as a percentage without needless digits, such as {@code 95 %}. */
  static String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
    return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + " %";
  }
}
