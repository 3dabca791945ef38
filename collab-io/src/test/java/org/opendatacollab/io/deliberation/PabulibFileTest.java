package org.opendatacollab.io.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.scoring.tally.UnrankedRule;
import org.opendatacollab.scoring.voting.ScoreVoting;

class PabulibFileTest {
  private static final String FILE = """
      META
      key;value
      description;"Parks; and ""more"\""
      num_projects;3
      num_votes;2
      budget;100.5
      vote_type;TYPE
      PROJECTS
      project_id;cost;name
      p1;10;Park
      7;20.5;Road
      p3;0;"Tree; big"
      VOTES
      voter_id;age;vote;points
      1;35;p3,p1;2,1
      2;40;7;3
      """;

  @TempDir
  private Path directory = Path.of("");

  @Test
  void approvals() throws IOException {
    Ballots.Approved ballots = (Ballots.Approved) read(FILE.replace("TYPE", "approval"));

    assertThat(ballots.candidates()).containsExactly("p1", "7", "p3");
    assertThat(ballots.total()).isEqualTo(2);
    assertThat(ballots.ballots().approvals()).containsExactly(1, 1, 1);
  }

  @Test
  void oneProjectEach() throws IOException {
    String file = FILE.replace("TYPE", "choose-1");

    assertThat(read(file.replace("p3,p1;", "p3;"))).isInstanceOf(Ballots.Approved.class);
    assertThatThrownBy(() -> read(file))
        .hasMessage("x.pb, line 15, column 'vote': must name one project only [order]");
  }

  @Test
  void ordinalVotesAreRankings() throws IOException {
    Ballots.Ranked ballots = (Ballots.Ranked) read(FILE.replace("TYPE", "ordinal"));

    assertThat(ballots.ballots().matrix(UnrankedRule.LAST).rows())
        .isDeepEqualTo(new long[][] {{0, 1, 0}, {1, 0, 1}, {1, 1, 0}});
  }

  @Test
  void cumulativeVotesAreZeroWhereNothingIsSaid() throws IOException {
    Ballots.Rated ballots = (Ballots.Rated) read(FILE.replace("TYPE", "cumulative"));

    assertThat(mean(ballots, "p1")).isEqualTo(0.5);
    assertThat(mean(ballots, "7")).isEqualTo(1.5);
  }

  @Test
  void scoresHaveADefaultOnlyWhereTheFileGivesOne() throws IOException {
    String file = FILE.replace("TYPE", "scoring");

    assertThat(mean((Ballots.Rated) read(file), "p1")).isEqualTo(1);
    assertThat(mean(
            (Ballots.Rated) read(file.replace("PROJECTS\n", "default_score;2\nPROJECTS\n")), "p1"))
        .isEqualTo(1.5);
  }

  private static @Nullable Double mean(Ballots.Rated ballots, String name) {
    return ScoreVoting.of(BigDecimal.ZERO, BigDecimal.TEN, ScoreVoting.Blank.IGNORE)
        .score(ballots.ballots())
        .result()
        .orElseThrow()
        .means()
        .get(name);
  }

  @Test
  void blankLinesAreSkipped() throws IOException {
    assertThat(read(FILE.replace("TYPE", "approval").replace("\n", "\r\n\r\n")).total())
        .isEqualTo(2);
  }

