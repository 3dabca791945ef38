package org.opendatacollab.scoring.evidence;

import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * The effect of a treatment on how often something happens, from an {@link EventTable} with {@code a} events and {@code b}
 * non-events among the treated, {@code c} and {@code d} in the control group, {@code m = a + b} and {@code n = c + d}:
 * <pre>{@code
 *                      effect                       variance
 *   log odds ratio     ln(a / b) - ln(c / d)        1/a + 1/b + 1/c + 1/d          any number, no unit
 *   log risk ratio     ln(a / m) - ln(c / n)        b / (a m) + d / (c n)          any number, no unit
 *   risk difference    a / m - c / n                a b / m^3 + c d / n^3          in [-1, 1], no unit
 * }</pre>
 * Positive effects say that it happens more often among the treated.
 *
 * <ul>
 *   <li>If any cell is zero, 1/2 is added to all four cells of that table, for effect and variance alike.
 *   <li>Nobody in a group: undefined, {@link Reason#EMPTY_GROUP}. What is added to empty cells would be all that is known of it.
 * </ul>
 *
 * <p>Example: 4 of 123 against 11 of 139 (BCG trial of Aronson 1948): log odds ratio -0.9387, log risk ratio -0.8893, risk
 * difference -0.0466, with variances 0.3571, 0.3256 and 0.00078.
 *
 * <p>Where events are rare, differences of risk are small by necessity: pool ratios there, or differences among places of like
 * risk. Logarithms come from {@link StrictMath}.
 *
 * <p>Source: J. L. Fleiss and J. A. Berlin (2009), Effect sizes for dichotomous data, in Cooper, Hedges and Valentine (eds.),
 * The Handbook of Research Synthesis and Meta-Analysis, 2nd ed., 237-253; the correction as in J. J. Gart and J. R. Zweifel
 * (1967), Biometrika 54, 181-187.
 */
public enum TableMeasure {
  /** The logarithm of the ratio of the odds. */
  LOG_ODDS_RATIO("log-odds-ratio"),

  /** The logarithm of the ratio of the shares of events. */
  LOG_RISK_RATIO("log-risk-ratio"),

  /** The difference of the shares of events. */
  RISK_DIFFERENCE("risk-difference");

  /** What is added to all cells of a table with a zero, where nothing else is asked for. */
  public static final double CONTINUITY = 0.5;

  /** One group; its cells may be corrected and are not whole then. */
  private record Arm(double events, double others) {
    double people() {
      return events + others;
    }

    double share() {
      return events / people();
    }
  }

  private final String code;

  TableMeasure(String code) {
    this.code = code;
  }

  /**
   * Returns the name in method ids and files.
   *
   * @return such as {@code log-odds-ratio}
   */
  public String code() {
    return code;
  }

  /**
   * Computes, with 1/2 added to all cells of a table with a zero.
   *
   * @param table the table
   * @return the effect and its variance, or why there is none
   */
  public Outcome<EffectSize> of(EventTable table) {
    return of(table, CONTINUITY);
  }

  /**
   * Computes.
   *
   * @param table the table
   * @param continuity what is added to all cells of a table with a zero, positive
   * @return the effect and its variance, or why there is none
   * @throws IllegalArgumentException if the continuity is not positive and finite
   */
  public Outcome<EffectSize> of(EventTable table, double continuity) {
    Arguments.positive(continuity, "continuity");
    if (table.treated() == 0 || table.control() == 0) {
      return Outcome.undefined(Reason.EMPTY_GROUP);
    }
    Arm treated = treated(table, continuity);
    Arm control = control(table, continuity);
    return Outcome.of(
        new EffectSize(level(treated) - level(control), variance(treated) + variance(control)));
  }

  /** What the treated add to the effect; what the control group adds is minus its own. */
  double levelOfTreated(EventTable table) {
    return level(treated(table, CONTINUITY));
  }

  double levelOfControl(EventTable table) {
    return level(control(table, CONTINUITY));
  }

  private double level(Arm arm) {
    return switch (this) {
      case LOG_ODDS_RATIO -> StrictMath.log(arm.events / arm.others);
      case LOG_RISK_RATIO -> StrictMath.log(arm.share());
      case RISK_DIFFERENCE -> arm.share();
    };
  }

  private double variance(Arm arm) {
    return switch (this) {
      case LOG_ODDS_RATIO -> 1 / arm.events + 1 / arm.others;
      case LOG_RISK_RATIO -> arm.others / arm.events / arm.people();
      case RISK_DIFFERENCE -> arm.share() * (arm.others / arm.people()) / arm.people();
    };
  }

  private static Arm treated(EventTable table, double continuity) {
    double more = table.hasZeroCell() ? continuity : 0;
    return new Arm(table.treatedEvents() + more, table.treatedNonEvents() + more);
  }

  private static Arm control(EventTable table, double continuity) {
    double more = table.hasZeroCell() ? continuity : 0;
    return new Arm(table.controlEvents() + more, table.controlNonEvents() + more);
  }
}
