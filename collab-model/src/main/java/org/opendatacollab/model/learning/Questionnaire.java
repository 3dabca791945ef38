package org.opendatacollab.model.learning;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.shape.SurveyShapes;
import org.opendatacollab.model.shape.Walk;

/**
 * What people are asked about the climate of the collaboration and about each other. A questionnaire that has been
 * answered is not changed: a new version is another questionnaire, whose items have ids of their own where the wording
 * differs. It has no tier: whoever is asked knows it.
 */
@Value.Immutable
public sealed interface Questionnaire extends WithQuestionnaire permits ImmutableQuestionnaire {
  /**
   * Returns the id.
   *
   * @return the id, unique among the questionnaires of the initiative
   */
  QuestionnaireId id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns the version.
   *
   * @return the version, if it has one
   */
  Optional<String> version();

  /**
   * Returns the published instrument that it follows.
   *
   * @return the instrument, if it follows one
   */
  Optional<Instrument> instrument();

  /**
   * Returns what it measures.
   *
   * @return the constructs
   */
  List<Construct> constructs();

  /**
   * Returns what it asks.
   *
   * @return the items, each of a construct of this questionnaire
   */
  List<Item> items();

  /**
   * Returns the items that measure a construct.
   *
   * @param construct the construct
   * @return its items in order
   */
  default List<Item> itemsOf(ConstructId construct) {
    return items().stream().filter(item -> item.construct().equals(construct)).toList();
  }

  /** Refuses a blank version, and what the checks of its shape refuse. */
  @Value.Check
  default void check() {
    version().ifPresent(text -> Checks.notBlank(text, "version"));
    Walk.ownChecks(SurveyShapes.QUESTIONNAIRE, this);
  }

  /**
   * Starts a questionnaire.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a questionnaire. */
  final class Builder extends ImmutableQuestionnaire.Builder {
    Builder() {}
  }
}
