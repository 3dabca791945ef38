package org.opendatacollab.io.deliberation;

import java.util.Objects;
import java.util.Optional;

/**
 * A statement that people vote on.
 *
 * @param id its id in the file that it comes from
 * @param text what it says, as its author wrote it; empty if the file does not tell
 * @param moderation what moderators decided; empty if the file does not tell
 */
public record ConversationStatement(
    String id, Optional<String> text, Optional<Moderation> moderation) {
  /**
   * Checks.
   *
   * @param id its id
   * @param text what it says
   * @param moderation what moderators decided
   */
  public ConversationStatement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(moderation, "moderation");
  }

  /**
   * Tells whether moderators took it out.
   *
   * @return true if they did
   */
  public boolean isRejected() {
    return moderation.filter(Moderation.REJECTED::equals).isPresent();
  }
}
