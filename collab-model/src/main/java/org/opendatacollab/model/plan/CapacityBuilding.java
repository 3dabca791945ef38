package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.team.ActionTeamId;

/** A measure that builds the capacity of people to work with data: a training, a workshop, an exercise. */
@Value.Immutable
public sealed interface CapacityBuilding extends WithCapacityBuilding
    permits ImmutableCapacityBuilding {
  /**
   * Returns the id.
   *
   * @return the id, unique among the measures of the initiative
   */
  CapacityBuildingId id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns the need that it meets.
   *
   * @return in words, if stated
   */
  Optional<LocalizedText> need();

  /**
   * Returns what it teaches.
   *
   * @return the topics
   */
  List<TrainingTopic> topics();

  /**
   * Returns the teams whose members it is for.
   *
   * @return the teams
   */
  List<ActionTeamId> teams();

  /**
   * Returns the activity of a plan that it carries out.
   *
   * @return the activity, if there is one
   */
  Optional<ActivityId> activity();

  /**
   * Returns the organisations that teach.
   *
   * @return the organisations
   */
  List<OrganisationId> expertPartners();

  /**
   * Returns when it was held.
   *
   * @return the dates of its sessions
   */
  List<PartialDate> dates();

  /**
   * Returns who took part.
   *
   * @return the ledger of attendance
   */
  List<Participation> participation();

  /**
   * Returns the skill of groups before and after.
   *
   * @return means of groups; individual answers are confidential and never stand here
   */
  List<SkillChange> skills();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns who may read it.
   *
   * @return the tier; {@link Tier#PARTNERS} unless stated
   */
  @Value.Default
  default Tier tier() {
    return Tier.PARTNERS;
  }

  /**
   * Starts a capacity building.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a capacity building. */
  final class Builder extends ImmutableCapacityBuilding.Builder {
    Builder() {}
  }
}
