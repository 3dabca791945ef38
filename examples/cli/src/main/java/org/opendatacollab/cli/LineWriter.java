package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** Ends every line with a line feed, whatever the platform does, so that output has the same bytes everywhere. */
final class LineWriter extends PrintWriter {
  LineWriter(Writer out) {
    super(out);
  }

  /** Every other {@code println} ends with this one. */
  @Override
  public void println() {
    write('\n');
  }
}
