package org.opendatacollab.scoring.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.opendatacollab.scoring.Reason;

/**
 * Agreement corrected for chance: (observed - chance) / (1 - chance).
 *
 * @param units how many units it rests on
 * @param observed observed agreement, weighted, in [0, 1]
 * @param chance agreement expected by chance, weighted, in [0, 1]
 * @param value the coefficient, at most 1; 0 if raters agree as by chance; empty if undefined
 * @param reason why it is undefined, empty if it is not
 * @param standardError standard error of the coefficient, where the method has one
 * @param nullStandardError standard error if there were no agreement beyond chance, where the method has one
 */
public record ChanceCorrected(
    long units,
    double observed,
    double chance,
    OptionalDouble value,
    Optional<Reason> reason,
    OptionalDouble standardError,
    OptionalDouble nullStandardError) {
  /**
   * Corrects. Disagreements rather than agreements, so that perfect agreement gives exactly 1.
   *
   * @param units how many units
   * @param disagreement one minus observed
   * @param chanceDisagreement one minus chance, not zero
   */
  static ChanceCorrected of(long units, double disagreement, double chanceDisagreement) {
    double value = 1 - disagreement / chanceDisagreement;
    return new ChanceCorrected(
        units,
        1 - disagreement,
        1 - chanceDisagreement,
        OptionalDouble.of(value),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** Only one category was used: raters agree fully, and would by chance. */
  static ChanceCorrected withoutVariation(long units) {
    return new ChanceCorrected(
        units,
        1,
        1,
        OptionalDouble.empty(),
        Optional.of(Reason.NO_VARIATION),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  ChanceCorrected withStandardError(OptionalDouble error) {
    return new ChanceCorrected(units, observed, chance, value, reason, error, nullStandardError);
  }

  ChanceCorrected withNullStandardError(double error) {
    return new ChanceCorrected(
        units, observed, chance, value, reason, standardError, OptionalDouble.of(error));
  }
}
