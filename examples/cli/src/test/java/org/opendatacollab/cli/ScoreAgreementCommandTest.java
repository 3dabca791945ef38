package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreAgreementCommandTest {
  /** The table 1 1, 0 2 of two raters, and a unit that one of them left out. */
  private static final String RATINGS = """
      unit,rater,value
      u1,ann,yes
      u1,bob,yes
      u2,ann,yes
      u2,bob,no
      u3,ann,no
      u3,bob,no
      u4,ann,no
      u4,bob,no
      u5,ann,yes
      u5,bob,
      """;

  @TempDir
  private Path directory = Path.of("");

  @Test
  void csvHasARowPerMeasureAndSetting() throws IOException {
    Ran ran = agreement(RATINGS, "--format", "csv", "--metric", "nominal,nominal");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    // Kappa by hand: observed 3/4, chance 1/2 * 1/4 + 1/2 * 3/4 = 1/2, so 1/2.
    assertThat(ran.lines())
        .contains(
            "id,method,value,lower,upper,interval,level,n,reason,metric,weights,nullVariance,center")
        .anyMatch(line -> line.startsWith("all,agreement/percent@1,0.75,0,1,")
            && line.endsWith(",confidence,0.95,4,,,,,"))
        .anyMatch(line -> line.startsWith("all,agreement/cohen-kappa@1,0.5,-0.")
            && line.endsWith(",1,confidence,0.95,4,,,none,,"))
        .noneMatch(line -> line.contains("fleiss-kappa@1"));
    assertThat(ran.lines().stream().filter(line -> line.contains("krippendorff")))
        .hasSize(1);
  }

  @Test
  void textFitsAndSaysWhatIsLeftOut() throws IOException {
    Ran ran = agreement(RATINGS);

    assertThat(ran.code()).isZero();
    assertThat(ran.lines()).allSatisfy(line -> {
      assertThat(Text.columns(line)).isLessThanOrEqualTo(80);
      assertThat(line).isEqualTo(line.stripTrailing());
    });
    assertThat(ran.out())
        .startsWith("Agreement of raters\n")
        .contains("9 ratings of 5 units by 2 raters. Categories: 2, those that were used.\n")
        .containsPattern("\npercent +0\\.75 \\(0\\.00–1\\.00\\)  4\n")
        .contains("  cohen-kappa               Cohen's kappa for two raters\n")
        .contains("Not computed: fleiss-kappa (needs the same number of ratings of every unit;")
        .contains("rwg, rwg-star, awg, average-deviation");
  }

  @Test
  void threeRatersHaveNoCohensKappa() throws IOException {
    String three = RATINGS + "u1,eve,yes\n";

    assertThat(agreement(three).out())
        .contains("cohen-kappa, scott-pi (needs two raters, there are 3)");
    assertThat(agreement(three, "--measure", "cohen-kappa"))
        .isEqualTo(new Ran(2, "", "collab: cohen-kappa needs two raters, there are 3\n"));
  }

  @Test
  void declaredCategoriesCountThoughNobodyUsedThem() throws IOException {
    String ones = "unit,rater,value\nu1,a,1\nu1,b,1.0\nu2,a,1\nu2,b,1\n";

    assertThat(
            agreement(ones, "--measure", "gwet-ac1", "--format", "csv").lines().get(1))
        .isEqualTo("all,agreement/gwet-ac1@1,,,,,,0,too-few-categories,,,,");
    assertThat(agreement(ones, "--measure", "gwet-ac1", "--format", "csv", "--categories", "1..5")
            .lines()
            .get(1))
        .startsWith("all,agreement/gwet-ac1@1,1,");
  }

  @Test
  void aHeaderAloneIsUndefinedAndNoError() throws IOException {
    Ran ran = agreement("unit,rater,value\n", "--format", "csv", "--scale", "1..5");

    assertThat(ran.code()).isZero();
    assertThat(ran.lines().stream().skip(1))
        .hasSize(9)
        .allMatch(line -> line.contains(",0,no-pairable-units,")
            || line.contains(",0,no-ratings,")
            || line.contains(",0,too-few-categories,"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          --metric ordinal                     | --metric ordinal needs the order of the categories: --categories
          --weights linear                     | --weights need the order of the categories: --categories
          --metric interval --categories no,yes | --metric interval and ratio need --categories that are numbers, or none
          --categories 3,2,1                   | --categories must name each category once, and numbers must ascend
          --categories 1..2000                 | --categories must go up, over at most 1000 categories
          --categories 0.5..2                  | --categories must be whole numbers, such as 1..5, or list all of them
          --scale 5..1                         | --scale must be the least and the greatest value, such as 1..5, got 5..1
          --null-variance -1                   | --null-variance must be uniform, max-variance or a number above 0, got -1
          --level 1                            | --level must be between 0 and 1, got 1.0
          --resamples 99                       | --resamples must be 100 to 1000000, got 99
          --measure rwg                        | rwg needs --scale
          --measure kappa                      | --measure must be one of percent, cohen-kappa, scott-pi, fleiss-kappa-generalized, gwet-ac1, krippendorff-alpha, fleiss-kappa, rwg, rwg-star, awg, average-deviation, got kappa
          """)
  void whatDoesNotFitIsRefused(String options, String message) throws IOException {
    assertThat(agreement(RATINGS, (Object[]) options.split(" ")))
        .isEqualTo(new Ran(2, "", "collab: " + message + "\n"));
  }

  @Test
  void theSameSeedGivesTheSameIntervals() throws IOException {
    String many = "unit,rater,value\n"
        + IntStream.range(0, 40)
            .mapToObj(i -> i + ",a," + i % 5 + "\n" + i + ",b," + i * i % 5 + "\n")
            .collect(Collectors.joining());
    String[] options = {"--measure", "krippendorff-alpha", "--format", "csv", "--seed"};
    String one = agreement(many, (Object[]) with(options, "1")).out();
    String other = agreement(many, (Object[]) with(options, "2")).out();

    assertThat(agreement(many, (Object[]) with(options, "1")).out()).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
    assertThat(
            agreement(many, (Object[]) with(options, "1", "--resamples", "100")).out())
        .isNotEqualTo(one);
  }

  private static String[] with(String[] options, String... more) {
    return Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void ratioRefusesNegativeValues() throws IOException {
    assertThat(
            agreement("unit,rater,value\nu,a,-1\nu,b,2\n", "--metric", "ratio").err())
        .isEqualTo("collab: --metric ratio needs values that are not negative\n");
  }

  @Test
  void badRowsAreNamedWithoutTheirValues() throws IOException {
    String bad = """
        unit,rater,value
        u1,ann,secretly
        u1,ann,2
        u2,,9
        u3,bob,3,4
        """;

    assertThat(agreement(bad, "--scale", "1..5")).isEqualTo(new Ran(2, "", """
            collab: r.csv, line 2, column 'value': must be a number such as 12.5 [number]
            r.csv, line 4, column 'rater': must not be blank [blank]
            r.csv, line 4, column 'value': must be from 1 to 5 [range]
            r.csv, line 5: row 4 must have 3 cells as the header has, got 4 [row-length]
            """));
    assertThat(agreement(bad, "--categories", "secretly,2").err())
        .contains("line 3, column 'rater': the same unit and rater as in line 2 [duplicate]")
        .contains("line 4, column 'value': must be one of the declared categories [code]")
        .doesNotContain("secretly");
  }

  @Test
  void tooManyCategoriesAreRefused() throws IOException {
    StringBuilder many = new StringBuilder("unit,rater,value\n");
    for (int i = 0; i < 1001; i++) {
      many.append("u,").append(i).append(',').append(i).append('\n');
    }

    assertThat(agreement(many.toString()).err())
        .isEqualTo("collab: there are 1001 different values; measures of agreement compare at most"
            + " 1000 categories\n");
  }

  private Ran agreement(String csv, Object... more) throws IOException {
    Path file = Files.writeString(directory.resolve("r.csv"), csv, StandardCharsets.UTF_8);
    Object[] args = new Object[more.length + 4];
    System.arraycopy(new Object[] {"score", "agreement", "--ratings", file}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Ran.collab(args);
  }
}
