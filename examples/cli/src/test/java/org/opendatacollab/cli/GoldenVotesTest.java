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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line gives the results of the reference cases, from tables of ballots. */
class GoldenVotesTest {
  @TempDir
  private Path directory = Path.of("");

  static Stream<JsonNode> ranked() throws IOException {
    return Golden.cases(
        "ranked-voting",
        "plurality",
        "pairwise-matrix",
        "borda",
        "condorcet-sets",
        "schulze",
        "ranked-pairs",
        "minimax",
        "kemeny-young",
        "instant-runoff",
        "copeland");
  }

  @ParameterizedTest
  @MethodSource("ranked")
  void rankings(JsonNode one) throws IOException {
    StringBuilder csv = new StringBuilder("count,ranking\n");
    for (JsonNode ballot : one.at("/input/ballots")) {
      String ranking = Golden.elements(ballot.get("ranking"))
          .map(tied -> Golden.elements(tied).map(JsonNode::asText).collect(Collectors.joining("=")))
          .collect(Collectors.joining(">"));
      csv.append(ballot.get("count").asText()).append(",\"").append(ranking).append("\"\n");
    }
    JsonNode parameters = one.get("parameters");
    if (parameters.path("tieValue").asText("0.5").equals("1")) {
      // Llull's method has no name on the command line.
      return;
    }
    String measure = one.get("measure").asText();
    JsonNode vote = vote(
        csv.toString(),
        one,
        "--unranked",
        parameters.path("unranked").asText("last"),
        "--method",
        measure.equals("pairwise-matrix")
            ? "plurality"
            : name(measure, parameters, "variant", "strength"));
    JsonNode expected = one.get("expected");
    if (measure.equals("pairwise-matrix")) {
      if (!expected.has("undefined")) {
        assertThat(vote.at("/matrix/preferred")).isEqualTo(expected.get("preferred"));
      }
      return;
    }
    check(one, vote);
    if (!expected.has("undefined")) {
      JsonNode result = vote.get("results").get(0);
      for (String name : List.of("strengths", "rankings", "smithSet", "schwartzSet")) {
        assertThat(result.path(name)).isEqualTo(expected.path(name));
      }
      if (expected.has("condorcetWinner")) {
        assertThat(result.path("condorcetWinner").asText(""))
            .isEqualTo(expected.get("condorcetWinner").asText("").replace("null", ""));
      }
      if (expected.has("agreement")) {
        assertThat(result.get("agreement")).isEqualTo(expected.get("agreement"));
      }
      if (expected.path("rounds").isArray()) {
        assertThat(result.get("rounds")).hasSize(expected.get("rounds").size());
      }
    }
  }

  private static String name(String measure, JsonNode parameters, String... variants) {
    for (String variant : variants) {
      if (parameters.has(variant)) {
        return measure + "/" + parameters.get(variant).asText();
      }
    }
    return measure;
  }

  static Stream<JsonNode> rated() throws IOException {
    return Golden.cases("rated-voting", "approval", "score-voting", "star", "majority-judgment");
  }

  @ParameterizedTest
  @MethodSource("rated")
  void scores(JsonNode one) throws IOException {
    List<String> names = names(one);
    String measure = one.get("measure").asText();
    if (measure.equals("approval")) {
      StringBuilder csv = new StringBuilder("count,approved\n");
      for (JsonNode ballot : one.at("/input/ballots")) {
        csv.append(ballot.get("count").asText())
            .append(',')
            .append(names.stream()
                .filter(name -> ballot.get("scores").path(name).asInt() == 1)
                .collect(Collectors.joining(";")))
            .append('\n');
      }
      check(one, vote(csv.toString(), one, "--method", "approval"));
      return;
    }
    StringBuilder csv = new StringBuilder("count");
    names.forEach(name -> csv.append(',').append(name));
    csv.append('\n');
    for (JsonNode ballot : one.at("/input/ballots")) {
      csv.append(ballot.get("count").asText());
      names.forEach(name ->
          csv.append(',').append(ballot.get("scores").path(name).asText("").replace("null", "")));
      csv.append('\n');
    }
    JsonNode parameters = one.get("parameters");
    if (measure.equals("majority-judgment")) {
      String grades = Golden.elements(parameters.get("grades"))
          .map(JsonNode::asText)
          .collect(Collectors.joining(","));
      check(one, vote(csv.toString(), one, "--grades", grades));
      return;
    }
    check(
        one,
        vote(
            csv.toString(),
            one,
            "--method",
            measure.equals("star") ? "star" : "score",
            "--scale",
            parameters.get("minimum").asText() + ".."
                + parameters.get("maximum").asText(),
            "--blank",
            parameters.path("blank").asText("ignore")));
  }

