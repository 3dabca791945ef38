package org.opendatacollab.model.team;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * What a member does in an action team. An open list.
 *
 * @param code the code as it stands in files
 */
public record TeamRole(String code) implements OpenCode {
  /** Leads the team. */
  public static final TeamRole LEAD = new TeamRole("lead");

  /** Leads it together with somebody of the other side. */
  public static final TeamRole CO_LEAD = new TeamRole("coLead");

  /** Works in it. */
  public static final TeamRole MEMBER = new TeamRole("member");

  /** Knows the data. */
  public static final TeamRole DATA_EXPERT = new TeamRole("dataExpert");

  /** Knows the issue. */
  public static final TeamRole ISSUE_EXPERT = new TeamRole("issueExpert");

  /** Keeps the collaboration going. */
  public static final TeamRole FACILITATOR = new TeamRole("facilitator");

  /** Speaks for those whom the issue affects. */
  public static final TeamRole COMMUNITY_REPRESENTATIVE = new TeamRole("communityRepresentative");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public TeamRole {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
