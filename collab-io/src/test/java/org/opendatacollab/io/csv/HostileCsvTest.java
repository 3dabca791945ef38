package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that attack the reader, read as a survey of two questions on a scale from 1 to 5. */
@Timeout(20)
class HostileCsvTest {
  private static final CsvTable SURVEY = CsvTable.of("respondent", "side", "q1", "q2");
  private static final Map<String, String> SIDES =
      Map.of("government", "GOVERNMENT", "civil_society", "CIVIL_SOCIETY");

  private final List<String> good = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "header-only, 0",
    "bom, 2",
    "no-final-newline, 2",
    "quoted-everything, 2",
    "mixed-line-ends, 3",
    "header-spaces, 1"
  })
  void accepted(String name, int rows) throws IOException {
    CsvReport report = read(name);

    assertThat(report.problems()).isEmpty();
    assertThat(report.rows()).isEqualTo(rows);
    assertThat(good).hasSize(rows);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          empty              | empty.csv: there is no header, the file is empty [header]
          bom-only           | bom-only.csv: there is no header, the file is empty [header]
          unterminated-quote | unterminated-quote.csv, line 3, column 'side': a quote that begins a cell is never closed [quotes]
          quote-in-middle    | quote-in-middle.csv, line 3, column 'side': a cell with a quote in it must stand in quotes, and the quote be doubled [quotes]
          text-after-quote   | text-after-quote.csv, line 2, column 'side': text must not follow a closing quote; a quote inside quotes must be doubled [quotes]
          ragged-short       | ragged-short.csv, line 3: row 2 must have 4 cells as the header has, got 2 [row-length]
          ragged-long        | ragged-long.csv, line 3: row 2 must have 4 cells as the header has, got 5 [row-length]
          utf16              | utf16.csv, line 1: not UTF-8 but probably UTF-16; save the file as UTF-8 [encoding]
          latin1             | latin1.csv, line 4: not UTF-8 (Latin-1 or Windows-1252?); save the file as UTF-8 [encoding]
          nul                | nul.csv, line 3, column 'side': must not hold control characters such as NUL [control-character]
          semicolon          | semicolon.csv, line 1, column 'respondent': the column is missing; the separator seems to be ';' and must be ',' [missing-column]
          duplicate-header   | duplicate-header.csv, line 1, column 'q1': columns 3 and 4 must not have the same name [duplicate-column]
          missing-column     | missing-column.csv, line 1, column 'side': the column is missing; there are respondent, q1, q2 [missing-column]
          empty-header-name  | empty-header-name.csv, line 1: column 3 has no name [blank-column]
          duplicate-respondent | duplicate-respondent.csv, line 3, column 'respondent': the same respondent as in line 2 [duplicate]
          newline-in-field   | newline-in-field.csv, line 2, column 'side': must be one of civil_society, government [code]
          json-in-field      | json-in-field.csv, line 2, column 'q2': must be a whole number such as 12 [number]
          """)
  void refusedAtItsPlace(String name, String first) throws IOException {
    CsvReport report = read(name);

    assertThat(report.problems()).isNotEmpty();
    assertThat(report.problems().get(0)).hasToString(first);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          odd-numbers   | 2 q1 number, 3 q1 number, 3 q2 number, 4 q1 number, 4 q2 number
          out-of-scale  | 2 q1 range, 2 q2 range, 3 q1 range, 3 q2 range
          unknown-side  | 2 side code, 3 side code
          formula       | 2 q1 number, 3 q1 number, 3 q2 number
          """)
  void allProblemsAtOnce(String name, String places) throws IOException {
    assertThat(places(read(name))).isEqualTo(places);
    assertThat(good).isEmpty();
  }

  @Test
  void decimalCommaIsNeverReadAsThirtyFive() throws IOException {
    CsvReport report = read("decimal-comma");

    // Its separator is not the header's, so its two commas give two cells.
    assertThat(places(report)).isEqualTo("2  row-length");
    assertThat(good).isEmpty();
  }

  @Test
  void aLineBreakInACellMovesTheLinesOfLaterProblems() throws IOException {
    CsvReport report = readText("respondent,side,q1,q2\nr1,\"GOVERN\nMENT\",9,4\nr2,x,1,1\n");

    assertThat(places(report)).isEqualTo("2 side code, 3 q1 range, 4 side code");
  }

  @Test
  void aCellOfTenMegabytesIsRefused() throws IOException {
    CsvReport report =
        readText("respondent,side,q1,q2\nr1,GOVERNMENT,\"" + "x".repeat(10 << 20) + "\",1\n");

    assertThat(places(report)).isEqualTo("2 q1 limit");
  }

  @Test
  void aHundredThousandColumnsAreRefused() throws IOException {
    StringBuilder text = new StringBuilder("respondent,side");
    for (int i = 0; i < 100_000; i++) {
      text.append(",q").append(i);
    }

    assertThat(places(readText(text + "\n"))).isEqualTo("1  limit");
  }

  @Test
  void noMessageShowsACell() throws IOException {
    for (String name : List.of("odd-numbers", "out-of-scale", "unknown-side", "formula", "nul")) {
      assertThat(read(name).problems().toString())
          .doesNotContain("NGO", "0x10", "1e400", "cmd", "99", "r1", "r2");
    }
  }

  private CsvReport read(String name) throws IOException {
    InputStream in = Objects.requireNonNull(
        getClass().getResourceAsStream("/hostile/csv/" + name + ".csv"), name);
    return read(in, name + ".csv");
  }

  private CsvReport readText(String text) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text.csv");
  }

  private CsvReport read(InputStream in, String name) throws IOException {
    good.clear();
    return SURVEY.read(in, name, row -> {
      String respondent = row.id("respondent");
      row.unique("respondent");
      row.code("side", new java.util.TreeMap<>(SIDES));
      row.integer("q1", 1, 5);
      row.integer("q2", 1, 5);
      if (row.isGood()) {
        good.add(respondent);
      }
    });
  }

  private static String places(CsvReport report) {
    return String.join(
        ", ",
        report.problems().stream()
            .map(problem -> problem.line() + " " + problem.column() + " " + problem.rule())
            .toList());
  }
}
