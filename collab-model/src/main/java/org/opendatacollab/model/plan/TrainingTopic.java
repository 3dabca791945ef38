package org.opendatacollab.model.plan;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * What a training is about. An open list.
 *
 * @param code the code as it stands in files
 */
public record TrainingTopic(String code) implements OpenCode {
  /** What open data are and what they are good for. */
  public static final TrainingTopic OPEN_DATA_BASICS = new TrainingTopic("openDataBasics");

  /** How to find and work out what data say. */
  public static final TrainingTopic DATA_ANALYSIS = new TrainingTopic("dataAnalysis");

  /** How to design solutions on data. */
  public static final TrainingTopic DATA_BASED_SOLUTION_DESIGN =
      new TrainingTopic("dataBasedSolutionDesign");

  /** How to prepare and publish data. */
  public static final TrainingTopic DATA_PUBLISHING = new TrainingTopic("dataPublishing");

  /** How to show data. */
  public static final TrainingTopic VISUALISATION = new TrainingTopic("visualisation");

  /** How to argue with data. */
  public static final TrainingTopic ADVOCACY_WITH_DATA = new TrainingTopic("advocacyWithData");

  /** How to lead people of both sides through a talk. */
  public static final TrainingTopic FACILITATION = new TrainingTopic("facilitation");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public TrainingTopic {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
