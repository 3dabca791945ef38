package org.opendatacollab.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PriorTrust;

/** Where and under what conditions an initiative works: what evidence across initiatives compares by. */
@Value.Immutable
public sealed interface Context extends WithContext permits ImmutableContext {
  /**
   * Returns the country.
   *
   * @return an ISO 3166-1 alpha-2 code, if stated
   */
  Optional<CountryCode> country();

  /**
   * Returns the place.
   *
   * @return its name
   */
  Optional<LocalizedText> place();

  /**
   * Returns the level of government.
   *
   * @return the level, if stated
   */
  Optional<GovernmentLevel> level();

  /**
   * Returns the sector of policy, such as health.
   *
   * @return a classification, such as COFOG 07
   */
  Optional<Classification> sector();

  /**
   * Returns the domain of the data, such as the EU theme HEAL.
   *
   * @return a classification
   */
  Optional<Classification> dataDomain();

  /**
   * Returns how far the two sides trusted each other before.
   *
   * @return the trust; {@link PriorTrust#UNKNOWN} unless stated
   */
  @Value.Default
  default PriorTrust priorTrust() {
    return PriorTrust.UNKNOWN;
  }

  /**
   * Returns how the prior trust is known.
   *
   * @return the basis, if stated
   */
  Optional<LocalizedText> priorTrustBasis();

  /**
   * Returns who pays.
   *
   * @return the funders
   */
  List<OrganisationId> funders();

  /**
   * Returns what the initiative has to work with.
   *
   * @return the resources, in words
   */
  Optional<LocalizedText> resources();

  /**
   * Starts a context.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a context. */
  final class Builder extends ImmutableContext.Builder {
    Builder() {}
  }
}
