package org.opendatacollab.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.Weight;
import org.opendatacollab.model.data.DisclosureRequestId;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * One activity of a plan: a piece of work with an end. Activities may have parts (a part names its {@linkplain
 * #parent() parent}) and wait for each other.
 */
@Value.Immutable
public sealed interface Activity extends WithActivity permits ImmutableActivity {
  /**
   * Returns the id.
   *
   * @return the id, unique among the activities of the initiative
   */
  ActivityId id();

  /**
   * Returns what the activity is for.
   *
   * @return the kind
   */
  ActivityKind kind();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns what is to be done and what comes out.
   *
   * @return a few sentences, if given
   */
  Optional<LocalizedText> description();

  /**
   * Returns the activity that this one is a part of.
   *
   * @return an activity of the same plan, or empty
   */
  Optional<ActivityId> parent();

  /**
   * Returns the persons who are responsible.
   *
   * @return the persons, first the one in the lead
   */
  List<PersonId> responsiblePersons();

  /**
   * Returns the organisations that are responsible.
   *
   * @return the organisations, first the one in the lead
   */
  List<OrganisationId> responsibleOrganisations();

  /**
   * Returns when it is to begin.
   *
   * @return the first day, if planned
   */
  Optional<PartialDate> start();

  /**
   * Returns when it is to be done.
   *
   * @return the last day, if planned
   */
  Optional<PartialDate> due();

  /**
   * Returns how much work it takes.
   *
   * @return the effort, if estimated
   */
  Optional<Effort> effort();

  /**
   * Returns how much it counts beside the other parts of its parent.
   *
   * @return the weight; 1 unless stated
   */
  @Value.Default
  default Weight weight() {
    return Weight.ONE;
  }

  /**
   * Returns what has to be finished before it can start.
   *
   * @return activities of this or another plan
   */
  List<ActivityId> dependsOn();

  /**
   * Returns the solution that it explores, develops, tests or scales.
   *
   * @return the solution, if there is one
   */
  Optional<SolutionId> solution();

  /**
   * Returns the requests to disclose data that it serves.
   *
   * @return the requests
   */
  List<DisclosureRequestId> disclosureRequests();

  /**
   * Returns what it needs and has.
   *
   * @return the resources
   */
  List<Resource> resources();

  /**
   * Returns how it stood over time.
   *
   * @return the reports in the order given
   */
  List<StatusEvent> statusEvents();

  /**
   * Returns the last report, by the rule of {@link DatedEvent#last(List)}.
   *
   * @return the report, or empty if there is none
   */
  default Optional<StatusEvent> lastStatus() {
    return DatedEvent.last(statusEvents());
  }

  /**
   * Returns the last report that had certainly been made at a day, by the rule of {@link DatedEvent#lastAt(List,
   * LocalDate)}.
   *
   * @param day the day
   * @return the report, or empty if there is none
   */
  default Optional<StatusEvent> statusAt(LocalDate day) {
    return DatedEvent.lastAt(statusEvents(), day);
  }

  /**
   * Returns how it stands by the last report.
   *
   * @return the status; {@link ActivityStatus#UNKNOWN} if nobody reported
   */
  default ActivityStatus status() {
    return lastStatus().map(StatusEvent::status).orElse(ActivityStatus.UNKNOWN);
  }

  /**
   * Returns this activity after a new report. Reports that came from outside may hold unusual steps; a new step has to
   * be one of {@link ActivityStatus#next()}.
   *
   * @param next the new report
   * @return the changed copy
   * @throws IllegalArgumentException if the step is illegal, the share done does not go with the status (done is all,
   *     planned is nothing), or the date is certainly before the last one
   */
  default Activity transition(StatusEvent next) {
    String activity = "activity '" + id() + "'";
    Optional<ActivityStatus> from = lastStatus().map(StatusEvent::status);
    Checks.step(
        activity,
        from,
        next.status(),
        from.map(ActivityStatus::next).orElseGet(ActivityStatus::first));
    next.shareDone().ifPresent(share -> {
      Checks.check(
          next.status() != ActivityStatus.DONE || share.equals(Share.ONE),
          activity + " is DONE only with share done 1, got " + share);
      Checks.check(
          next.status() != ActivityStatus.PLANNED || share.equals(Share.ZERO),
          activity + " is PLANNED only with share done 0, got " + share);
    });
    return withStatusEvents(DatedEvent.appended(statusEvents(), next));
  }

  /**
   * Returns this activity after a new report without share, note and evidence.
   *
   * @param status how it stands
   * @param date since when
   * @return the changed copy
   * @throws IllegalArgumentException as {@link #transition(StatusEvent)}
   */
  default Activity transition(ActivityStatus status, PartialDate date) {
    return transition(StatusEvent.of(date, status));
  }

  /**
   * Starts an activity.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an activity. */
  final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
