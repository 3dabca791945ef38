package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreReliabilityCommandTest {
  /** Two judges who put three things in the same order, and a thing that one of them left out. */
  private static final String RATINGS = """
      unit,rater,value
      x,ann,1
      y,ann,2
      z,ann,4
      x,bob,2
      y,bob,3
      z,bob,5
      w,ann,3
      w,bob,
      """;

  @TempDir
  private Path directory = Path.of("");

  @Test
  void csvHasARowPerMeasureAndForm() throws IOException {
    Ran ran = reliability(RATINGS, "--format", "csv");

    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .hasSize(1 + 1 + 6 + 2)
        .contains(
            "id,method,value,lower,upper,interval,level,n,reason,form",
            "all,agreement/kendall-w@1,1,,,none,,3,,",
            // No error is left: judges differ by one everywhere.
            "all,agreement/icc@1,1,,,none,,3,,icc3",
            "all,agreement/cronbach-alpha@1,,,,,,1,too-few-observations,");
  }

  @Test
  void textFitsAndSaysWhoIsComplete() throws IOException {
    Ran ran = reliability(RATINGS, "--measure", "kendall-w,icc", "--form", "icc2,icc2");

    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
    assertThat(ran.out())
        .startsWith("Reliability of ratings\n")
        .contains("7 ratings of 4 units by 2 raters. Units that all raters rated: 3. Raters who\n")
        .contains("kendall-w             1.00  3\n")
        .containsOnlyOnce("icc2")
        .contains("Icc: no error is left");
  }

  @Test
  void jsonCountsWhoIsComplete() throws IOException {
    assertThat(reliability(RATINGS, "--format", "json").out())
        .contains("\"unitsRatedByAll\": 3", "\"ratersOfAll\": 1", "\"form\": \"icc2k\"");
  }

  @Test
  void valuesMustBeNumbers() throws IOException {
    assertThat(reliability("unit,rater,value\nx,a,\"1,5\"\nx,b,1e300\n"))
        .isEqualTo(new Ran(2, "", """
            collab: r.csv, line 2, column 'value': must be a number such as 12.5, with a point and no comma [number]
            r.csv, line 3, column 'value': a number must have at most 100 digits and places [range]
            """));
  }

  @Test
  void aTableThatIsMostlyHolesIsRefused() throws IOException {
    StringBuilder sparse = new StringBuilder("unit,rater,value\n");
    for (int i = 0; i < 7_100; i++) {
      sparse.append('u').append(i).append(",r").append(i).append(",1\n");
    }

    assertThat(reliability(sparse.toString()).err())
        .isEqualTo("collab: units by raters would need 50,410,000 cells of a table in memory;"
            + " the most is 50,000,000\n");
  }

  private Ran reliability(String csv, Object... more) throws IOException {
    Path file = Files.writeString(directory.resolve("r.csv"), csv, StandardCharsets.UTF_8);
    Object[] args = new Object[more.length + 4];
    System.arraycopy(new Object[] {"score", "reliability", "--ratings", file}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Ran.collab(args);
  }
}
