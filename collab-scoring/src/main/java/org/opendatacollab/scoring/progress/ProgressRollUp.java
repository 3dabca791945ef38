package org.opendatacollab.scoring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.internal.Decimals;

/**
 * Rolls the progress of tasks up to the progress of a plan.
 *
 * <p>For the parts of a group with weights {@code w} and shares done {@code s}:
 * <pre>{@code
 *   share(group) = sum of w s / sum of w        in [0, 1], no unit, higher is further
 * }</pre>
 * So a group lies between its parts, and scaling all weights of siblings changes no bit: the arithmetic is exact and each
 * number is rounded once.
 *
 * <p><b>Nothing is done without evidence.</b> A share with evidence counts as it is. A share {@code s} claimed without
 * evidence says only that no more than {@code s} is done: anything in [0, s]. A share that nobody states may be anything in
 * [0, 1]. The least and the greatest share of the whole that follow are the {@link Uncertainty.Bounds} of the estimate; its
 * value is their midpoint, whose worst error (half the width) is the smallest. A higher claim never lowers the value, and
 * evidence for a claim never does. A plan is done, with value 1, only when evidence shows every task done.
 *
 * <ul>
 *   <li>A cancelled task counts nowhere, with no weight; the result names it. A group whose tasks are all cancelled is
 *       treated the same way.
 *   <li>A group without parts is not planned yet: its share is unknown.
 *   <li>Nothing to count: undefined, {@link Reason#NO_PARTS}. No share stated at all: undefined,
 *       {@link Reason#NOT_RECORDED}.
 *   <li>n is the number of tasks, cancelled ones apart, whose share is stated.
 *   <li>The contributions are the weighted shares of the tasks and sum to the value.
 * </ul>
 *
 * <p>Example: tasks of weights 1 and 3, of which the second is done with evidence and the first not begun, with evidence:
 * (1 * 0 + 3 * 1) / 4 = 0.75. If the second is only claimed to be done: bounds 0 and 0.75, value 0.375.
 *
 * <p>Do not read it as a forecast: it says nothing of time. The weights are a judgement; show who set them.
 *
 * <p>Source: the weighted arithmetic mean with normalised weights. Decidim's accountability module states the same aim but
 * does not normalise ({@code Decidim::Accountability::Result#update_progress!}): shares 0.5 and 0.5 with weights 2 and 3
 * give 2.5 there, 0.5 here. Immutable and thread-safe.
 */
public final class ProgressRollUp implements ScoringMethod<ProgressPart> {
  /** A plan as a tree of parts. */
  public static final InputKind<ProgressPart> KIND =
      new InputKind<>("plan as weighted parts", ProgressPart.class);

  private static final MethodDescription DESCRIPTION = new MethodDescription(
      Method.of("progress/roll-up@1"),
      "Progress rolled up by normalised weights",
      "share(group) = sum of weight * share / sum of weight over its parts, cancelled ones left out, in exact"
          + " arithmetic. A share with evidence counts as it is; a share s claimed without evidence may be anything in"
          + " [0, s]; an unstated share anything in [0, 1].",
      "0 to 1, no unit: the share of the plan that is done.",
      "Unknown and unproven shares give bounds; the value is their midpoint, whose largest error is half the width."
          + " Nothing to count: undefined, no-parts. No share stated: undefined, not-recorded. A group without parts is"
          + " unknown. n is the number of tasks whose share is stated.",
      "Weights 1 and 3, shares 0 and 1, both with evidence: (1 * 0 + 3 * 1) / 4 = 0.75. Without evidence for the"
          + " second: bounds 0 and 0.75, value 0.375.",
      "Weighted arithmetic mean; compare Decidim, Accountability, Result#update_progress!, which does not normalise.",
      "Not a forecast and not a schedule: it knows no time. Do not compare plans whose weights were set by different"
          + " people.");

  private static final ProgressRollUp STANDARD = new ProgressRollUp();

  private ProgressRollUp() {}

