package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class CsvLaws {
  private static final CsvTable TABLE = CsvTable.of("a", "b");

  @Property
  void whatIsWrittenReadsBack(@ForAll("tables") List<List<String>> rows) throws IOException {
    String text = CsvTableWriter.toText(List.of("a", "b"), rows);
    List<List<String>> read = new ArrayList<>();
    CsvReport report =
        TABLE.read(bytes(text), "t.csv", row -> read.add(List.of(row.text("a"), row.text("b"))));

    assertThat(report).isEqualTo(new CsvReport(rows.size(), List.of()));
    assertThat(read).isEqualTo(rows);
  }

  @Property
  void anyTextIsReadOrRefusedButNeverFails(@ForAll("noise") String text) throws IOException {
    List<String> read = new ArrayList<>();
    CsvReport report = TABLE.read(bytes("a,b\n" + text), "t.csv", row -> read.add(row.text("b")));

    assertThat(report.problems().size() + read.size()).isGreaterThanOrEqualTo((int) report.rows());
    report.problems().forEach(problem -> {
      assertThat(problem.toString()).hasSizeLessThan(300);
      assertThat(problem.line()).isPositive();
    });
  }

  @Property
  void numbersReadBack(@ForAll @DoubleRange(min = -1e300, max = 1e300) double number) {
    assertThat(NumberText.parse(NumberText.of(number)).orElseThrow().doubleValue())
        .isEqualTo(number == 0 ? 0 : number);
  }

  @Property
  void noCellOfASafeTableStartsAFormula(@ForAll("cells") String cell) throws IOException {
    StringWriter out = new StringWriter();
    CsvTableWriter.spreadsheetSafe(out, List.of("a", "b")).row(List.of("x", cell));
    List<String> read = new ArrayList<>();
    TABLE.read(bytes(out.toString()), "t.csv", row -> read.add(row.text("b")));

    assertThat(read).hasSize(1);
    assertThat(read.get(0).strip().matches("(?s)[-=+@].*")
            && NumberText.parse(cell).isEmpty())
        .isFalse();
    assertThat(read.get(0)).isIn(cell, "'" + cell);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return cells().list().ofSize(2).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars("ab 1,;\"'\n\r\t=+-@#é😀\u00a0".toCharArray())
        .ofMaxLength(6)
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("ab,\"\n\r\u0000é ".toCharArray()).ofMaxLength(40);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
