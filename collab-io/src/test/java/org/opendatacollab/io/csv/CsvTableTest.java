package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
  private static final CsvTable TABLE = CsvTable.of("id").withOptional("n", "note");

  private final List<String> cells = new ArrayList<>();

  @Test
  void columnsComeInAnyOrderAndOthersAreSkipped() throws IOException {
    CsvReport report = read("extra,note,id\n1,\"a \"\"b\"\", c\",x\n\n2, ,y\n");

    assertThat(report).isEqualTo(new CsvReport(2, List.of()));
    assertThat(cells).containsExactly("x||a \"b\", c", "y|| ");
  }

  @Test
  void rowsAndLinesAreCountedApart() throws IOException {
    List<String> places = new ArrayList<>();
    TABLE.read(
        bytes("id\n\n\"a\r\nb\"\nc\n"),
        "t.csv",
        row -> places.add(row.number() + "@" + row.line()));

    assertThat(places).containsExactly("1@3", "2@5");
  }

  @Test
  void optionalCellsAndStandInsForBadOnes() throws IOException {
    CsvReport report = TABLE.read(bytes("id,n\na,\nb,x\nc,7\n"), "t.csv", row -> {
      String n = row.optionalInteger("n", 1, 9).toString();
      cells.add(row.id("id") + n + row.isGood() + row.optionalId("note").isEmpty());
    });

    assertThat(cells)
        .containsExactly(
            "aOptionalLong.emptytruetrue", "bOptionalLong[1]falsetrue", "cOptionalLong[7]truetrue");
    assertThat(report.problems())
        .containsExactly(
            new CsvProblem("t.csv", 3, "n", "number", "must be a whole number such as 12"));
  }

  @Test
  void namesWithWhiteSpaceAroundThemAreRefused() throws IOException {
    CsvReport report =
        TABLE.read(bytes("id,n\n\" a\",1\nb\u00a0,1\n,1\n"), "t.csv", row -> row.id("id"));

    assertThat(report.problems())
        .extracting(CsvProblem::rule)
        .containsExactly("white-space", "white-space", "blank");
  }

  @Test
  void aDecimalCommaIsNamed() throws IOException {
    CsvReport report =
        TABLE.withSeparator(';').read(bytes("id;n\na;3,5\n"), "t.csv", row -> row.decimal("n"));

    assertThat(report.problems())
        .extracting(CsvProblem::message)
        .containsExactly("must be a number such as 12.5, with a point and no comma");
  }

  @Test
  void problemsStopAtTheirLimit() throws IOException {
    CsvReport report = TABLE
        .withLimits(new CsvLimits(100, 10, 100, 3))
        .read(bytes("id\n" + "\" \"\n".repeat(50)), "t.csv", row -> row.id("id"));

    assertThat(report.problems()).hasSize(4);
    assertThat(report.problems().get(3))
        .hasToString("t.csv: more than 3 problems; the others are not listed [limit]");
  }

  @Test
  void rowsStopAtTheirLimit() throws IOException {
    CsvTable two = TABLE.withLimits(new CsvLimits(2, 10, 100, 3));

    assertThat(two.read(bytes("id\na\nb\n"), "t.csv", row -> {}).problems()).isEmpty();
    assertThat(two.read(bytes("id\na\nb\nc\n"), "t.csv", row -> {}).problems())
        .containsExactly(new CsvProblem("t.csv", 4, "", "limit", "more than 2 rows"));
  }

  @Test
  void aCellMayBeAsLongAsTheLimit() throws IOException {
    CsvTable ten = TABLE.withLimits(new CsvLimits(9, 10, 10, 3));

    assertThat(
            ten.read(bytes("id\n" + "x".repeat(10) + "\n"), "t.csv", row -> {}).problems())
        .isEmpty();
    assertThat(
            ten.read(bytes("id\n" + "x".repeat(11) + "\n"), "t.csv", row -> {}).problems())
        .extracting(CsvProblem::rule)
        .containsExactly("limit");
  }

  @Test
  void badBytesFarBehindTheFirstBufferAreFoundAtTheirLine() throws IOException {
    byte[] text = ("id\n" + "é\r\n".repeat(100_000) + "x\n").getBytes(StandardCharsets.UTF_8);
    text[text.length - 2] = (byte) 0xe9;
    long[] rows = {0};
    CsvReport report = TABLE.read(new ByteArrayInputStream(text), "t.csv", row -> rows[0]++);

    assertThat(report.problems())
        .extracting(CsvProblem::line, CsvProblem::rule)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(100_002L, "encoding"));
    assertThat(rows[0]).isEqualTo(100_000);
  }

  @Test
  void aCutSurrogatePairAndASpreadsheetAreNamed() throws IOException {
    byte[] cut = "id\n😀".getBytes(StandardCharsets.UTF_8);
    cut = java.util.Arrays.copyOf(cut, cut.length - 1);

    assertThat(TABLE.read(new ByteArrayInputStream(cut), "t.csv", row -> {}).problems())
        .extracting(CsvProblem::rule)
        .containsExactly("encoding");
    assertThat(
            TABLE.read(bytes("PK\u0003\u0004"), "t.xlsx", row -> {}).problems().get(0))
        .hasToString("t.xlsx: not text but a spreadsheet or a zip file; save the sheet as CSV UTF-8"
            + " [encoding]");
  }

  @Test
  void problemsNameTheFileWithoutItsDirectory(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("votes.csv"), "x\n", StandardCharsets.UTF_8);
    CsvReport report = TABLE.read(file, row -> {});

    assertThatThrownBy(report::orThrow)
        .isInstanceOf(InvalidCsvException.class)
        .hasMessage("votes.csv, line 1, column 'id': the column is missing; there are x"
            + " [missing-column]");
  }

  @Test
  void aFailingDiskIsNoProblemOfTheTable() {
    InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        throw new IOException("disk");
      }
    };

    assertThatThrownBy(() -> TABLE.read(failing, "t.csv", row -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
  }

  @Test
  void undeclaredColumnsCannotBeRead() {
    assertThatThrownBy(() -> TABLE.read(bytes("id,x\na,b\n"), "t.csv", row -> row.text("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column must be declared, got x");
    assertThatThrownBy(() -> CsvTable.of("a").withOptional("a"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TABLE.withSeparator('"')).isInstanceOf(IllegalArgumentException.class);
  }

  private CsvReport read(String text) throws IOException {
    return TABLE.read(
        bytes(text),
        "t.csv",
        row -> cells.add(row.text("id") + "|" + row.text("n") + "|" + row.text("note")));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