  @Test
  void theHostileFileGivesAllProblems() {
    Path file = Path.of("src/test/resources/hostile/pabulib/missing-section.pb");

    assertThatThrownBy(() -> PabulibFile.of(file).read())
        .isInstanceOf(InvalidCsvException.class)
        .hasMessage("""
            missing-section.pb, line 7, column 'cost': must be a number that is not negative [number]
            missing-section.pb, line 8, column 'project_id': the same project as in line 7 [duplicate]
            missing-section.pb: the section VOTES is missing or empty [section]
            missing-section.pb, line 4, column 'budget': must be a number above 0 [number]""");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2;40;7;3       | 2;40;9;3        | line 16, column 'vote': at place 1 there is no such project [code]
          2;40;7;3       | 2;40;7,7;3      | line 16, column 'vote': the project at place 2 stands twice [duplicate]
          2;40;7;3       | 1;40;7;3        | line 16, column 'voter_id': the same voter as in line 15 [duplicate]
          2;40;7;3       | ;40;7;3         | line 16, column 'voter_id': must not be blank [blank]
          2;40;7;3       | 2;40;7          | line 16: must have 4 cells as the first line of VOTES has, got 3 [row-length]
          2;40;7;3       | 2;40;"7         | line 16: a cell in quotes must end with one on the same line, and quotes in it be doubled [quotes]
          num_projects;3 | num_projects;2  | line 4, column 'num_projects': must be what the file holds, which is 3 [count]
          num_votes;2    | num_votes;x     | line 5, column 'num_votes': must be what the file holds, which is 2 [count]
          num_votes;2    | budget;5        | line 6, column 'budget': the same key as in line 5 [duplicate]
          budget;100.5   | budget;0        | line 6, column 'budget': must be a number above 0 [number]
          TYPE           | poem            | line 7, column 'vote_type': must be one of approval, choose-1, cumulative, ordinal, scoring [code]
          p3;0           | p1;0            | line 12, column 'project_id': the same project as in line 10 [duplicate]
          p3;0           | ;0              | line 12, column 'project_id': must not be blank [blank]
          p3;0           | p3;1,5          | line 12, column 'cost': must be a number that is not negative [number]
          project_id;cost | project_id;price | line 9, column 'cost': the column is missing [missing-column]
          age;vote       | age;age         | line 14, column 'age': a column must not stand twice [duplicate-column]
          PROJECTS       | META            | line 8: the section stands twice [section]
          META           | key             | line 1: must begin with the line META; is this a Pabulib file? [section]
          """)
  void refused(String good, String bad, String message) {
    assertThatThrownBy(() -> read(FILE.replace(good, bad).replace("TYPE", "approval")))
        .isInstanceOf(InvalidCsvException.class)
        .hasMessageContaining("x.pb, " + message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ;3\\n  | ;3,4\\n | line 16, column 'points': must be one for each project of the vote, which has 1 [count]
          ;3\\n  | ;\\n    | line 16, column 'points': must be one for each project of the vote, which has 1 [count]
          ;3\\n  | ;x\\n   | line 16, column 'points': at place 1 must be a number such as 3 or 2.5, or blank; words need declared grades [number]
          ;2,1   | ;2,     | line 15, column 'points': at place 2 must not be blank [blank]
          points | marks   | line 14, column 'points': the column is missing [missing-column]
          """)
  void badPoints(String good, String bad, String message) {
    String file = FILE.replace("TYPE", "cumulative")
        .replace(good.replace("\\n", "\n"), bad.replace("\\n", "\n"));

    assertThatThrownBy(() -> read(file)).hasMessageContaining("x.pb, " + message);
  }

  @Test
  void pointsMustLieOnTheScale() throws IOException {
    Path file = write(FILE.replace("TYPE", "cumulative"));

    assertThatThrownBy(() -> PabulibFile.of(file)
            .withScale(BigDecimal.ZERO, BigDecimal.valueOf(2))
            .read())
        .hasMessage("x.pb, line 16, column 'points': at place 1 must be from 0 to 2 [range]");
    assertThatThrownBy(
            () -> PabulibFile.of(file).withScale(BigDecimal.ONE, BigDecimal.TEN).read())
        .hasMessage(
            "x.pb, line 13, column 'points': where a project is left out must be from 1 to 10 [range]");
  }

  @Test
  void limitsHold() throws IOException {
    Path file = write(FILE.replace("TYPE", "approval"));

    assertThatThrownBy(() ->
            PabulibFile.of(file).withLimits(new CsvLimits(1, 10, 1_000, 10)).read())
        .hasMessage("x.pb, line 16: more than 1 votes [limit]");
    assertThatThrownBy(() ->
            PabulibFile.of(file).withLimits(new CsvLimits(9, 3, 1_000, 10)).read())
        .hasMessage("x.pb, line 14: more than 3 cells [limit]");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("x.pb"), text, StandardCharsets.UTF_8);
  }

  private Ballots read(String text) throws IOException {
    return PabulibFile.of(write(text)).read();
  }
}
