package org.opendatacollab.model.issue;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * How people found out which issues matter. An open list.
 *
 * @param code the code as it stands in files
 */
public record ScopingKind(String code) implements OpenCode {
  /** A survey of the public. */
  public static final ScopingKind PUBLIC_OPINION_RESEARCH =
      new ScopingKind("publicOpinionResearch");

  /** A moderated talk with a small group. */
  public static final ScopingKind FOCUS_GROUP = new ScopingKind("focusGroup");

  /** A reading of what press, radio, television or social media say. */
  public static final ScopingKind MEDIA_ANALYSIS = new ScopingKind("mediaAnalysis");

  /** Talks with people who know the field. */
  public static final ScopingKind EXPERT_INTERVIEW = new ScopingKind("expertInterview");

  /** A consultation of everybody who works in a sector. */
  public static final ScopingKind SECTOR_WIDE_CONSULTATION =
      new ScopingKind("sectorWideConsultation");

  /** A reading of reports and data that exist. */
  public static final ScopingKind DESK_REVIEW = new ScopingKind("deskReview");

  /** Another way. */
  public static final ScopingKind OTHER = new ScopingKind("other");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public ScopingKind {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
