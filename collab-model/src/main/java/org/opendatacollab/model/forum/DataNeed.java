package org.opendatacollab.model.forum;

import java.util.List;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.shape.ForumShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Side;

/**
 * Something that has to be known in order to understand an issue, test a claim or build a solution. Which issues and
 * claims need it stands there: {@code Issue.dataNeeds()} and {@link Claim#dataNeeds()}.
 */
@Value.Immutable
public sealed interface DataNeed extends WithDataNeed permits ImmutableDataNeed {
  /**
   * Returns the id.
   *
   * @return the id, unique among the data needs of the initiative
   */
  DataNeedId id();

  /**
   * Returns what has to be known.
   *
   * @return a question that data could answer
   */
  LocalizedText question();

  /**
   * Returns the data that would answer it.
   *
   * @return the assets, whether they exist, are open or not
   */
  List<DataAssetId> metBy();

  /**
   * Returns which sides ask for it.
   *
   * @return the sides, each once
   */
  List<Side> demandedBy();

  /**
   * Returns the evidence for what is said of it.
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

  /** Refuses what the checks of its shape refuse. */
  @Value.Check
  default void check() {
    Walk.ownChecks(ForumShapes.DATA_NEED, this);
  }

  /**
   * Starts a data need.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a data need. */
  final class Builder extends ImmutableDataNeed.Builder {
    Builder() {}
  }
}
