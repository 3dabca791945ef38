package org.opendatacollab.model.learning;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Side;

/**
 * A thought from a learning session. Who had it is not part of it, only from which side it came.
 *
 * <p>A reflection is for its own side alone (and for the organisers) until it is opened, which means that it gets a more
 * open tier. An initiative refuses a tier above {@link Tier#SIDE} for a reflection of a session under embargo
 * ({@link LearningSession#isEmbargoed}), and a side that is not that of the separate session it comes from. Words that
 * even the own side is not to see stay in the confidential records.
 */
@Value.Immutable
public sealed interface Reflection extends WithReflection permits ImmutableReflection {
  /**
   * Returns the id.
   *
   * @return the id, unique among the reflections of the initiative
   */
  ReflectionId id();

  /**
   * Returns what kind of thought it is.
   *
   * @return the kind
   */
  ReflectionKind kind();

  /**
   * Returns the thought.
   *
   * @return the text
   */
  LocalizedText text();

  /**
   * Returns the session that it comes from.
   *
   * @return the session, if it comes from one
   */
  Optional<LearningSessionId> session();

  /**
   * Returns the step of the guide that it is about.
   *
   * @return the step, if it is about one
   */
  Optional<GuideStep> step();

  /**
   * Returns the things that it is about.
   *
   * @return anything of the initiative that has an id; none means the collaboration as a whole
   */
  List<Subject> about();

  /**
   * Returns the side that it comes from.
   *
   * @return the side; while it is empty, a reflection of tier {@link Tier#SIDE} is for the organisers alone
   */
  Optional<Side> by();

  /**
   * Returns who may read it.
   *
   * @return the tier; {@link Tier#SIDE} unless stated
   */
  @Value.Default
  default Tier tier() {
    return Tier.SIDE;
  }

  /**
   * Starts a reflection.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a reflection. */
  final class Builder extends ImmutableReflection.Builder {
    Builder() {}
  }
}
