package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.io.csv.CsvTable;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.consensus.GroupedVotes;

class ScoreConsensusCommandTest {
  private static final String VOTES = """
      participant,statement,vote,group
      a,s1,agree,government
      b,s1,agree,government
      c,s1,disagree,civil society
      d,s1,agree,civil society
      a,s2,pass,government
      """;

  @TempDir
  private Path directory = Path.of("");

  @Test
  void csvHasARowPerStatementAndMethod() throws IOException {
    Ran ran = Ran.collab("score", "consensus", "--polis", Ran.SEATTLE, "--format", "csv");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines().get(0))
        .startsWith("id,method,value,lower,upper,interval,level,n,reason,"
            + "agree_0,disagree_0,pass_0,agree_1,disagree_1,pass_1,");
    int methods = StandardMethods.registry().methods(GroupedVotes.KIND).size();
    assertThat(ran.lines()).hasSize(1 + 54 * methods);
    assertThat(rows(ran.out(), "id", "method", "value", "reason"))
        .allSatisfy(row -> assertThat(cell(row, "value").isEmpty())
            .isNotEqualTo(cell(row, "reason").isEmpty()));
  }

  @Test
  void countsAreThoseOfTheLastVotes() throws IOException {
    Ran ran = Ran.collab(
        "score",
        "consensus",
        "--polis",
        Ran.SEATTLE,
        "--method",
        "polis-legacy",
        "--format",
        "csv");
    Map<String, String> first = rows(
            ran.out(),
            "id",
            "n",
            "agree_0",
            "disagree_0",
            "pass_0",
            "agree_1",
            "disagree_1",
            "pass_1",
            "value",
            "interval",
            "moderation")
        .get(0);

    // Counted by a script over votes.csv and participants-votes.csv, without this library.
    assertThat(first)
        .containsEntry("id", "0")
        .containsEntry("agree_0", "22")
        .containsEntry("disagree_0", "23")
        .containsEntry("pass_0", "18")
        .containsEntry("agree_1", "17")
        .containsEntry("disagree_1", "8")
        .containsEntry("pass_1", "4")
        .containsEntry("n", "92")
        .containsEntry("interval", "none")
        .containsEntry("moderation", "accepted");
    assertThat(Double.parseDouble(cell(first, "value"))).isEqualTo(23.0 / 65 * (18.0 / 31));
  }

  @Test
  void textFitsInEightyColumnsAndShowsTheBestFirst() {
    Ran ran = Ran.collab("score", "consensus", "--polis", Ran.SEATTLE);

    assertThat(ran.code()).isZero();
    assertThat(ran.lines()).allSatisfy(line -> {
      assertThat(Text.columns(line)).isLessThanOrEqualTo(80);
      assertThat(line).isEqualTo(line.stripTrailing());
    });
    assertThat(ran.out())
        .startsWith("$15/hour\n54 statements, 339 people, 2,872 votes (of 2,995 cast")
        .contains("Groups (people): 0 (99), 1 (39). 201 voters are in no group")
        .contains("23 statements that moderators took out are not listed.")
        .contains("  standard        Consensus across groups\n")
        .contains("In brackets: 95 % interval, for people like those who voted");
    List<Double> shown = ran.lines().stream()
        .filter(line -> line.matches("\\d+ +\\d\\.\\d\\d \\(.*"))
        .map(line -> Double.valueOf(line.split(" +", 3)[1]))
        .toList();
    assertThat(shown).hasSize(10).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void jsonHoldsTheSameRowsWithParametersAndContributions() throws IOException {
    Ran ran = Ran.collab("score", "consensus", "--polis", Ran.SEATTLE, "--format", "json");

    assertThat(ran.code()).isZero();
    assertThat(names(ran.out()))
        .contains(
            "format", "topic", "groups", "statements", "scores", "parameters", "contributions")
        .contains("lower", "upper", "interval", "level", "agree_0", "pass_1");
  }

  @Test
  void aMissingSideIsUndefinedAndNeverANumber() throws IOException {
    Ran ran = Ran.collab("score", "consensus", "--votes", votes(VOTES), "--format", "csv");
    List<Map<String, String>> rows = rows(ran.out(), "id", "method", "value", "reason", "n");

    assertThat(rows.stream().filter(row -> "s2".equals(row.get("id"))))
        .extracting(row -> row.get("method") + " " + row.get("value") + row.get("reason"))
        .contains("consensus/group-informed/standard@1 missing-side")
        // As Polis does, a group without votes counts one half: 1/3 * 1/2.
        .contains("consensus/group-informed/polis-legacy@1 0.16666666666666666");
    assertThat(Ran.collab("score", "consensus", "--votes", votes(VOTES)).out())
        .contains("– missing side");
  }

  @Test
  void groupsFromAFileAndAWarningOfSilentOnes() throws IOException {
    Path groups = write("groups.csv", "participant,group\na,x\nb,x\nc,y\nd,y\nzoe,z\n");
    Ran ran = Ran.collab(
        "score", "consensus", "--votes", votes(VOTES), "--groups", groups, "--format", "csv");

    assertThat(ran.lines().get(0)).contains("agree_x", "agree_y", "agree_z");
    assertThat(ran.err())
        .isEqualTo("collab: nobody of group 'z' voted; are participants named alike?\n");
  }

  @Test
  void withoutGroupsOrVotesItSaysSo() throws IOException {
    Ran noGroups = Ran.collab(
        "score", "consensus", "--votes", votes("participant,statement,vote\na,1,agree\n"));
    Ran noVotes =
        Ran.collab("score", "consensus", "--votes", votes("participant,statement,vote\n"));

    assertThat(noGroups.out()).contains("There are no groups").contains("no groups");
    assertThat(noVotes.code()).isZero();
    assertThat(noVotes.out()).contains("0 statements, 0 people, 0 votes.");
  }

  @Test
  void dataCannotDriveTheTerminal() throws IOException {
    Ran ran = Ran.collab(
        "score",
        "consensus",
        "--votes",
        votes("participant,statement,vote,group\na,\u202es1,1,g\nb,\u202es1,1,\u200bh\n"));

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\\u{202e}s1").doesNotContain("\u202e", "\u200b");
  }

  @Test
  void outputGoesToAFile() throws IOException {
    Path file = directory.resolve("scores.csv");
    Ran ran = Ran.collab(
        "score", "consensus", "--votes", votes(VOTES), "--format", "csv", "--output", file);

    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("id,method,");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          --votes missing.csv                      | there is no file
          --polis missing                          | there is no file
          --votes .                                | is a directory
          --polis votes.csv                        | is no directory; for one table of votes use --votes
          --votes votes.csv --method best          | --method must be one of
          --votes votes.csv --format xml           | --format
          --votes votes.csv --polis .              | mutually exclusive
          --votes votes.csv --top 0                | --top must be 1 or more, got 0
          --votes votes.csv --groups nobody.csv    | there is no file
          --votes votes.csv --reversed-votes       | --reversed-votes is for --polis only
          --votes votes.csv --nonsense             | Unknown option
          ''                                       | --polis
          """)
  void nonsenseGivesOneMessageAndTwo(String arguments, String message) throws IOException {
    votes(VOTES);
    List<Object> args = new ArrayList<>(List.of("score", "consensus"));
    for (String argument : arguments.split(" ", -1)) {
      boolean file =
          argument.endsWith(".csv") || "missing".equals(argument) || ".".equals(argument);
      if (!argument.isEmpty()) {
        args.add(file ? directory.resolve(argument) : argument);
      }
    }
    Ran ran = Ran.collab(args.toArray());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(message).doesNotContain("Exception", "\tat ");
  }

  @Test
  void problemsOfATableAreListedAndTwo() throws IOException {
    String rows = "a,s,maybe\n".repeat(30);
    Ran ran =
        Ran.collab("score", "consensus", "--votes", votes("participant,statement,vote\n" + rows));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("collab: votes.csv, line 2, column 'vote': must be one of -1, 0, 1, agree,")
        .endsWith("more\n")
        .doesNotContain("maybe", "Exception");
    assertThat(ran.err().lines()).hasSize(21);
  }

  private Path votes(String text) throws IOException {
    return write("votes.csv", text);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static List<Map<String, String>> rows(String csv, String... columns) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    CsvTable.of(columns)
        .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "out.csv", row -> {
          Map<String, String> cells = new LinkedHashMap<>();
          for (String column : columns) {
            cells.put(column, row.text(column));
          }
          rows.add(cells);
        })
        .orThrow();
    return rows;
  }

  private static List<String> names(String json) throws IOException {
    List<String> names = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          names.add(parser.currentName());
        }
      }
    }
    return names;
  }
}
