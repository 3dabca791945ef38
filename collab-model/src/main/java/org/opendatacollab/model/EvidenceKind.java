package org.opendatacollab.model;

import java.util.Objects;

/**
 * What kind of evidence something is. An open list.
 *
 * @param code the code as it stands in files
 */
public record EvidenceKind(String code) implements OpenCode {
  /** A published document. */
  public static final EvidenceKind DOCUMENT = new EvidenceKind("document");

  /** Data. */
  public static final EvidenceKind DATASET = new EvidenceKind("dataset");

  /** A page on the web. */
  public static final EvidenceKind WEB_PAGE = new EvidenceKind("webPage");

  /** News in the press, on radio or television. */
  public static final EvidenceKind MEDIA_REPORT = new EvidenceKind("mediaReport");

  /** Minutes of a meeting. */
  public static final EvidenceKind MINUTES = new EvidenceKind("minutes");

  /** The justification that an expert gave, such as a researcher of the Open Data Barometer. */
  public static final EvidenceKind EXPERT_ASSESSMENT = new EvidenceKind("expertAssessment");

  /** What somebody saw or heard there. */
  public static final EvidenceKind OBSERVATION = new EvidenceKind("observation");

  /**
   * No evidence at all: made up to show how a part of the model is used. Evaluations show it, so that nobody takes an
   * illustration for a fact.
   */
  public static final EvidenceKind ILLUSTRATIVE = new EvidenceKind("illustrative");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public EvidenceKind {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
