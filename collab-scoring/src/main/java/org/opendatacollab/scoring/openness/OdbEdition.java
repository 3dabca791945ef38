package org.opendatacollab.scoring.openness;

import static org.opendatacollab.scoring.openness.OdbQuestion.AVAILABLE;
import static org.opendatacollab.scoring.openness.OdbQuestion.MACHINE_READABLE;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The editions of the Open Data Barometer whose dataset scores differ. They differ in one thing: what it costs that a
 * dataset is not {@linkplain OdbQuestion#UP_TO_DATE up to date}.
 */
public enum OdbEdition {
  /** First edition: nothing. */
  ODB_2013("odb-2013", null, "first edition, 2013", "an outdated dataset loses nothing"),
  /** Second edition: 5 points if the dataset is online in any form. */
  ODB_2014(
      "odb-2014",
      AVAILABLE,
      "second edition, 2014",
      "an outdated dataset loses 5 if it is online in any form"),
  /** Third edition and later: 5 points if the dataset is machine-readable. */
  ODB_2015(
      "odb-2015",
      MACHINE_READABLE,
      "third edition, 2015, and later",
      "an outdated dataset loses 5 if it is machine-readable");

  /** Points that an outdated dataset loses, where the edition takes any. */
  static final int PENALTY = 5;

  private final String code;
  private final @Nullable OdbQuestion penalisedFrom;
  private final String title;
  private final String rule;

  OdbEdition(String code, @Nullable OdbQuestion penalisedFrom, String title, String rule) {
    this.code = code;
    this.penalisedFrom = penalisedFrom;
    this.title = title;
    this.rule = rule;
  }

  /**
   * Finds an edition.
   *
   * @param code such as {@code odb-2014}
   * @return the edition, or empty
   */
  public static Optional<OdbEdition> ofCode(String code) {
    Objects.requireNonNull(code, "code");
    return Arrays.stream(values()).filter(edition -> edition.code.equals(code)).findFirst();
  }

  /**
   * Returns the code by which files and the command line name it.
   *
   * @return such as {@code odb-2014}
   */
  public String code() {
    return code;
  }

  /**
   * Returns what it is called.
   *
   * @return such as {@code second edition, 2014}
   */
  public String title() {
    return title;
  }

  /** What the edition does to an outdated dataset, in words. */
  String rule() {
    return rule;
  }

  /** Tells whether an outdated dataset loses points, given the questions whose yes counts. */
  boolean penalises(Set<OdbQuestion> counted) {
    return penalisedFrom != null && counted.contains(penalisedFrom);
  }
}
