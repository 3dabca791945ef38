package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: safe to print, and no wider than it. */
final class Text {
  /** The width of a terminal that nobody widened. */
  static final int WIDTH = 80;

  /** A space at which no line breaks; it is printed as a plain one. */
  static final char FIRM_SPACE = '\u00a0';

  private Text() {}

  /** The text with control and direction characters escaped, so that data cannot drive the terminal. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(c -> {
      int type = Character.getType(c);
      boolean hidden = c != '\n'
          && (type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR);
      if (hidden) {
        safe.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        safe.appendCodePoint(c);
      }
    });
    return safe.toString();
  }

  /** How many columns of a terminal the text takes: East Asian wide characters take two, combining marks none. */
  static int columns(String text) {
    return text.codePoints().map(Text::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide = (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** The text on one line, cut to a width with an ellipsis if it is longer. */
  static String cut(String text, int width) {
    String line = safe(text.replace("\r\n", " ").replace('\n', ' ').replace('\t', ' '));
    if (columns(line) <= width) {
      return line;
    }
    return start(line, width - 1) + '…';
  }

  /** The text in lines of a width, later lines indented; a word that is wider than a line is broken. */
  static List<String> wrap(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : safe(text.replace("\r\n", "\n")).split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      int used = 0;
      boolean empty = true;
      for (String word : paragraph.split(" ", -1)) {
        String rest = word;
        if (!empty && used + 1 + columns(rest) > width) {
          lines.add(line.toString());
          line = new StringBuilder(indent);
          used = indent.length();
          empty = true;
        }
        while (empty && used + columns(rest) > width) {
          String part = start(rest, Math.max(1, width - used));
          lines.add(line.append(part).toString());
          line = new StringBuilder(indent);
          used = indent.length();
          rest = rest.substring(part.length());
        }
        line.append(empty ? "" : " ").append(rest);
        used += columns(rest) + (empty ? 0 : 1);
        empty = false;
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** As much of the beginning as fits a width, and one character at least. */
  private static String start(String text, int width) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += columns(c);
      if (used > width && end > 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end);
  }

  /** The text followed by spaces up to a width. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - columns(text)));
  }

  /** The text after spaces up to a width. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - columns(text))) + text;
  }
}
