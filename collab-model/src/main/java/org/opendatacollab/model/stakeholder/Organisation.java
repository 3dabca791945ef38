package org.opendatacollab.model.stakeholder;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.Link;
import org.opendatacollab.model.LocalizedText;

/** An organisation that takes part. */
@Value.Immutable
public sealed interface Organisation extends WithOrganisation permits ImmutableOrganisation {
  /**
   * Returns the id.
   *
   * @return the id, unique among the organisations of the initiative
   */
  OrganisationId id();

  /**
   * Returns the name.
   *
   * @return the name as people read it
   */
  LocalizedText name();

  /**
   * Returns the sector.
   *
   * @return the sector
   */
  Sector sector();

  /**
   * Returns the side taken against what the sector suggests.
   *
   * @return the side with its reason, or empty to follow the sector
   */
  Optional<SideOverride> sideOverride();

  /**
   * Returns the side: that of the override, else that of the sector.
   *
   * @return the side
   */
  default Side side() {
    return sideOverride().map(SideOverride::side).orElseGet(() -> sector().side());
  }

  /**
   * Returns what the organisation does in the initiative.
   *
   * @return the role; {@link InitiativeRole#PARTY} unless stated
   */
  @Value.Default
  default InitiativeRole role() {
    return InitiativeRole.PARTY;
  }

  /**
   * Returns how a facilitator stays neutral.
   *
   * @return the statement, if it was made
   */
  Optional<LocalizedText> neutrality();

  /**
   * Returns the organisation that this one is a part of.
   *
   * @return the parent, if there is one
   */
  Optional<OrganisationId> parent();

  /**
   * Returns the identifiers in registers.
   *
   * @return the identifiers
   */
  List<OrganisationIdentifier> identifiers();

  /**
   * Returns the site of the organisation.
   *
   * @return its address, if there is one
   */
  Optional<Link> website();

  /**
   * Returns the evidence for what is said of it.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns an organisation of which only what is required is known.
   *
   * @param id the id
   * @param name the name, in the language of the initiative
   * @param sector the sector
   * @return the organisation
   * @throws IllegalArgumentException if the name is blank
   */
  static Organisation of(OrganisationId id, String name, Sector sector) {
    return builder().id(id).name(LocalizedText.of(name)).sector(sector).build();
  }

  /**
   * Starts an organisation.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an organisation. */
  final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
