package org.opendatacollab.model.forum;

import java.util.Objects;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.stakeholder.Respondent;

/**
 * What a participant thinks of a statement, said aloud. What one side <em>predicts</em> that the other thinks is no
 * position but a confidential record.
 *
 * @param by who thinks so: a person, or a number of people of a side
 * @param vote agree, disagree or pass
 */
public record Position(Respondent by, Vote vote) {
  /**
   * Checks.
   *
   * @param by who thinks so
   * @param vote agree, disagree or pass
   */
  public Position {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(vote, "vote");
  }
}
