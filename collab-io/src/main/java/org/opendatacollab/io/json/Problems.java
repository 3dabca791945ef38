package org.opendatacollab.io.json;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one document, up to a limit. */
final class Problems {
  /** Thrown to stop reading: the document is no JSON, or there are too many problems. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super("reading was stopped", null, false, false);
    }
  }

  private final int max;
  private final List<DocumentProblem> all = new ArrayList<>();

  Problems(int max) {
    this.max = max;
  }

  void add(String pointer, Node at, String rule, String message) {
    add(new DocumentProblem(pointer, at.line(), at.column(), rule, message));
  }

  void add(DocumentProblem problem) {
    if (all.size() == max) {
      all.add(new DocumentProblem(
          "", 0, 0, "limit", "more than " + max + " problems; the others are not listed"));
      throw new Stop();
    }
    all.add(problem);
  }

  Stop fatal(DocumentProblem problem) {
    all.add(problem);
    return new Stop();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  int size() {
    return all.size();
  }

  List<DocumentProblem> byPlace() {
    // What has no place comes last: it speaks of the list itself.
    List<DocumentProblem> sorted =
        new ArrayList<>(all.stream().filter(problem -> problem.line() > 0).toList());
    sorted.sort(DocumentProblem.BY_PLACE);
    all.stream().filter(problem -> problem.line() == 0).forEach(sorted::add);
    return List.copyOf(sorted);
  }
}