  private static final Map<String, String> COMMITTEES = Map.of(
      "approval-committee", "committee/approval",
      "pav", "pav",
      "sequential-pav", "sequential-pav",
      "sequential-phragmen", "sequential-phragmen");

  static Stream<JsonNode> committees() throws IOException {
    return Golden.cases(
        "multiwinner-approval",
        "approval-committee",
        "pav",
        "sequential-pav",
        "sequential-phragmen",
        "equal-shares");
  }

  @ParameterizedTest
  @MethodSource("committees")
  void committees(JsonNode one) throws IOException {
    StringBuilder csv = new StringBuilder("count,approved\n");
    for (JsonNode ballot : one.at("/input/ballots")) {
      csv.append(ballot.get("count").asText())
          .append(',')
          .append(Golden.elements(ballot.get("approved"))
              .map(JsonNode::asText)
              .collect(Collectors.joining(";")))
          .append('\n');
    }
    boolean completed = one.at("/parameters/completion").asText("none").startsWith("seq");
    JsonNode vote = vote(
        csv.toString(),
        one,
        "--seats",
        one.at("/parameters/committeeSize").asText(),
        "--method",
        COMMITTEES.getOrDefault(
            one.get("measure").asText(),
            completed ? "committee/equal-shares/completed" : "committee/equal-shares"));
    JsonNode result = vote.get("results").get(0);
    if (one.get("expected").has("undefined")) {
      assertThat(result.get("reason")).isEqualTo(one.at("/expected/undefined"));
    } else {
      assertThat(result.get("committees")).isEqualTo(one.at("/expected/committees"));
    }
  }

  private JsonNode vote(String csv, JsonNode one, Object... options) throws IOException {
    Path file = Files.writeString(directory.resolve("b.csv"), csv, StandardCharsets.UTF_8);
    List<Object> args = new ArrayList<>(
        List.of("score", "vote", "--ballots", file, "--format", "json", "--candidates"));
    args.add(String.join(",", names(one)));
    args.addAll(List.of(options));
    return Golden.json(Ran.collab(args.toArray()));
  }

  private static List<String> names(JsonNode one) {
    return Golden.elements(one.at("/input/candidates")).map(JsonNode::asText).toList();
  }

  /** Winners, ranking and the score of each candidate. */
  private static void check(JsonNode one, JsonNode vote) {
    String id = one.get("id").asText();
    JsonNode expected = one.get("expected");
    assertThat(vote.get("results")).as(id).hasSize(1);
    JsonNode result = vote.get("results").get(0);
    if (expected.has("undefined")) {
      assertThat(result.get("reason")).as(id).isEqualTo(expected.get("undefined"));
      return;
    }
    if (expected.has("winners")) {
      assertThat(result.get("winners")).as(id).isEqualTo(expected.get("winners"));
    }
    JsonNode values = expected.path("scores");
    values = values.isMissingNode() ? expected.path("worstDefeat") : values;
    values = values.isMissingNode() ? expected.path("means") : values;
    for (JsonNode score : vote.get("scores")) {
      JsonNode value = values.path(score.get("id").asText());
      if (value.isNumber()) {
        double tolerance =
            one.get("tolerance").doubleValue() * Math.max(1, Math.abs(value.doubleValue()));
        assertThat(score.get("value").doubleValue())
            .as(id)
            .isCloseTo(value.doubleValue(), within(tolerance));
      }
    }
  }
}
