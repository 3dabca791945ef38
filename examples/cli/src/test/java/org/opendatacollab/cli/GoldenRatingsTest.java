package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line gives the numbers of the reference cases, from tables of ratings. */
class GoldenRatingsTest {
  /** Measure of the case, then ours and the name of its number. */
  private static final Map<String, List<String>> AGREEMENT = Map.of(
      "percent-agreement", List.of("percent", "pairwise"),
      "krippendorff-alpha", List.of("krippendorff-alpha", "alpha"),
      "fleiss-kappa", List.of("fleiss-kappa", "kappa"),
      "fleiss-kappa-generalized", List.of("fleiss-kappa-generalized", "kappa"),
      "gwet-ac1", List.of("gwet-ac1", "ac1"),
      "gwet-ac2", List.of("gwet-ac2", "ac2"),
      "cohen-kappa", List.of("cohen-kappa", "kappa"),
      "scott-pi", List.of("scott-pi", "pi"),
      "awg", List.of("awg", "awg"),
      "average-deviation", List.of("average-deviation", "ad"));

  @TempDir
  private Path directory = Path.of("");

  static Stream<JsonNode> ratings() throws IOException {
    return Golden.cases(
        "agreement-ratings",
        "percent-agreement",
        "krippendorff-alpha",
        "fleiss-kappa",
        "fleiss-kappa-generalized",
        "gwet-ac1",
        "gwet-ac2");
  }

  @ParameterizedTest
  @MethodSource("ratings")
  void agreementOfManyRaters(JsonNode one) throws IOException {
    agreement(one, table(one.at("/input/ratings")));
  }

  static Stream<JsonNode> tables() throws IOException {
    return Golden.cases("agreement-tables", "cohen-kappa", "scott-pi", "gwet-ac2");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void agreementOfTwoRaters(JsonNode one) throws IOException {
    List<String> names = names(one.at("/input/categories"));
    StringBuilder csv = new StringBuilder("unit,rater,value\n");
    int unit = 0;
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        for (int n = 0; n < one.at("/input/table").get(i).get(j).asInt(); n++) {
          unit++;
          csv.append(unit).append(",first,").append(names.get(i)).append('\n');
          csv.append(unit).append(",second,").append(names.get(j)).append('\n');
        }
      }
    }
    if (unit > 0) {
      agreement(one, csv.toString());
    }
  }

  private void agreement(JsonNode one, String csv) throws IOException {
    List<String> ours = ours(one.get("measure").asText());
    JsonNode scores = scores(
        csv,
        "agreement",
        "--measure",
        ours.get(0),
        "--categories",
        String.join(",", names(one.at("/input/categories"))),
        "--metric",
        one.at("/parameters/metric").asText("nominal"),
        "--weights",
        one.at("/parameters/weights").asText("none"));
    check(one, ours.get(1), scores.get(0));
  }

  static Stream<JsonNode> groups() throws IOException {
    return Golden.cases("within-group-agreement", "rwg", "rwg-j", "awg", "average-deviation");
  }

  @ParameterizedTest
  @MethodSource("groups")
  void agreementWithinAGroup(JsonNode one) throws IOException {
    String measure = one.get("measure").asText();
    String nullVariance = one.at("/parameters/null").asText("uniform");
    JsonNode scores = scores(
        turned(one.at("/input/ratings")),
        "agreement",
        "--measure",
        measure.equals("rwg-j") ? "rwg,rwg-star" : measure,
        "--scale",
        one.at("/input/min").asText() + ".." + one.at("/input/max").asText(),
        "--null-variance",
        nullVariance.equals("custom") ? one.at("/parameters/nullVariance").asText() : nullVariance,
        "--center",
        one.at("/parameters/center").asText("mean"));
    if (measure.equals("rwg-j")) {
      check(one, "rwgJ", scores.get(0));
      check(one, "rwgJStar", scores.get(1));
    } else {
      check(one, measure.equals("rwg") ? "truncated" : ours(measure).get(1), scores.get(0));
    }
  }

  static Stream<JsonNode> concordance() throws IOException {
    return Golden.cases("concordance", "kendall-w", "icc", "cronbach-alpha");
  }

  @ParameterizedTest
  @MethodSource("concordance")
  void reliability(JsonNode one) throws IOException {
    String measure = one.get("measure").asText();
    JsonNode ratings = one.at("/input/ratings");
    if (measure.equals("icc")) {
      JsonNode scores = scores(table(ratings), "reliability", "--measure", "icc");
      assertThat(scores).hasSize(6);
      for (JsonNode score : scores) {
        JsonNode form = one.get("expected").path(score.get("form").asText());
        if (form.path("icc").isNumber()) {
          close(one, form.get("icc"), score.get("value"));
          if (form.get("lower").isNumber() && score.has("lower")) {
            close(one, form.get("lower"), score.get("lower"));
            close(one, form.get("upper"), score.get("upper"));
          }
        } else {
          assertThat(score.get("reason")).isEqualTo(one.at("/expected/undefined"));
        }
      }
    } else if (measure.equals("kendall-w")) {
      check(
          one,
          "wTieCorrected",
          scores(table(ratings), "reliability", "--measure", measure).get(0));
    } else {
      JsonNode scores = scores(
          turned(ratings),
          "reliability",
          "--measure",
          "cronbach-alpha,cronbach-alpha-standardized");
      check(one, "alpha", scores.get(0));
      check(one, "standardizedAlpha", scores.get(1));
    }
  }

  private JsonNode scores(String csv, String command, Object... options) throws IOException {
    Path file = Files.writeString(directory.resolve("r.csv"), csv, StandardCharsets.UTF_8);
    Object[] args = new Object[options.length + 6];
    System.arraycopy(
        new Object[] {"score", command, "--ratings", file, "--format", "json"}, 0, args, 0, 6);
    System.arraycopy(options, 0, args, 6, options.length);
    return Golden.json(Ran.collab(args)).get("scores");
  }

  private static void check(JsonNode one, String name, JsonNode score) {
    JsonNode expected = one.get("expected");
    if (expected.path(name).isNumber()) {
      close(one, expected.get(name), score.get("value"));
    } else {
      assertThat(score.path("reason").asText())
          .as(one.get("id").asText())
          .isEqualTo(expected
              .path("undefined")
              .asText(expected.path("undefinedStandardized").asText()));
    }
  }

  private static void close(JsonNode one, JsonNode expected, JsonNode actual) {
    double tolerance =
        one.get("tolerance").doubleValue() * Math.max(1, Math.abs(expected.doubleValue()));
    assertThat(actual.doubleValue())
        .as(one.get("id").asText())
        .isCloseTo(expected.doubleValue(), within(tolerance));
  }

  private static List<String> ours(String measure) {
    return Objects.requireNonNull(AGREEMENT.get(measure), measure);
  }

  private static List<String> names(JsonNode array) {
    return Golden.elements(array).map(JsonNode::asText).toList();
  }

  /** Rows are units. */
  private static String table(JsonNode rows) {
    return longForm(rows, "%1$d,r%2$d,%3$s\n");
  }

  /** Rows are raters. */
  private static String turned(JsonNode rows) {
    return longForm(rows, "%2$d,r%1$d,%3$s\n");
  }

  private static String longForm(JsonNode rows, String line) {
    StringBuilder csv = new StringBuilder("unit,rater,value\n");
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        JsonNode value = rows.get(row).get(column);
        csv.append(
            String.format(Locale.ROOT, line, row, column, value.isNull() ? "" : value.asText()));
      }
    }
    return csv.toString();
  }
}
