package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code score change} and {@code score difference}. */
class ScoreChangeCommandTest {
  /** Five people of whom all rose, and one who was not asked again. */
  private static final String FIVE =
      "person,before,after\na,1,2\nb,1,3\nc,1,4\nd,1,5\ne,2,3\nf,1,\n";

  @TempDir
  private Path directory = Path.of("");

  @Test
  void tooFewPeopleForATestIsSaidInWords() throws IOException {
    Ran ran = Ran.collab("score", "change", "--pairs", write("p.csv", FIVE), "--scale", "1..5");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines()).allSatisfy(line -> {
      assertThat(Text.columns(line)).isLessThanOrEqualTo(80);
      assertThat(line).isEqualTo(line.stripTrailing());
    });
    assertThat(ran.out())
        .startsWith("Change from before to after\n")
        .contains("5 pairs; incomplete and left out: 1.\n")
        .contains("too few people for any")
        .contains("0.0625")
        .contains("  paired-mean           Mean paired change\n")
        .contains("Not computed: mcnemar (needs values of 0 and 1 only).")
        .doesNotContain("not detectable");
  }

  @Test
  void csvHasNoValueWhereThereIsAReason() throws IOException {
    Ran ran = Ran.collab(
        "score",
        "change",
        "--pairs",
        write("p.csv", FIVE),
        "--format",
        "csv",
        "--measure",
        "sign-test");

    assertThat(ran.out()).isEqualTo("""
        id,method,value,lower,upper,interval,level,n,reason,verdict,p,smallestP,distribution
        all,change/sign-test@1,,,,,,5,too-few-for-test,too-few-for-test,0.0625,0.0625,exact
        """);
  }

  @Test
  void itemsAreScoredApart() throws IOException {
    StringBuilder before = new StringBuilder("person,item,value\n");
    StringBuilder after = new StringBuilder("person,item,value\n");
    for (int i = 0; i < 8; i++) {
      before.append(i).append(",trust,0\n").append(i).append(",open,1\n");
      after.append(i).append(",trust,1\n").append(i).append(",open,1\n");
    }
    Ran ran = Ran.collab(
        "score", "change",
        "--before", write("b.csv", before.toString()),
        "--after", write("a.csv", after.toString()),
        "--measure", "mcnemar",
        "--format", "csv");

    assertThat(ran.lines())
        .contains(
            "trust,change/mcnemar@1,0.0078125,,,none,,8,,significant,0.0078125,0.0078125,exact",
            "open,change/mcnemar@1,,,,,,8,no-discordant-pairs,undefined,,,");
    assertThat(Ran.collab(
                "score", "change",
                "--before", write("b.csv", before.toString()),
                "--after", write("a.csv", after.toString()))
            .out())
        .contains("trust: 8 pairs; incomplete and left out: 0.\n")
        .contains("p = 0.0078: detected")
        .contains("– all differences zero");
  }

  @Test
  void groupsOfDifferentPeople() throws IOException {
    Path first = write("f.csv", "value\n1\n2\n3\n");
    Path second = write("s.csv", "value\n7\n8\n9\n");
    Ran ran = Ran.collab("score", "difference", "--first", first, "--second", second);

    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
    assertThat(ran.out())
        .startsWith("Difference, first minus second group\n")
        .contains("3 of the first group, 3 of the second.\n")
        .contains("Not computed: mean (needs --scale).");
    assertThat(Ran.collab(
                "score",
                "difference",
                "--first",
                first,
                "--second",
                second,
                "--scale",
                "0..10",
                "--format",
                "json")
            .out())
        .contains("\"difference/mean@1\"", "\"value\": -6,", "\"first\": 3")
        .contains("\"verdict\": \"too-few-for-test\"");
  }

  @Test
  void aGroupWithoutMembersIsUndefinedAndNoError() throws IOException {
    Ran ran = Ran.collab(
        "score", "difference",
        "--first", write("f.csv", "value\n"),
        "--second", write("s.csv", "value\n1\n"),
        "--scale", "1..5",
        "--format", "csv");

    assertThat(ran.code()).isZero();
    assertThat(ran.lines().stream().skip(1))
        .hasSize(12)
        .allMatch(
            line -> line.contains(",empty-group,") || line.contains(",too-few-observations,"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          change --pairs P --before P               | there must be --before and --after, or --pairs alone
          change --before P                         | there must be --before and --after, or --pairs alone
          change                                    | there must be --before and --after, or --pairs alone
          change --pairs P --alpha 0                | --alpha must be between 0 and 1, got 0.0
          change --pairs P --level 1                | --level must be between 0 and 1, got 1.0
          change --pairs P --measure paired-mean    | paired-mean needs --scale
          change --pairs P --measure mcnemar        | mcnemar needs values of 0 and 1 only
          change --pairs P --scale 2..5             | p.csv, line 2, column 'before': must be from 2 to 5 [range]\\np.csv, line 3, column 'before': must be from 2 to 5 [range]\\np.csv, line 4, column 'before': must be from 2 to 5 [range]\\np.csv, line 5, column 'before': must be from 2 to 5 [range]\\np.csv, line 7, column 'before': must be from 2 to 5 [range]
          difference --first P --second P           | p.csv, line 1, column 'value': the column is missing; there are person, before, after [missing-column]\\np.csv, line 1, column 'value': the column is missing; there are person, before, after [missing-column]
          """)
  void whatDoesNotFitIsRefused(String command, String message) throws IOException {
    Path file = write("p.csv", FIVE);
    List<Object> args = new ArrayList<>(List.of("score"));
    for (String word : command.split(" ", -1)) {
      args.add(word.equals("P") ? file : word);
    }

    assertThat(Ran.collab(args.toArray()))
        .isEqualTo(new Ran(2, "", "collab: " + message.replace("\\n", "\n") + "\n"));
  }

  static Stream<JsonNode> paired() throws IOException {
    return Golden.cases(
        "paired-tests",
        "wilcoxon-signed-rank",
        "sign-test",
        "paired-t",
        "standardized-mean-change");
  }

  @ParameterizedTest
  @MethodSource("paired")
  void pairsGiveTheNumbersOfTheReferenceCases(JsonNode one) throws IOException {
    JsonNode before = one.at("/input/before");
    JsonNode after = one.at("/input/after");
    StringBuilder csv = new StringBuilder("person,before,after\n");
    for (int i = 0; i < before.size(); i++) {
      csv.append(i).append(',').append(cell(before.get(i))).append(',');
      csv.append(cell(after.get(i))).append('\n');
    }
    String measure = one.get("measure").asText();
    JsonNode score = Golden.json(Ran.collab(
            "score",
            "change",
            "--pairs",
            write("p.csv", csv.toString()),
            "--measure",
            measure.equals("standardized-mean-change") ? "standardized-mean" : measure,
            "--zeros",
            one.at("/parameters/zeros").asText("wilcox").replace("wilcox", "wilcoxon"),
            "--format",
            "json"))
        .at("/scores/0");
    if (one.get("expected").has("undefined")) {
      assertThat(score.get("reason")).isEqualTo(one.at("/expected/undefined"));
    } else if (measure.equals("standardized-mean-change")) {
      close(one, "g", score.get("value"));
      close(one, "lower", score.get("lower"));
    } else {
      close(one, measure.equals("wilcoxon-signed-rank") ? "pExact" : "p", score.get("p"));
    }
  }

  static Stream<JsonNode> groups() throws IOException {
    return Golden.cases(
        "two-group-tests",
        "mann-whitney",
        "brunner-munzel",
        "welch-t",
        "student-t",
        "cliffs-delta",
        "hedges-g");
  }

  @ParameterizedTest
  @MethodSource("groups")
  void groupsGiveTheNumbersOfTheReferenceCases(JsonNode one) throws IOException {
    String measure = one.get("measure").asText();
    JsonNode score = Golden.json(Ran.collab(
            "score",
            "difference",
            "--first",
            write("f.csv", values(one.at("/input/a"))),
            "--second",
            write("s.csv", values(one.at("/input/b"))),
            "--measure",
            measure,
            "--format",
            "json"))
        .at("/scores/0");
    if (one.get("expected").has("undefined")) {
      assertThat(score.get("reason")).isEqualTo(one.at("/expected/undefined"));
    } else if (measure.equals("mann-whitney")) {
      close(one, "pExact", score.get("p"));
    } else if (score.has("p")) {
      close(one, "p", score.get("p"));
    } else {
      close(one, measure.equals("hedges-g") ? "g" : "delta", score.get("value"));
    }
  }

  private static String values(JsonNode array) {
    StringBuilder csv = new StringBuilder("value,note\n");
    array.forEach(value -> csv.append(cell(value)).append(",x\n"));
    return csv.toString();
  }

  private static String cell(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }

  private static void close(JsonNode one, String name, JsonNode actual) {
    JsonNode expected = one.get("expected").path(name);
    if (expected.isNumber()) {
      double tolerance =
          one.get("tolerance").doubleValue() * Math.max(1, Math.abs(expected.doubleValue()));
      assertThat(actual.doubleValue())
          .as(one.get("id").asText())
          .isCloseTo(expected.doubleValue(), within(tolerance));
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }
}
