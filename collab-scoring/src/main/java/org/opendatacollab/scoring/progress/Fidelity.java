package org.opendatacollab.scoring.progress;

import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;

/**
 * How closely an initiative follows the guide: the share of the rules of a step that apply and are met.
 *
 * <pre>{@code fidelity = met / applicable}</pre>
 *
 * <p>Rules that do not apply count neither way; where none applies it is undefined, {@code not-recorded}. Example: 9 of 10 rules
 * that apply are met: 0.9. It counts rules and does not weigh them; read the findings before the number.
 *
 * <p>Source: ours; fidelity of implementation in the sense of Carroll et al. (2007), Implementation Science 2:40, reduced to
 * adherence.
 */
public final class Fidelity {
  /** What a reader must know of the method. */
  public static final MethodDescription DESCRIPTION = new MethodDescription(
      Method.of("fidelity/rules-met@1"),
      "Fidelity to the guide",
      "Rules of the step that apply and are met, divided by those that apply.",
      "[0, 1], a share; higher is closer to the guide.",
      "Rules that do not apply count neither way. No rule applies: undefined, not-recorded.",
      "9 of 10 rules that apply are met: 0.9.",
      "Ours; adherence in the sense of Carroll et al. (2007), Implementation Science 2:40.",
      "Comparing initiatives with few applicable rules, or in place of the findings: it counts rules and does not weigh"
          + " them.");

  private Fidelity() {}

  /**
   * Returns the fidelity.
   *
   * @param met how many rules that apply are met, from 0 to applicable
   * @param applicable how many apply
   * @return the share, without uncertainty since it is a count
   * @throws IllegalArgumentException if met is not from 0 to applicable
   */
  public static Estimate of(long met, long applicable) {
    if (met < 0 || met > applicable) {
      throw new IllegalArgumentException("met must be from 0 to " + applicable + ", got " + met);
    }
    return applicable == 0
        ? Estimate.undefined(Reason.NOT_RECORDED, 0, DESCRIPTION.method())
        : Estimate.of(
            (double) met / applicable,
            new Uncertainty.None("a count of rules"),
            applicable,
            DESCRIPTION.method());
  }
}
