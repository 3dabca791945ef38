package org.opendatacollab.model.guide;

import java.util.List;
import java.util.Objects;
import org.opendatacollab.model.Subject;

/**
 * One case in which a rule is not met.
 *
 * @param why a sentence that names ids, dates and counts, never a person's name or answer
 * @param subjects the things that it is about; empty if it is about the initiative as a whole
 */
public record Occurrence(String why, List<Subject> subjects) {
  /**
   * Checks and copies.
   *
   * @param why the sentence
   * @param subjects the things that it is about
   */
  public Occurrence {
    Objects.requireNonNull(why, "why");
    subjects = List.copyOf(subjects);
  }

  /**
   * Returns a case.
   *
   * @param why the sentence
   * @param subjects the things that it is about
   * @return the case
   */
  public static Occurrence of(String why, Subject... subjects) {
    return new Occurrence(why, List.of(subjects));
  }
}
