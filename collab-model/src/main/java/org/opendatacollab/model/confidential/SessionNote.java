package org.opendatacollab.model.confidential;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * A note from a session, for whoever keeps the records.
 *
 * @param session the session of the initiative
 * @param text the note
 * @param by the person of the initiative whose words it holds, if they are one person's
 */
public record SessionNote(LearningSessionId session, LocalizedText text, Optional<PersonId> by) {
  /**
   * Checks.
   *
   * @param session the session
   * @param text the note
   * @param by whose words it holds
   */
  public SessionNote {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(by, "by");
  }

  /** Returns the session, never the note. */
  @Override
  public String toString() {
    return "SessionNote{session=" + session + "}";
  }
}
