package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.shape.PlanShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.team.ActionTeamId;

/**
 * What an action team does: solutions, activities, commitments and tests, and how often it checks progress and
 * collaboration.
 */
@Value.Immutable
public sealed interface ActionPlan extends WithActionPlan permits ImmutableActionPlan {
  /**
   * Returns the id.
   *
   * @return the id, unique among the plans of the initiative
   */
  ActionPlanId id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns the team whose plan it is.
   *
   * @return the team, if it is part of the initiative
   */
  Optional<ActionTeamId> team();

  /**
   * Returns the issue that it is about.
   *
   * @return the issue, if it is part of the initiative
   */
  Optional<IssueId> issue();

  /**
   * Returns what it is to achieve.
   *
   * @return the goal, if stated
   */
  Optional<LocalizedText> goal();

  /**
   * Returns since when and until when it runs.
   *
   * @return the period; {@link Period#UNKNOWN} unless stated
   */
  @Value.Default
  default Period period() {
    return Period.UNKNOWN;
  }

  /**
   * Returns how often progress and collaboration are to be checked.
   *
   * @return the cadence, if agreed
   */
  Optional<Cadence> checkCadence();

  /**
   * Returns the solutions.
   *
   * @return the solutions
   */
  List<Solution> solutions();

  /**
   * Returns the activities.
   *
   * @return the activities
   */
  List<Activity> activities();

  /**
   * Returns the commitments.
   *
   * @return the commitments
   */
  List<Commitment> commitments();

  /**
   * Returns the tests of solutions.
   *
   * @return the tests
   */
  List<SolutionTest> solutionTests();

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

  /** Refuses what breaks an invariant of its own. */
  @Value.Check
  default void check() {
    Walk.ownChecks(PlanShapes.ACTION_PLAN, this);
  }

  /**
   * Starts an action plan.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an action plan. */
  final class Builder extends ImmutableActionPlan.Builder {
    Builder() {}
  }
}
