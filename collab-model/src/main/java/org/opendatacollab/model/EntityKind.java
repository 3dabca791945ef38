package org.opendatacollab.model;

import java.util.Locale;

/** The kinds of things that have an id in an initiative. This is a closed list. */
public enum EntityKind {
  /** An organisation. */
  ORGANISATION,
  /** A person. */
  PERSON,
  /** An issue. */
  ISSUE,
  /** A scoping activity of step 1. */
  SCOPING_ACTIVITY,
  /** A prioritisation round of step 1. */
  PRIORITISATION_ROUND,
  /** A criterion of prioritisation. */
  CRITERION,
  /** A decision for an issue. */
  SELECTION_DECISION,
  /** A forum of step 2. */
  FORUM,
  /** A claim made in a forum. */
  CLAIM,
  /** A statement of a role. */
  ROLE_STATEMENT,
  /** Something that has to be known. */
  DATA_NEED,
  /** Data that exist or should exist. */
  DATA_ASSET,
  /** A file or service through which data can be had. */
  DISTRIBUTION,
  /** A dated assessment of openness. */
  OPENNESS_ASSESSMENT,
  /** A request to disclose data. */
  DISCLOSURE_REQUEST,
  /** An action team of step 3. */
  ACTION_TEAM,
  /** A commitment of a leader to a team. */
  LEADER_COMMITMENT,
  /** An action plan of step 4. */
  ACTION_PLAN,
  /** An activity of a plan. */
  ACTIVITY,
  /** A commitment of a plan. */
  COMMITMENT,
  /** A solution. */
  SOLUTION,
  /** A test of a solution. */
  SOLUTION_TEST,
  /** A measure that builds capacity. */
  CAPACITY_BUILDING,
  /** A check of progress. */
  PROGRESS_CHECK,
  /** An indicator. */
  INDICATOR,
  /** Help given to a team. */
  SUPPORT_EVENT,
  /** A learning session of step 5. */
  LEARNING_SESSION,
  /** A reflection. */
  REFLECTION,
  /** A lesson. */
  LESSON,
  /** A questionnaire. */
  QUESTIONNAIRE,
  /** A construct of a questionnaire. */
  CONSTRUCT,
  /** An item of a questionnaire. */
  ITEM,
  /** A wave of a survey. */
  SURVEY_WAVE;

  /**
   * Returns the kind in words.
   *
   * @return such as {@code data asset}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
