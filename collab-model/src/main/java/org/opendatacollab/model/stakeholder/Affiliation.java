package org.opendatacollab.model.stakeholder;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Period;

/**
 * The time that a person belongs to an organisation.
 *
 * @param organisation the organisation
 * @param position what the person is there
 * @param period since when and until when
 */
public record Affiliation(
    OrganisationId organisation, Optional<LocalizedText> position, Period period) {
  /**
   * Checks.
   *
   * @param organisation the organisation
   * @param position what the person is there
   * @param period since when and until when
   */
  public Affiliation {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(period, "period");
  }

  /**
   * Returns an affiliation of which nothing else is known.
   *
   * @param organisation the organisation
   * @return the affiliation, without position, at all times
   */
  public static Affiliation of(OrganisationId organisation) {
    return new Affiliation(organisation, Optional.empty(), Period.UNKNOWN);
  }
}
