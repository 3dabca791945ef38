package org.opendatacollab.scoring.release;

import java.util.List;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.MethodRegistry;

/** What a reader must know of how confidential answers are released, and of what is computed from released values. */
public final class ReleaseMethods {
  private static final String POLICY =
      "The project's release policy, docs/release-policy.md, sections 1 to 5.";

  private static final List<MethodDescription> DESCRIPTIONS = List.of(
      new MethodDescription(
          Method.of("interval-of-mean@1")
              .with("k", 5)
              .with("pMax", "0.9")
              .with("t", "2 where n >= 8, else 1"),
          "Mean released as a range",
          "The sum of the n answers is looked up among fixed ranges that depend on n, the scale and the attackers t"
              + " alone; the two ends of its range, divided by n, are published. The lowest and the highest range are so"
              + " wide that a coalition of t people cannot tell the direction of anybody's answer, nor a value with a"
              + " probability over pMax; the others hold at least half a scale.",
          "A range on the scale of the item, as exact fractions; the value shown is its middle.",
          "Fewer than k people answered, or no range lies between the ends: suppressed, too-few-respondents, without n.",
          "7 points, 8 people: the sums 19 to 22 (counted from 0) are one range, a mean of 3.375 to 3.75.",
          POLICY,
          "Groups of hundreds (noise of differential privacy is sharper there), medians, spreads, cross-tabulations, or"
              + " any second number from the same answers."),
      new MethodDescription(
          Method.of("favourable-share@1")
              .with("k", 5)
              .with("pMax", "0.9")
              .with("t", "2 where n >= 8, else 1"),
          "Share of favourable answers released as a range",
          "Answers are recoded to 1 (upper half of the scale) or 0, then released as interval-of-mean@1.",
          "A range in [0, 1], as exact fractions.",
          "As interval-of-mean@1; at n = 5 nothing can be shown.",
          "8 people: three ranges of the share.",
          POLICY,
          "An item whose mean is released: one answer must be used by one number only."),
      new MethodDescription(
          Method.of("release/construct-by-items@1"),
          "Construct from released items",
          "Mean of the ends of the released ranges of its items; ends of reversed items are turned round.",
          "A range on the common scale of the items; the value is its middle.",
          "An item is suppressed: undefined, suppressed or the item's reason.",
          "Items 3 to 4 and 4 to 5: 3.5 to 4.5.",
          POLICY,
          "Items on different scales."),
      new MethodDescription(
          Method.of("release/groups-together@1"),
          "Groups together from released ranges",
          "Sums of the ends of the groups' ranges, divided by all who answered.",
          "A range on the scale of the item.",
          "One group is suppressed: undefined, since the total would tell of it.",
          "8 people at 3 to 4 and 12 at 4 to 5: 3.6 to 4.6.",
          POLICY,
          "Groups that overlap."),
      new MethodDescription(
          Method.of("release/change@1"),
          "Change between two released ranges",
          "From the later low minus the earlier high to the later high minus the earlier low. It is detectable only if 0"
              + " lies outside.",
          "A range in units of the scale; the value is its middle.",
          "One of the two is suppressed or was not released: undefined.",
          "26/8 to 29/8, later 31/8 to 34/8: 0.25 to 1, so it rose.",
          POLICY,
          "Change of the same people compared one by one, for which the range is wider than needed; and an effect of the"
              + " initiative, which a change without a comparison is not."));

  private ReleaseMethods() {}

  /**
   * Adds the descriptions. The methods themselves score nothing that a registry could hand them: they work on confidential
   * answers behind {@link Releaser}, or on released values.
   *
   * @param registry where to add them
   * @return the larger registry
   */
  public static MethodRegistry addTo(MethodRegistry registry) {
    MethodRegistry larger = registry;
    for (MethodDescription description : DESCRIPTIONS) {
      larger = larger.with(description);
    }
    return larger;
  }
}
