package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.team.ActionTeamId;

/** A check at one date: how delivery stands <em>and</em> how well the sides work together. */
@Value.Immutable
public sealed interface ProgressCheck extends WithProgressCheck permits ImmutableProgressCheck {
  /**
   * Returns the id.
   *
   * @return the id, unique among the checks of the initiative
   */
  ProgressCheckId id();

  /**
   * Returns when it was made.
   *
   * @return the date, as precise as it is known
   */
  PartialDate date();

  /**
   * Returns the plan checked.
   *
   * @return the plan; empty if all were
   */
  Optional<ActionPlanId> plan();

  /**
   * Returns the team checked.
   *
   * @return the team; empty if all were
   */
  Optional<ActionTeamId> team();

  /**
   * Returns how delivery stands.
   *
   * @return the rating; {@link DeliveryRating#UNKNOWN} unless stated
   */
  @Value.Default
  default DeliveryRating delivery() {
    return DeliveryRating.UNKNOWN;
  }

  /**
   * Returns what was delivered and what was not.
   *
   * @return in words, if given
   */
  Optional<LocalizedText> deliveryNote();

  /**
   * Returns how well the sides work together.
   *
   * @return the pulse; empty if nobody asked
   */
  Optional<CollaborationPulse> pulse();

  /**
   * Returns what was decided.
   *
   * @return the decisions, one text each
   */
  List<LocalizedText> decisions();

  /**
   * Returns who took part.
   *
   * @return the ledger of those who took part
   */
  List<Participation> participation();

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
   * Starts a progress check.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a progress check. */
  final class Builder extends ImmutableProgressCheck.Builder {
    Builder() {}
  }
}
