package org.opendatacollab.model.stakeholder;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Link;

/**
 * A person who takes part, under a pseudonymous id. Name and contact are optional and for the organisers alone: no view
 * of another tier holds them.
 */
@Value.Immutable
public sealed interface Person extends WithPerson permits ImmutablePerson {
  /**
   * Returns the pseudonymous id.
   *
   * @return the id, unique among the persons of the initiative
   */
  PersonId id();

  /**
   * Returns the name.
   *
   * @return the name, for the organisers alone
   */
  Optional<String> name();

  /**
   * Returns how to reach the person.
   *
   * @return an address, for the organisers alone
   */
  Optional<Link> contact();

  /**
   * Returns where the person stands.
   *
   * @return the standing; {@link Standing#OTHER} unless stated
   */
  @Value.Default
  default Standing standing() {
    return Standing.OTHER;
  }

  /**
   * Returns the organisations of the person over time.
   *
   * @return the affiliations in the order given
   */
  List<Affiliation> affiliations();

  /**
   * Returns a person of one organisation, of whom nothing else is known.
   *
   * @param id the pseudonymous id
   * @param organisation the organisation, to which the person belongs at all times
   * @return the person
   */
  static Person of(PersonId id, OrganisationId organisation) {
    return builder().id(id).addAffiliations(Affiliation.of(organisation)).build();
  }

  /**
   * Starts a person.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a person. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
