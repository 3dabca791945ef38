package org.opendatacollab.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly, skips a byte order mark, and knows the line at which the bytes stop being UTF-8. All text before
 * them is delivered first.
 */
public final class Utf8Reader extends Reader {
  private static final int BUFFER_SIZE = 1 << 16;

  private final InputStream in;
  private final Problems problems;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).limit(0);
  private boolean started;
  private boolean ended;
  private boolean malformed;
  private long line = 1;
  private boolean afterReturn;

  /**
   * Starts at the first byte.
   *
   * @param in the bytes; closed with this
   * @param problems receives what is wrong
   */
  public Utf8Reader(InputStream in, Problems problems) {
    this.in = in;
    this.problems = problems;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    if (!started) {
      started = true;
      start();
    }
    CharBuffer out = CharBuffer.wrap(chars, offset, length);
    while (!malformed) {
      CoderResult result = decoder.decode(bytes, out, ended);
      malformed = result.isError();
      int count = out.position() - offset;
      if (count > 0) {
        countLines(chars, offset, count);
        return count;
      }
      if (result.isUnderflow()) {
        if (ended) {
          return -1;
        }
        fill();
      } else if (result.isOverflow()) {
        throw new IllegalArgumentException("length must be 2 or more, got " + length);
      }
    }
    throw problems.fatal(
        line, "", "encoding", "not UTF-8 (Latin-1 or Windows-1252?); save the file as UTF-8");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Looks at the first bytes, which tell other encodings and other kinds of files. */
  private void start() throws IOException {
    while (!ended && bytes.remaining() < 4) {
      fill();
    }
    int size = bytes.remaining();
    int first = size > 0 ? bytes.get(0) & 0xff : -1;
    int second = size > 1 ? bytes.get(1) & 0xff : -1;
    int third = size > 2 ? bytes.get(2) & 0xff : -1;
    if (first == 0xef && second == 0xbb && third == 0xbf) {
      bytes.position(3);
    } else if ((first == 0xff && second == 0xfe)
        || (first == 0xfe && second == 0xff)
        || (first == 0 && second > 0)
        || (first > 0 && second == 0)) {
      throw problems.fatal(
          1, "", "encoding", "not UTF-8 but probably UTF-16; save the file as UTF-8");
    } else if (first == 'P' && second == 'K' && third == 3) {
      throw problems.fatal(
          0,
          "",
          "encoding",
          "not text but a spreadsheet or a zip file; save the sheet as CSV UTF-8");
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
  }

  private void countLines(char[] chars, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      char c = chars[i];
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        line++;
      }
      afterReturn = c == '\r';
    }
  }
}
