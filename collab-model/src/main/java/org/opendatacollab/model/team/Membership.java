package org.opendatacollab.model.team;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * The time that a person works in an action team, and for whom.
 *
 * @param person the person
 * @param onBehalfOf the organisation that sent the person
 * @param role what the person does there; {@link TeamRole#MEMBER} unless stated
 * @param period since when and until when
 */
public record Membership(
    PersonId person, Optional<OrganisationId> onBehalfOf, TeamRole role, Period period) {
  /**
   * Checks.
   *
   * @param person the person
   * @param onBehalfOf the organisation that sent the person
   * @param role what the person does there; {@link TeamRole#MEMBER} unless stated
   * @param period since when and until when
   */
  public Membership {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(onBehalfOf, "onBehalfOf");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(period, "period");
  }
}