  /**
   * Returns the method; it has no settings.
   *
   * @return the method
   */
  public static ProgressRollUp standard() {
    return STANDARD;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  /** Returns the score of {@link #rollUp}. */
  @Override
  public Score score(ProgressPart whole) {
    return rollUp(whole).score();
  }

  /**
   * Rolls up a plan.
   *
   * @param whole the plan
   * @return the share done of the plan and of each of its parts
   */
  public ProgressResult rollUp(ProgressPart whole) {
    Evidence evidence = new Evidence();
    Optional<Node> root = Node.of(whole, evidence);
    if (root.isEmpty() || root.orElseThrow().isUnplanned()) {
      return new ProgressResult(
          Score.of(Estimate.undefined(Reason.NO_PARTS, 0, method())),
          Optional.empty(),
          evidence.cancelled);
    }
    Node node = root.orElseThrow();
    List<Contribution> contributions = new ArrayList<>();
    ProgressShare shares = node.shares(BigFraction.ONE, contributions);
    if (evidence.stated == 0) {
      return new ProgressResult(
          Score.of(Estimate.undefined(Reason.NOT_RECORDED, 0, method())),
          Optional.of(shares),
          evidence.cancelled);
    }
    evidence.cancelled.forEach(
        name -> contributions.add(new Contribution(name + ": cancelled, not counted", 0)));
    Uncertainty uncertainty = node.lower().equals(node.upper())
        ? new Uncertainty.None("every counted share has its evidence")
        : new Uncertainty.Bounds(shares.lower(), shares.upper(), evidence.gaps());
    Estimate estimate = Estimate.of(
        Exact.midpoint(node.lower(), node.upper()).doubleValue(),
        uncertainty,
        evidence.stated,
        method());
    return new ProgressResult(
        new Score(estimate, contributions), Optional.of(shares), evidence.cancelled);
  }

  /** What is known of the tasks, counted while the tree is walked. */
  private static final class Evidence {
    private final List<String> cancelled = new ArrayList<>();
    private long stated;
    private long unknown;
    private long unproven;

    String gaps() {
      return "shares not stated: " + unknown + ", claimed without evidence: " + unproven;
    }
  }

  /** A part that counts, with its exact shares. */
  private record Node(
      ProgressPart part,
      BigFraction weight,
      BigFraction lower,
      BigFraction upper,
      BigFraction weightOfParts,
      List<Node> parts) {

    static Optional<Node> of(ProgressPart part, Evidence evidence) {
      return part instanceof ProgressPart.Group group
          ? ofGroup(group, evidence)
          : ofTask((ProgressPart.Task) part, evidence);
    }

    private static Optional<Node> ofTask(ProgressPart.Task task, Evidence evidence) {
      if (task.cancelled()) {
        evidence.cancelled.add(task.name());
        return Optional.empty();
      }
      BigFraction upper = task.shareDone().map(Decimals::fraction).orElse(BigFraction.ONE);
      BigFraction lower =
          task.evidenced() && task.shareDone().isPresent() ? upper : BigFraction.ZERO;
      if (task.shareDone().isEmpty()) {
        evidence.unknown++;
      } else {
        evidence.stated++;
        evidence.unproven += lower.equals(upper) ? 0 : 1;
      }
      return Optional.of(node(task, lower, upper, BigFraction.ZERO, List.of()));
    }

    private static Optional<Node> ofGroup(ProgressPart.Group group, Evidence evidence) {
      if (group.parts().isEmpty()) {
        evidence.unknown++;
        return Optional.of(
            node(group, BigFraction.ZERO, BigFraction.ONE, BigFraction.ZERO, List.of()));
      }
      List<Node> parts = new ArrayList<>();
      BigFraction total = BigFraction.ZERO;
      BigFraction lower = BigFraction.ZERO;
      BigFraction upper = BigFraction.ZERO;
      for (ProgressPart part : group.parts()) {
        Optional<Node> counted = of(part, evidence);
        if (counted.isPresent()) {
          Node node = counted.orElseThrow();
          parts.add(node);
          total = total.add(node.weight);
          lower = lower.add(node.weight.multiply(node.lower));
          upper = upper.add(node.weight.multiply(node.upper));
        }
      }
      return parts.isEmpty()
          ? Optional.empty()
          : Optional.of(node(group, lower.divide(total), upper.divide(total), total, parts));
    }

    private static Node node(
        ProgressPart part,
        BigFraction lower,
        BigFraction upper,
        BigFraction weightOfParts,
        List<Node> parts) {
      return new Node(part, Decimals.fraction(part.weight()), lower, upper, weightOfParts, parts);
    }

    boolean isUnplanned() {
      return part instanceof ProgressPart.Group && parts.isEmpty();
    }

    ProgressShare shares(BigFraction ofWhole, List<Contribution> contributions) {
      if (parts.isEmpty()) {
        BigFraction amount = Exact.midpoint(lower, upper).multiply(ofWhole);
        contributions.add(new Contribution(said(), amount.doubleValue()));
      }
      List<ProgressShare> shares = new ArrayList<>();
      for (Node node : parts) {
        shares.add(node.shares(ofWhole.multiply(node.weight).divide(weightOfParts), contributions));
      }
      return new ProgressShare(
          part.name(), lower.doubleValue(), upper.doubleValue(), ofWhole.doubleValue(), shares);
    }

    private String said() {
      if (!(part instanceof ProgressPart.Task task)) {
        return part.name() + ": no parts yet";
      }
      String share = task.shareDone()
          .map(
              done -> done.toPlainString() + (task.evidenced() ? " done" : " claimed, no evidence"))
          .orElse("not stated");
      return task.name() + ": " + share + ", weight " + task.weight().toPlainString();
    }
  }
}
