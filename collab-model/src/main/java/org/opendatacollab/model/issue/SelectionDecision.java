package org.opendatacollab.model.issue;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.shape.PrioritisationShapes;
import org.opendatacollab.model.shape.Walk;

/** The decision to work on an issue, and how the participants took it. */
@Value.Immutable
public sealed interface SelectionDecision extends WithSelectionDecision
    permits ImmutableSelectionDecision {
  /**
   * Returns the id.
   *
   * @return the id, unique among the decisions of the initiative
   */
  SelectionDecisionId id();

  /**
   * Returns the issue.
   *
   * @return the issue decided for
   */
  IssueId issue();

  /**
   * Returns when it was taken.
   *
   * @return the date, as precise as it is known
   */
  Optional<PartialDate> date();

  /**
   * Returns by which rule it was taken.
   *
   * @return the rule
   */
  DecisionRule rule();

  /**
   * Returns the round that it rests on.
   *
   * @return the round, if there was one
   */
  Optional<PrioritisationRoundId> round();

  /**
   * Returns why this issue.
   *
   * @return the reasons, if stated
   */
  Optional<LocalizedText> reasons();

  /**
   * Returns how the participants took it, for the partners alone.
   *
   * @return the responses, at most one of each person
   */
  List<DecisionResponse> responses();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns who may read it.
   *
   * @return the tier; {@link Tier#PARTNERS} unless stated
   */
  @Value.Default
  default Tier tier() {
    return Tier.PARTNERS;
  }

  /** Refuses what the checks of its shape refuse. */
  @Value.Check
  default void check() {
    Walk.ownChecks(PrioritisationShapes.SELECTION_DECISION, this);
  }

  /**
   * Returns a decision of which only what is required is known.
   *
   * @param id the id
   * @param issue the issue decided for
   * @param rule by which rule it was taken
   * @return the decision
   */
  static SelectionDecision of(SelectionDecisionId id, IssueId issue, DecisionRule rule) {
    return builder().id(id).issue(issue).rule(rule).build();
  }

  /**
   * Starts a selection decision.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a selection decision. */
  final class Builder extends ImmutableSelectionDecision.Builder {
    Builder() {}
  }
}
