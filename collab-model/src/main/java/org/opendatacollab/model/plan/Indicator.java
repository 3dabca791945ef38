package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.issue.IssueId;

/** A number by which a plan or the issue itself is followed over time. */
@Value.Immutable
public sealed interface Indicator extends WithIndicator permits ImmutableIndicator {
  /**
   * Returns the id.
   *
   * @return the id, unique among the indicators of the initiative
   */
  IndicatorId id();

  /**
   * Returns the name.
   *
   * @return the name as people read it
   */
  LocalizedText name();

  /**
   * Returns what it tells of.
   *
   * @return the subject
   */
  IndicatorSubject about();

  /**
   * Returns the plan that it tells of, or by which it is followed.
   *
   * @return the plan, if there is one
   */
  Optional<ActionPlanId> plan();

  /**
   * Returns the issue that it tells of.
   *
   * @return the issue, if there is one
   */
  Optional<IssueId> issue();

  /**
   * Returns the unit of all values.
   *
   * @return such as {@code children per 1000}, if stated
   */
  Optional<LocalizedText> unit();

  /**
   * Returns whether more or less is better.
   *
   * @return the direction
   */
  Direction direction();

  /**
   * Returns where it stood at the start.
   *
   * @return the value, if known
   */
  Optional<IndicatorValue> baseline();

  /**
   * Returns what it is to reach.
   *
   * @return the targets, in the order given
   */
  List<IndicatorValue> targets();

  /**
   * Returns what it was.
   *
   * @return the values over time, in the order given; some may be missing
   */
  List<IndicatorActual> actuals();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns the last value that is not missing.
   *
   * @return the entry, by the rule of {@link DatedEvent#last(List)} over those with a value; or empty
   */
  default Optional<IndicatorActual> lastKnownActual() {
    return DatedEvent.last(
        actuals().stream().filter(actual -> actual.value().isPresent()).toList());
  }

  /**
   * Starts an indicator.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an indicator. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
