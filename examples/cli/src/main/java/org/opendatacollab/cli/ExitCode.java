package org.opendatacollab.cli;

/** What the exit codes mean. */
final class ExitCode {
  /** Done, and nothing found. */
  static final int FINE = 0;

  /** Problems, or findings of severity BREACH, found in the input. */
  static final int FOUND = 1;

  /** It cannot be done: wrong usage, or a file that cannot be read. */
  static final int CANNOT = 2;

  private ExitCode() {}
}
