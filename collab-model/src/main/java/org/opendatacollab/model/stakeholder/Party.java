package org.opendatacollab.model.stakeholder;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;

/**
 * An organisation, or a side as a whole: who claims something, and whose role it is.
 *
 * @param organisation the organisation, or empty if a whole side is meant
 * @param side the side, or empty if an organisation is meant, whose side is its own
 */
public record Party(Optional<OrganisationId> organisation, Optional<Side> side) {
  /**
   * Checks.
   *
   * @param organisation the organisation
   * @param side the side
   * @throws IllegalArgumentException unless there is either an organisation or a side
   */
  public Party {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(side, "side");
    Checks.rule(
        organisation.isPresent() != side.isPresent(),
        Checks.ONE_OF,
        "party must name either an organisation or a side");
  }

  /**
   * Returns an organisation as a party.
   *
   * @param organisation the organisation
   * @return the party
   */
  public static Party of(OrganisationId organisation) {
    return new Party(Optional.of(organisation), Optional.empty());
  }

  /**
   * Returns a side as a party.
   *
   * @param side the side
   * @return the party
   */
  public static Party of(Side side) {
    return new Party(Optional.empty(), Optional.of(side));
  }
}
