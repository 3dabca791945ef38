package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Actor;
import org.opendatacollab.model.team.ActionTeamId;

/** Help given to a team at one time. */
@Value.Immutable
public sealed interface SupportEvent extends WithSupportEvent permits ImmutableSupportEvent {
  /**
   * Returns the id.
   *
   * @return the id, unique among the support events of the initiative
   */
  SupportEventId id();

  /**
   * Returns what help it was.
   *
   * @return the kind
   */
  SupportKind kind();

  /**
   * Returns who gave it.
   *
   * @return the person, organisation or side, if known
   */
  Optional<Actor> by();

  /**
   * Returns the team that it was given to.
   *
   * @return the team; empty if it was given to all
   */
  Optional<ActionTeamId> team();

  /**
   * Returns when it was given.
   *
   * @return the date, if known
   */
  Optional<PartialDate> date();

  /**
   * Returns how much work it was.
   *
   * @return the effort, if counted
   */
  Optional<Effort> effort();

  /**
   * Returns what it consisted in.
   *
   * @return in words, if given
   */
  Optional<LocalizedText> note();

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
   * Starts a support event.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a support event. */
  final class Builder extends ImmutableSupportEvent.Builder {
    Builder() {}
  }
}
