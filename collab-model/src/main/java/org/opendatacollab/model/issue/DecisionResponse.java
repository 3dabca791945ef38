package org.opendatacollab.model.issue;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.stakeholder.Respondent;

/**
 * How a participant takes a decision.
 *
 * @param by who responds: a person, or a number of people of a side
 * @param response the response
 * @param reason the reason, which an objection should give
 * @param reply the reasoned reply of those who decide, which an objection should get
 */
public record DecisionResponse(
    Respondent by,
    ResponseKind response,
    Optional<LocalizedText> reason,
    Optional<LocalizedText> reply) {
  /**
   * Checks.
   *
   * @param by who responds: a person, or a number of people of a side
   * @param response the response
   * @param reason the reason, which an objection should give
   * @param reply the reasoned reply of those who decide, which an objection should get
   */
  public DecisionResponse {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(response, "response");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(reply, "reply");
  }

  /**
   * Tells whether this is an objection that nobody has replied to.
   *
   * @return true if it objects and there is no reply
   */
  public boolean isOpenObjection() {
    return response == ResponseKind.OBJECT && reply.isEmpty();
  }
}
