package org.opendatacollab.io.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text file in UTF-8, with any line end, read one by one. Not thread-safe. */
public final class TextLines implements AutoCloseable {
  private final BufferedReader in;
  private final Problems problems;
  private final int maxLength;
  private long number;
  private boolean afterReturn;

  /**
   * Starts at the first line.
   *
   * @param in the file; closed with this
   * @param problems receives what is wrong
   * @param maxLength the longest line, in UTF-16 units
   */
  public TextLines(InputStream in, Problems problems, int maxLength) {
    this.in = new BufferedReader(new Utf8Reader(in, problems), 1 << 16);
    this.problems = problems;
    this.maxLength = maxLength;
  }

  /**
   * Reads a line.
   *
   * @return the line without its end, or null after the last
   * @throws IOException if the file cannot be read
   */
  public @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean control = false;
    boolean any = false;
    number++;
    while (true) {
      int c = in.read();
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      if (c < 0 && !any) {
        return null;
      }
      if (c < 0 || c == '\r' || c == '\n') {
        break;
      }
      any = true;
      if (line.length() == maxLength) {
        throw problems.fatal(
            number, "", "limit", "the line is longer than " + maxLength + " characters");
      }
      control |= Character.isISOControl(c) && c != '\t';
      line.append((char) c);
    }
    if (control) {
      problems.add(number, "", "control-character", "must not hold control characters such as NUL");
    }
    return line.toString();
  }

  /**
   * Returns where reading is.
   *
   * @return the number of the line that was read last, from 1
   */
  public long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
