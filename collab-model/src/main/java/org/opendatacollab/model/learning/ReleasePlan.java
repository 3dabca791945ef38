package org.opendatacollab.model.learning;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.shape.SurveyShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Side;

/**
 * What of a survey wave will be shown, fixed before the wave opens: groups of people that do not overlap, for each
 * construct its items or its score, and one statistic. Since it does not depend on the answers, neither what is shown nor
 * what is withheld tells anything about them.
 */
@Value.Immutable
public sealed interface ReleasePlan extends WithReleasePlan permits ImmutableReleasePlan {
  /**
   * Returns the groups as declared.
   *
   * @return the groups; none means those of {@link #groupPerSide()}. A side that is in no declared group is not shown
   */
  List<ReleaseGroup> groups();

  /**
   * Returns the constructs of which it is declared what is shown.
   *
   * @return at most one line for each construct; of others, the items are shown
   */
  List<ConstructRelease> constructs();

  /**
   * Returns the method by which numbers are shown.
   *
   * @return the method; {@link ReleaseStatistic#INTERVAL_OF_MEAN} unless stated
   */
  @Value.Default
  default ReleaseStatistic statistic() {
    return ReleaseStatistic.INTERVAL_OF_MEAN;
  }

  /**
   * Returns the groups that apply.
   *
   * @return the declared groups, or else one for each side
   */
  default List<ReleaseGroup> effectiveGroups() {
    return groups().isEmpty() ? groupPerSide() : groups();
  }

  /**
   * Finds the group of a side.
   *
   * @param side the side
   * @return its group, or empty if the side is not shown
   */
  default Optional<ReleaseGroup> groupOf(Side side) {
    return effectiveGroups().stream()
        .filter(group -> group.sides().contains(side))
        .findFirst();
  }

  /**
   * Returns what is shown of a construct.
   *
   * @param construct the construct
   * @return as declared, else {@link Shown#ITEMS}
   */
  default Shown shown(ConstructId construct) {
    return constructs().stream()
        .filter(release -> release.construct().equals(construct))
        .map(ConstructRelease::shown)
        .findFirst()
        .orElse(Shown.ITEMS);
  }

  /**
   * Tells whether a construct is shown by one score over its items. The score of a single item would be the item, so
   * such a construct is shown by its item, whatever is declared.
   *
   * @param construct the construct
   * @param questionnaire the questionnaire of the wave
   * @return true if its score is shown, false if its items are
   */
  default boolean showsScore(ConstructId construct, Questionnaire questionnaire) {
    return shown(construct) == Shown.SCORE && questionnaire.itemsOf(construct).size() > 1;
  }

  /**
   * Returns the plan of a wave that states none: one group for each side, the items of each construct, the interval of
   * the mean.
   *
   * @return the plan
   */
  static ReleasePlan standard() {
    return builder().build();
  }

  /**
   * Returns one group for each side.
   *
   * @return the groups {@code government}, {@code civilSociety} and {@code other}
   */
  static List<ReleaseGroup> groupPerSide() {
    return List.of(
        ReleaseGroup.of("government", Side.GOVERNMENT),
        ReleaseGroup.of("civilSociety", Side.CIVIL_SOCIETY),
        ReleaseGroup.of("other", Side.OTHER));
  }

  /** Refuses what the checks of its shape refuse. */
  @Value.Check
  default void check() {
    Walk.ownChecks(SurveyShapes.RELEASE_PLAN, this);
  }

  /**
   * Starts a plan.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a plan. */
  final class Builder extends ImmutableReleasePlan.Builder {
    Builder() {}
  }
}
