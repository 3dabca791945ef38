package org.opendatacollab.model.stakeholder;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;

/**
 * Who did something: a person, an organisation, or a side as a whole. Exactly one of the three is named.
 *
 * @param person the person
 * @param organisation the organisation
 * @param side the side
 */
public record Actor(
    Optional<PersonId> person, Optional<OrganisationId> organisation, Optional<Side> side) {
  /**
   * Checks.
   *
   * @param person the person
   * @param organisation the organisation
   * @param side the side
   * @throws IllegalArgumentException unless exactly one of the three is there
   */
  public Actor {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(side, "side");
    long named =
        person.stream().count() + organisation.stream().count() + side.stream().count();
    Checks.rule(
        named == 1,
        Checks.ONE_OF,
        "actor must name exactly one of person, organisation and side, got " + named + " of them");
  }

  /**
   * Returns a person as an actor.
   *
   * @param person the person
   * @return the actor
   */
  public static Actor of(PersonId person) {
    return new Actor(Optional.of(person), Optional.empty(), Optional.empty());
  }

  /**
   * Returns an organisation as an actor.
   *
   * @param organisation the organisation
   * @return the actor
   */
  public static Actor of(OrganisationId organisation) {
    return new Actor(Optional.empty(), Optional.of(organisation), Optional.empty());
  }

  /**
   * Returns a side as an actor.
   *
   * @param side the side
   * @return the actor
   */
  public static Actor of(Side side) {
    return new Actor(Optional.empty(), Optional.empty(), Optional.of(side));
  }
}
