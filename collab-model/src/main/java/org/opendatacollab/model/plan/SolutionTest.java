package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.stakeholder.Participation;

/**
 * A test of a solution on a small scale: what it was expected to do, how that is measured, what came out and what
 * follows.
 */
@Value.Immutable
public sealed interface SolutionTest extends WithSolutionTest permits ImmutableSolutionTest {
  /**
   * Returns the id.
   *
   * @return the id, unique among the tests of the initiative
   */
  SolutionTestId id();

  /**
   * Returns the solution tested.
   *
   * @return the solution
   */
  SolutionId solution();

  /**
   * Returns what the solution was expected to do.
   *
   * @return the hypothesis
   */
  LocalizedText hypothesis();

  /**
   * Returns what was measured.
   *
   * @return the metric, if stated
   */
  Optional<LocalizedText> metric();

  /**
   * Returns the unit of target and result.
   *
   * @return the unit, if stated
   */
  Optional<String> unit();

  /**
   * Returns whether more or less of the metric is better.
   *
   * @return the direction; {@link Direction#ASCENDING} unless stated
   */
  @Value.Default
  default Direction direction() {
    return Direction.ASCENDING;
  }

  /**
   * Returns what the metric had to reach.
   *
   * @return the target, if it was set
   */
  Optional<Quantity> target();

  /**
   * Returns what the metric reached.
   *
   * @return the result; empty if there is none yet
   */
  Optional<Quantity> result();

  /**
   * Returns what else came out.
   *
   * @return in words, if anything
   */
  Optional<LocalizedText> findings();

  /**
   * Returns when it was tested.
   *
   * @return the period; {@link Period#UNKNOWN} unless stated
   */
  @Value.Default
  default Period period() {
    return Period.UNKNOWN;
  }

  /**
   * Returns where it was tested.
   *
   * @return the place, if stated
   */
  Optional<LocalizedText> place();

  /**
   * Returns with whom it was tested.
   *
   * @return the ledger of those who took part
   */
  List<Participation> participation();

  /**
   * Returns what it needs and has.
   *
   * @return the resources
   */
  List<Resource> resources();

  /**
   * Returns what follows.
   *
   * @return the decision; empty if there is none yet
   */
  Optional<TestDecision> decision();

  /**
   * Returns when that was decided.
   *
   * @return the date, if known
   */
  Optional<PartialDate> decided();

  /**
   * Returns why it was decided so.
   *
   * @return the reason, if given
   */
  Optional<LocalizedText> decisionReason();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Tells whether the result reached the target.
   *
   * @return true if it is at least as good, the target itself included; empty unless both are known
   */
  default Optional<Boolean> targetReached() {
    return target()
        .flatMap(wanted -> result()
            .map(got -> direction() == Direction.ASCENDING
                ? got.compareTo(wanted) >= 0
                : got.compareTo(wanted) <= 0));
  }

  /** Refuses what breaks an invariant of its own. */
  @Value.Check
  default void check() {
    unit().ifPresent(text -> Checks.notBlank(text, "unit"));
  }

  /**
   * Starts a solution test.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a solution test. */
  final class Builder extends ImmutableSolutionTest.Builder {
    Builder() {}
  }
}
