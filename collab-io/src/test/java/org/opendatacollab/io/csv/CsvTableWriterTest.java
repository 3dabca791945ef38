package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableWriterTest {
  @Test
  void quotesOnlyWhatMustBe() {
    assertThat(CsvTableWriter.toText(
            List.of("id", "text"), List.of(List.of("1", "a, \"b\""), List.of("2", ""))))
        .isEqualTo("id,text\n1,\"a, \"\"b\"\"\"\n2,\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"=1+1|'=1+1", "@SUM(A1)|'@SUM(A1)", "-2+3|'-2+3", "-2|-2", "＝1|'＝1", "a=b|a=b"})
  void formulasAreNeutralised(String cell, String written) {
    StringWriter out = new StringWriter();
    CsvTableWriter.spreadsheetSafe(out, List.of("a")).row(List.of(cell));

    assertThat(out.toString()).isEqualTo("a\n" + written + "\n");
  }

  @Test
  void raggedRowsAreRefused() {
    CsvTableWriter writer = CsvTableWriter.exact(new StringWriter(), List.of("a", "b"));

    assertThatThrownBy(() -> writer.row(List.of("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row must have 2 cells, got 1");
  }
}
