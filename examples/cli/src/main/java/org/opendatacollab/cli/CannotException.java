package org.opendatacollab.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opendatacollab.io.csv.CsvProblem;
import org.opendatacollab.io.csv.InvalidCsvException;

/** A command cannot do what was asked; its message is shown to the user as it is. */
final class CannotException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_LISTED = 20;

  CannotException(String message) {
    super(message);
  }

  /** What is wrong with tables, one problem a line; very many are not all listed. */
  static CannotException of(InvalidCsvException e) {
    List<String> lines = new ArrayList<>();
    for (CsvProblem problem : e.problems()) {
      if (lines.size() == MAX_LISTED) {
        lines.add("and " + (e.problems().size() - MAX_LISTED) + " more");
        break;
      }
      lines.add(problem.toString());
    }
    return new CannotException(String.join("\n", lines));
  }

  /** Refuses a directory where a file is due, which would fail later without naming it. */
  static void requireFile(Path file) {
    if (Files.isDirectory(file)) {
      throw new CannotException(file + " is a directory, and must be a file");
    }
  }

  /** What went wrong, in words. */
  static String explain(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no file " + e.getMessage();
    }
    if (e instanceof AccessDeniedException) {
      return "no permission for " + e.getMessage();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
