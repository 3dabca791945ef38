package org.opendatacollab.scoring.openness;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ten questions of the Open Data Barometer about one dataset, with the points that a yes earns; together 100.
 *
 * <p>A question may {@linkplain #requires() require} another: its yes earns points only if that one is answered yes as
 * well, and so on down to {@link #EXISTS}. What an outdated dataset costs ({@link #UP_TO_DATE} answered no) depends on the
 * edition and stands in {@link OdbEdition}.
 *
 * <p>Source: World Wide Web Foundation, Open Data Barometer, second edition (2015), Research Method,
 * {@code report/about/method.md}; CC BY 4.0. The titles here are ours.
 */
public enum OdbQuestion {
  /** a: the data exist, in whatever form. */
  EXISTS("a", "exists", 5, null),
  /** b: the government offers them online in some form. */
  AVAILABLE("b", "available online", 10, EXISTS),
  /** c: they come in a machine-readable and reusable format. */
  MACHINE_READABLE("c", "machine-readable", 15, AVAILABLE),
  /** d: the machine-readable data can be had as a whole. */
  BULK("d", "available in bulk", 15, MACHINE_READABLE),
  /** e: they cost nothing. */
  FREE("e", "free of charge", 15, MACHINE_READABLE),
  /** f: an open licence covers them. */
  LICENSED("f", "openly licensed", 15, MACHINE_READABLE),
  /** g: they are up to date. */
  UP_TO_DATE("g", "up to date", 10, MACHINE_READABLE),
  /** h: their publication is kept up. */
  SUSTAINED("h", "kept updated", 5, MACHINE_READABLE),
  /** i: information about them is easy to find. */
  DISCOVERABLE("i", "easy to find", 5, MACHINE_READABLE),
  /** j: key elements have identifiers (URIs) that others can link to. */
  LINKED("j", "linked identifiers", 5, MACHINE_READABLE);

  private final String code;
  private final String title;
  private final int weight;
  private final @Nullable OdbQuestion requires;

  OdbQuestion(String code, String title, int weight, @Nullable OdbQuestion requires) {
    this.code = code;
    this.title = title;
    this.weight = weight;
    this.requires = requires;
  }

  /**
   * Returns the questions that must all be answered yes for a dataset to be open: c, d, e and f, and a and b, which c
   * requires.
   *
   * @return the questions in order
   */
  public static List<OdbQuestion> neededForOpen() {
    return List.of(EXISTS, AVAILABLE, MACHINE_READABLE, BULK, FREE, LICENSED);
  }

  /**
   * Finds a question by its letter.
   *
   * @param code from {@code a} to {@code j}
   * @return the question, or empty
   */
  public static Optional<OdbQuestion> ofCode(String code) {
    Objects.requireNonNull(code, "code");
    return Arrays.stream(values())
        .filter(question -> question.code.equals(code))
        .findFirst();
  }

  /**
   * Returns the letter by which the Barometer names it.
   *
   * @return from {@code a} to {@code j}
   */
  public String code() {
    return code;
  }

  /**
   * Returns what it asks, in a word or two of ours.
   *
   * @return such as {@code machine-readable}
   */
  public String title() {
    return title;
  }

  /**
   * Returns the points that a yes earns.
   *
   * @return from 5 to 15
   */
  public int weight() {
    return weight;
  }

  /**
   * Returns the question without whose yes a yes here earns nothing.
   *
   * @return the question, or empty for {@link #EXISTS}
   */
  public Optional<OdbQuestion> requires() {
    return Optional.ofNullable(requires);
  }
}
