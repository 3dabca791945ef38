package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static String print(Table table) {
    StringWriter text = new StringWriter();
    LineWriter out = new LineWriter(text);
    table.print(new Page(out), 2);
    out.flush();
    return text.toString();
  }

  @Test
  void wordsWrapAndNumbersEndBelowEachOther() {
    Table table = new Table()
        .words("what")
        .number("share\ndone")
        .row(List.of(
            "one word after another, so many that the line is too long for a terminal", "0.5"))
        .across("and more", 2)
        .row(List.of("東京の水", "10"));

    assertThat(print(table).lines())
        .containsExactly(
            " ".repeat(75) + "share",
            "  what" + " ".repeat(70) + "done",
            "  one word after another, so many that the line is too long for a" + " ".repeat(12)
                + "0.5",
            "  terminal",
            "    and more",
            "  東京の水" + " ".repeat(68) + "10");
  }

  @Test
  void longWordsAreBrokenRatherThanWiderThanThePage() {
    String link = "https://example.org/" + "a".repeat(200);
    Table table = new Table().words("link").column("date").row(List.of(link, "2016-01-01"));
    String printed = print(table);

    assertThat(printed.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
    assertThat(printed.replaceAll("\\s|date|link|2016-01-01", "")).isEqualTo(link);
  }

  @Test
  void rowsHaveACellPerColumn() {
    Table table = new Table().words("a").words("b");
    assertThatThrownBy(() -> table.row(List.of("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row must have 2 cells, got 1");
  }
}
