package org.opendatacollab.io.internal;

import java.util.ArrayList;
import java.util.List;
import org.opendatacollab.io.csv.CsvProblem;

/** Collects the problems of one table or text file, up to a limit. Not thread-safe. */
public final class Problems {
  /** Thrown to stop reading: the rest cannot be read, or there are too many problems. */
  public static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries nothing: what stopped it is among the problems. */
    public Stop() {
      super("reading was stopped", null, false, false);
    }
  }

  private static final int MAX_MESSAGE_LENGTH = 200;

  private final String file;
  private final int max;
  private final List<CsvProblem> all = new ArrayList<>();

  /**
   * Starts without problems.
   *
   * @param file what problems call the file
   * @param max how many are listed
   */
  public Problems(String file, int max) {
    this.file = file;
    this.max = max;
  }

  /**
   * Adds a problem.
   *
   * @param line the line, from 1; 0 for the whole file
   * @param column the column; empty for the whole line
   * @param rule the id of the rule
   * @param message one sentence, which shows no value
   * @throws Stop if there are too many
   */
  public void add(long line, String column, String rule, String message) {
    if (all.size() == max) {
      throw fatal(0, "", "limit", "more than " + max + " problems; the others are not listed");
    }
    all.add(new CsvProblem(file, line, cut(column, 60), rule, cut(message, MAX_MESSAGE_LENGTH)));
  }

  /**
   * Adds the problem that stands for all that cannot be read any more.
   *
   * @param line the line, from 1; 0 for the whole file
   * @param column the column; empty for the whole line
   * @param rule the id of the rule
   * @param message one sentence, which shows no value
   * @return what the caller throws
   */
  public Stop fatal(long line, String column, String rule, String message) {
    all.add(new CsvProblem(file, line, cut(column, 60), rule, cut(message, MAX_MESSAGE_LENGTH)));
    return new Stop();
  }

  /**
   * Returns how many there are.
   *
   * @return the number
   */
  public int size() {
    return all.size();
  }

  /**
   * Returns the problems.
   *
   * @return all, in the order in which they were found
   */
  public List<CsvProblem> all() {
    return List.copyOf(all);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
