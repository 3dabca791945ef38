package org.opendatacollab.scoring.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.guide.Finding;

/**
 * The evaluation of an initiative: all five steps, always, also those of which nothing is recorded. It holds nothing
 * confidential: what it says of confidential answers comes from released values.
 *
 * @param initiative the id of the initiative
 * @param title its title
 * @param about what else says which initiative it is: place, sector and period, as far as recorded
 * @param asOf the day for which it speaks
 * @param steps the five steps in order
 * @param illustrations where data were made up to show how the model is used, in sentences
 */
public record Evaluation(
    InitiativeId initiative,
    LocalizedText title,
    List<Fact> about,
    LocalDate asOf,
    List<StepEvaluation> steps,
    List<String> illustrations) {
  /**
   * Checks and copies.
   *
   * @param initiative the id
   * @param title the title
   * @param about place, sector and period
   * @param asOf the day
   * @param steps the five steps in order
   * @param illustrations where data were made up
   * @throws IllegalArgumentException unless there are the five steps in order
   */
  public Evaluation {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(asOf, "asOf");
    about = List.copyOf(about);
    steps = List.copyOf(steps);
    illustrations = List.copyOf(illustrations);
    if (!steps.stream().map(StepEvaluation::step).toList().equals(List.of(GuideStep.values()))) {
      throw new IllegalArgumentException("an evaluation must have the five steps in order");
    }
  }

  /**
   * Returns a step.
   *
   * @param step which
   * @return what is said of it
   */
  public StepEvaluation step(GuideStep step) {
    return steps.get(step.number() - 1);
  }

  /**
   * Returns all findings.
   *
   * @return the findings in the order of the steps
   */
  public List<Finding> findings() {
    return steps.stream().flatMap(step -> step.findings().stream()).toList();
  }
}
