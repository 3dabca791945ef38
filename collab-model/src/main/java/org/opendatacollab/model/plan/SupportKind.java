package org.opendatacollab.model.plan;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * What help somebody gives to a team. An open list.
 *
 * @param code the code as it stands in files
 */
public record SupportKind(String code) implements OpenCode {
  /** Somebody experienced goes along with it. */
  public static final SupportKind MENTORING = new SupportKind("mentoring");

  /** Help with software and systems. */
  public static final SupportKind TECHNICAL_HELP = new SupportKind("technicalHelp");

  /** Help with finding out what data say. */
  public static final SupportKind ANALYSIS_HELP = new SupportKind("analysisHelp");

  /** Help with what the law allows. */
  public static final SupportKind LEGAL_ADVICE = new SupportKind("legalAdvice");

  /** Help with working together. */
  public static final SupportKind FACILITATION = new SupportKind("facilitation");

  /** Somebody opens doors. */
  public static final SupportKind CONTACTS = new SupportKind("contacts");

  /** Money. */
  public static final SupportKind FUNDING = new SupportKind("funding");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public SupportKind {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
