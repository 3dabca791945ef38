package org.opendatacollab.io.csv;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one table, up to a limit. */
final class Problems {
  /** Thrown to stop reading: the rest cannot be read, or there are too many problems. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super("reading was stopped", null, false, false);
    }
  }

  private static final int MAX_MESSAGE_LENGTH = 200;

  private final String file;
  private final int max;
  private final List<CsvProblem> all = new ArrayList<>();

  Problems(String file, int max) {
    this.file = file;
    this.max = max;
  }

  void add(long line, String column, String rule, String message) {
    if (all.size() == max) {
      throw fatal(0, "", "limit", "more than " + max + " problems; the others are not listed");
    }
    all.add(new CsvProblem(file, line, cut(column, 60), rule, cut(message, MAX_MESSAGE_LENGTH)));
  }

  /** Adds the problem that stands for all that cannot be read any more. */
  Stop fatal(long line, String column, String rule, String message) {
    all.add(new CsvProblem(file, line, cut(column, 60), rule, cut(message, MAX_MESSAGE_LENGTH)));
    return new Stop();
  }

  int size() {
    return all.size();
  }

  List<CsvProblem> all() {
    return List.copyOf(all);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
