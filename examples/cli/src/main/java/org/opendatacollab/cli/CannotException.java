package org.opendatacollab.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A command cannot do what was asked; its message is shown to the user as it is. */
final class CannotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotException(String message) {
    super(message);
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
