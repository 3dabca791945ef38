package org.opendatacollab.model.confidential;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionId;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.stakeholder.PersonId;

/** A thought from a separate session, as it was said there and perhaps by whom, until it is opened. */
@Value.Immutable
public sealed interface SeparateReflection extends WithSeparateReflection
    permits ImmutableSeparateReflection {
  /**
   * Returns the session that it comes from.
   *
   * @return a session of the initiative
   */
  LearningSessionId session();

  /**
   * Returns what kind of thought it is.
   *
   * @return the kind
   */
  @Value.Redacted
  ReflectionKind kind();

  /**
   * Returns the thought.
   *
   * @return the text
   */
  @Value.Redacted
  LocalizedText text();

  /**
   * Returns the step of the guide that it is about.
   *
   * @return the step, if it is about one
   */
  @Value.Redacted
  Optional<GuideStep> step();

  /**
   * Returns the things that it is about.
   *
   * @return anything of the initiative that has an id
   */
  @Value.Redacted
  List<Subject> about();

  /**
   * Returns who said it.
   *
   * @return a person of the initiative, if noted
   */
  @Value.Redacted
  Optional<PersonId> by();

  /**
   * Returns what may stand in the initiative: the thought and the side that it comes from, not who said it. The
   * initiative refuses it while the tier is more open than the embargo of the session allows.
   *
   * @param id the id that it gets there
   * @param from the session that it comes from
   * @param tier who may read it
   * @return the reflection
   * @throws IllegalArgumentException if it comes from another session
   */
  default Reflection opened(ReflectionId id, LearningSession from, Tier tier) {
    Checks.check(
        from.id().equals(session()),
        "reflection must come from session '" + from.id() + "', got '" + session() + "'");
    return Reflection.builder()
        .id(id)
        .kind(kind())
        .text(text())
        .session(session())
        .step(step())
        .about(about())
        .by(from.kind().side())
        .tier(tier)
        .build();
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
  final class Builder extends ImmutableSeparateReflection.Builder {
    Builder() {}
  }
}
