package org.opendatacollab.model.learning;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Classification;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Tier;

/**
 * What others can learn from the initiative: a statement, the condition under which it holds, and what it rests on.
 *
 * <p>A lesson that rests on a reflection of a session under embargo is for the organisers alone until the embargo ends.
 */
@Value.Immutable
public sealed interface Lesson extends WithLesson permits ImmutableLesson {
  /**
   * Returns the id.
   *
   * @return the id, unique among the lessons of the initiative
   */
  LessonId id();

  /**
   * Returns what was learnt.
   *
   * @return the statement
   */
  LocalizedText statement();

  /**
   * Returns the condition under which it holds.
   *
   * @return the condition, if stated
   */
  Optional<LocalizedText> condition();

  /**
   * Returns the sector for which it holds.
   *
   * @return the sector, if it is narrower or wider than that of the initiative
   */
  Optional<Classification> sector();

  /**
   * Returns the circumstances for which it holds.
   *
   * @return the circumstances, if stated
   */
  Optional<LocalizedText> context();

  /**
   * Returns what the next collaboration should do.
   *
   * @return the recommendation, if there is one
   */
  Optional<LocalizedText> recommendation();

  /**
   * Returns the reflections that it rests on.
   *
   * @return the reflections
   */
  List<ReflectionId> reflections();

  /**
   * Returns the evidence that it rests on.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns where it was put to use.
   *
   * @return one line for each time
   */
  List<Reuse> reused();

  /**
   * Returns who may read it.
   *
   * @return the tier; {@link Tier#PARTNERS} unless stated. A lesson belongs to no side, so that one of tier
   *     {@link Tier#SIDE} is for the organisers alone
   */
  @Value.Default
  default Tier tier() {
    return Tier.PARTNERS;
  }

  /**
   * Starts a lesson.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a lesson. */
  final class Builder extends ImmutableLesson.Builder {
    Builder() {}
  }
}
