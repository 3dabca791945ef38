package org.opendatacollab.model.confidential;

import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;

/**
 * How one person sees one organisation. Trust is directed: how A sees B says nothing about how B sees A.
 *
 * <p>The items are those by which PARTNER and similar tools rate members of a network, three of trust (reliability,
 * mission congruence, openness to discussion) and three of value (power and influence, level of involvement, resource
 * contribution), each from {@value #MIN_RATING} (not at all) to {@value #MAX_RATING} (a great deal). An item without a
 * rating was not answered; it is never the lowest.
 */
@Value.Immutable
public sealed interface RelationshipReport extends WithRelationshipReport
    permits ImmutableRelationshipReport {
  /** The least rating of an item. */
  int MIN_RATING = 1;

  /** The greatest rating of an item. */
  int MAX_RATING = 4;

  /**
   * Returns who reports.
   *
   * @return the pseudonym of a person of the initiative
   */
  @Value.Redacted
  PersonId by();

  /**
   * Returns for which side the person reports.
   *
   * @return the side taken at the time
   */
  @Value.Redacted
  Side side();

  /**
   * Returns which organisation is seen.
   *
   * @return an organisation of the initiative
   */
  OrganisationId about();

  /**
   * Returns the wave in which the report was made.
   *
   * @return a wave of the initiative, if it belongs to one
   */
  @Value.Redacted
  Optional<SurveyWaveId> wave();

  /**
   * Returns when the report was made.
   *
   * @return the date, as precise as it is known
   */
  @Value.Redacted
  Optional<PartialDate> date();

  /**
   * Returns how often the person has to do with the organisation.
   *
   * @return the frequency, if answered
   */
  @Value.Redacted
  Optional<ContactFrequency> frequency();

  /**
   * Returns how far the organisation does what it says.
   *
   * @return 1 to 4, if answered
   */
  @Value.Redacted
  Optional<Integer> reliability();

  /**
   * Returns how far it supports what the collaboration is for.
   *
   * @return 1 to 4, if answered
   */
  @Value.Redacted
  Optional<Integer> missionCongruence();

  /**
   * Returns how open to discussion it is.
   *
   * @return 1 to 4, if answered
   */
  @Value.Redacted
  Optional<Integer> openness();

  /**
   * Returns how much power and influence it has.
   *
   * @return 1 to 4, if answered
   */
  @Value.Redacted
  Optional<Integer> power();

  /**
   * Returns how much it is involved.
   *
   * @return 1 to 4, if answered
   */
  @Value.Redacted
  Optional<Integer> involvement();

  /**
   * Returns how much it contributes.
   *
   * @return 1 to 4, if answered
   */
  @Value.Redacted
  Optional<Integer> resources();

  /**
   * Returns how closely the person's organisation works with it.
   *
   * @return the level, if answered
   */
  @Value.Redacted
  Optional<CollaborationLevel> level();

  /** Refuses ratings off the scale, without showing them. */
  @Value.Check
  default void check() {
    onScale(reliability(), "reliability");
    onScale(missionCongruence(), "missionCongruence");
    onScale(openness(), "openness");
    onScale(power(), "power");
    onScale(involvement(), "involvement");
    onScale(resources(), "resources");
  }

  private static void onScale(Optional<Integer> rating, String name) {
    Checks.check(
        rating.isEmpty() || (MIN_RATING <= rating.get() && rating.get() <= MAX_RATING),
        name + " must be from " + MIN_RATING + " to " + MAX_RATING);
  }

  /**
   * Starts a report.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a report. */
  final class Builder extends ImmutableRelationshipReport.Builder {
    Builder() {}
  }
}
