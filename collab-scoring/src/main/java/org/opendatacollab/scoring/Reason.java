package org.opendatacollab.scoring;

import java.util.Objects;

/**
 * Why a result is undefined. An open code: hosts may add theirs.
 *
 * @param code words of lower-case letters joined by hyphens, such as {@code missing-side}
 */
public record Reason(String code) {
  /** A side has no votes at all, so nothing can be said about agreement across sides. */
  public static final Reason MISSING_SIDE = new Reason("missing-side");

  /** There are no groups. */
  public static final Reason NO_GROUPS = new Reason("no-groups");

  /** There are fewer groups than are compared. */
  public static final Reason TOO_FEW_GROUPS = new Reason("too-few-groups");

  /** A group that is compared has no answers. */
  public static final Reason EMPTY_GROUP = new Reason("empty-group");

  /** There are no values. */
  public static final Reason NO_VALUES = new Reason("no-values");

  /** There are fewer values than the method needs. */
  public static final Reason TOO_FEW_VALUES = new Reason("too-few-values");

  /** The scale has fewer values than the method needs. */
  public static final Reason TOO_FEW_CATEGORIES = new Reason("too-few-categories");

  /** There are no ratings. */
  public static final Reason NO_RATINGS = new Reason("no-ratings");

  /** There are fewer ratings than the method needs. */
  public static final Reason TOO_FEW_RATINGS = new Reason("too-few-ratings");

  /** There is only one rater, so nobody can agree. */
  public static final Reason SINGLE_RATER = new Reason("single-rater");

  /** No thing was rated by two raters or more. */
  public static final Reason NO_PAIRABLE_UNITS = new Reason("no-pairable-units");

  /** There are fewer items than the method needs. */
  public static final Reason TOO_FEW_ITEMS = new Reason("too-few-items");

  /** There are fewer observations than the method needs. */
  public static final Reason TOO_FEW_OBSERVATIONS = new Reason("too-few-observations");

  /** There are no pairs: none of which both values are known, or none that are connected. */
  public static final Reason NO_PAIRS = new Reason("no-pairs");

  /** There are fewer pairs than the method needs. */
  public static final Reason TOO_FEW_PAIRS = new Reason("too-few-pairs");

  /** Nobody changed, so no change can be ranked. */
  public static final Reason ALL_DIFFERENCES_ZERO = new Reason("all-differences-zero");

  /** Nobody changed the answer, so changes cannot be compared. */
  public static final Reason NO_DISCORDANT_PAIRS = new Reason("no-discordant-pairs");

  /** All answers are the same, so agreement cannot be told from chance. */
  public static final Reason NO_VARIATION = new Reason("no-variation");

  /** A variance that is divided by is zero. */
  public static final Reason ZERO_VARIANCE = new Reason("zero-variance");

  /** A mean that is divided by is zero. */
  public static final Reason ZERO_MEAN = new Reason("zero-mean");

  /** The mean lies so near an end of the scale that it leaves no room to disagree. */
  public static final Reason MEAN_TOO_EXTREME = new Reason("mean-too-extreme");

  /** There are no studies. */
  public static final Reason NO_STUDIES = new Reason("no-studies");

  /** There are no ties. */
  public static final Reason NO_EDGES = new Reason("no-edges");

  /** The network has fewer nodes than the method needs. */
  public static final Reason TOO_FEW_NODES = new Reason("too-few-nodes");

  /** The ties have no direction, which the method asks for. */
  public static final Reason NOT_DIRECTED = new Reason("not-directed");

  /** There are more paths than can be counted; see the method for its limit. */
  public static final Reason TOO_MANY_PATHS = new Reason("too-many-paths");

  /** Nobody voted. */
  public static final Reason NO_BALLOTS = new Reason("no-ballots");

  /** Ties leave more possibilities than are tried; see the method for its limit. */
  public static final Reason TOO_MANY_TIES = new Reason("too-many-ties");

  /** The best was not found within the steps that the method takes; see there for the limit. */
  public static final Reason SEARCH_LIMIT = new Reason("search-limit");

  /** The statistic of the resamples never, or always, lies below that of the data: its bias cannot be judged. */
  public static final Reason REPLICATES_ONE_SIDED = new Reason("replicates-one-sided");

  /** The standard error changes so fast with the statistic that the level has no limit. */
  public static final Reason ACCELERATION_TOO_LARGE = new Reason("acceleration-too-large");

  /** All values are equal, so nothing can be ordered. */
  public static final Reason ALL_TIED = new Reason("all-tied");

  /** Fewer people answered than may be published. */
  public static final Reason TOO_FEW_RESPONDENTS = new Reason("too-few-respondents");

  /** So few people answered that no test can reach its level, whatever they say. */
  public static final Reason TOO_FEW_FOR_TEST = new Reason("too-few-for-test");

  /** The number is kept back to protect people. */
  public static final Reason SUPPRESSED = new Reason("suppressed");

  /** The initiative says nothing about it. */
  public static final Reason NOT_RECORDED = new Reason("not-recorded");

  /** No published release of confidential answers was given. */
  public static final Reason NOT_RELEASED = new Reason("not-released");

  /** Baseline and target are the same, so a share of the way between them means nothing. */
  public static final Reason TARGET_EQUALS_BASELINE = new Reason("target-equals-baseline");

  /** There is no measurement yet. */
  public static final Reason NO_ACTUAL = new Reason("no-actual");

  /** It is not recorded where a measure started. */
  public static final Reason NO_BASELINE = new Reason("no-baseline");

  /** It is not recorded where a measure should get to. */
  public static final Reason NO_TARGET = new Reason("no-target");

  /** There are no parts, or all of them are cancelled. */
  public static final Reason NO_PARTS = new Reason("no-parts");

  /**
   * Checks.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has another form
   */
  public Reason {
    Objects.requireNonNull(code, "code");
    boolean legal =
        !code.isEmpty() && code.charAt(0) != '-' && code.charAt(code.length() - 1) != '-';
    for (int i = 0; i < code.length(); i++) {
      legal &= code.charAt(i) == '-' || (code.charAt(i) >= 'a' && code.charAt(i) <= 'z');
    }
    if (!legal) {
      throw new IllegalArgumentException(
          "reason must be lower-case words joined by hyphens, got " + code);
    }
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
