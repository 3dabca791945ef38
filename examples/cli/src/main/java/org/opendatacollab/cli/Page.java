package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.util.List;

/** A page of text, 80 columns wide; whatever is printed on it is made safe for a terminal. */
final class Page {
  private final PrintWriter out;

  Page(PrintWriter out) {
    this.out = out;
  }

  /** Prints a line, which must fit. */
  void line(String text) {
    print(Text.cut(text, Text.WIDTH));
  }

  void blank() {
    out.println();
  }

  void rule(char mark) {
    out.println(String.valueOf(mark).repeat(Text.WIDTH));
  }

  /** Prints words, wrapped. */
  void paragraph(String text, int indent) {
    item("", text, indent);
  }

  /** Prints words with a mark before them; further lines stand under the words. */
  void item(String mark, String text, int indent) {
    String first = " ".repeat(indent) + mark;
    String next = " ".repeat(first.length());
    List<String> lines = Text.wrap(text, Text.WIDTH - first.length(), "");
    for (int i = 0; i < lines.size(); i++) {
      print((i == 0 ? first : next).concat(lines.get(i)));
    }
  }

  private void print(String line) {
    out.println(line.replace(Text.FIRM_SPACE, ' ').stripTrailing());
  }
}
