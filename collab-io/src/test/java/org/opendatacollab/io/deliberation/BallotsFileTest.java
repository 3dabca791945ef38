package org.opendatacollab.io.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.tally.UnrankedRule;
import org.opendatacollab.scoring.voting.MajorityJudgment;
import org.opendatacollab.scoring.voting.ScoreVoting;

class BallotsFileTest {
  @TempDir
  private Path directory = Path.of("");

  @Test
  void rankingsWithTiesAndCounts() throws IOException {
    Ballots.Ranked ballots = (Ballots.Ranked) file("""
        voter,ranking,count
        1,A > B=C,4
        2,B,3
        3,A>B=C,1
        4,,2
        """).read();

    assertThat(ballots.candidates()).containsExactly("A", "B", "C");
    assertThat(ballots.total()).isEqualTo(10);
    assertThat(ballots.ballots().matrix(UnrankedRule.LAST).rows())
        .isDeepEqualTo(new long[][] {{0, 5, 5}, {3, 0, 3}, {0, 0, 0}});
  }

  @Test
  void approvals() throws IOException {
    Ballots.Approved ballots =
        (Ballots.Approved) file("approved,count\nb;a,2\na ; c,1\n,1\n").read();

    assertThat(ballots.candidates()).containsExactly("b", "a", "c");
    assertThat(ballots.total()).isEqualTo(4);
    assertThat(ballots.ballots().approvals()).containsExactly(2, 3, 1);
    assertThat(ballots.ballots().groups())
        .extracting(ApprovalProfile.Group::count)
        .containsExactly(1L, 2L, 1L);
  }

  @Test
  void aColumnPerCandidateHoldsNumbers() throws IOException {
    Ballots.Rated ballots = (Ballots.Rated) file("count,A,B\n2,5,0.5\n1,,3\n2,5,0.5\n")
        .withScale(BigDecimal.ZERO, BigDecimal.valueOf(5))
        .read();

    assertThat(ballots.candidates()).containsExactly("A", "B");
    assertThat(ballots.total()).isEqualTo(5);
    assertThat(ScoreVoting.of(BigDecimal.ZERO, BigDecimal.valueOf(5), ScoreVoting.Blank.IGNORE)
            .score(ballots.ballots())
            .result()
            .orElseThrow()
            .totals())
        .containsEntry("A", 20.0)
        .containsEntry("B", 5.0);
  }

  @Test
  void aColumnPerCandidateHoldsGrades() throws IOException {
    Ballots.Graded ballots = (Ballots.Graded) file("A,B\nGood,poor\ngood,\npoor,good\n")
        .withGrades(List.of("poor", "good"))
        .read();

    assertThat(ballots.grades()).containsExactly("poor", "good");
    assertThat(MajorityJudgment.of(ballots.grades())
            .judge(ballots.ballots())
            .result()
            .orElseThrow()
            .winners())
        .containsExactly("A");
  }

  @Test
  void declaredCandidatesAreReadAloneAndInTheirOrder() throws IOException {
    assertThat(
            file("name,A,B\nx,1,2\n").withCandidates(List.of("B", "A")).read().candidates())
        .containsExactly("B", "A");
    assertThat(
            file("ranking\nA>B\n").withCandidates(List.of("C", "B", "A")).read().candidates())
        .containsExactly("C", "B", "A");
    assertThat(file("ranking\n").withCandidates(List.of("C")).read().total()).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ranking\\nA>>B                | b.csv, line 2, column 'ranking': a name is missing between the marks, or at an end [blank]
          ranking\\nA>B=A               | b.csv, line 2, column 'ranking': must name each candidate once [duplicate]
          ranking,count\\nA,0           | b.csv, line 2, column 'count': must be from 1 to 1000000000 [range]
          ranking,count\\nA,            | b.csv, line 2, column 'count': must be a whole number, but is blank [number]
          approved\\na;a                | b.csv, line 2, column 'approved': must name each candidate once [duplicate]
          approved\\na;                 | b.csv, line 2, column 'approved': a name is missing between the marks, or at an end [blank]
          A,B\\n1,x                     | b.csv, line 2, column 'B': must be a number such as 3 or 2.5, or blank; words need declared grades [number]
          A,B\\n1,1e200                 | b.csv, line 2, column 'B': must have at most 100 digits and places [range]
          count\\n1                     | b.csv, line 1: there must be a column 'ranking', 'approved', or one for each candidate [missing-column]
          ranking,approved\\nA,B        | b.csv, line 1, column 'approved': there must not be both a column 'ranking' and 'approved' [columns]
          ranking                       | b.csv: no ballot names a candidate, and none is declared [candidates]
          ''                            | b.csv: there is no header, the file is empty [header]
          A,A\\n1,2                     | b.csv, line 1, column 'A': columns 1 and 2 must not have the same name [duplicate-column]
          """)
  void refused(String text, String message) throws IOException {
    BallotsFile file = file(text.replace("\\n", "\n"));

    assertThatThrownBy(file::read)
        .isInstanceOf(InvalidCsvException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void allProblemsAtOnceAndNoName() throws IOException {
    BallotsFile file = file("ranking,count\nAnn>Zoe,1\nAnn>Ann,x\nBob,1\nAnn,1\n")
        .withCandidates(List.of("Ann", "Bob"));

    assertThatThrownBy(file::read).isInstanceOf(InvalidCsvException.class).hasMessage("""
            b.csv, line 2, column 'ranking': must name declared candidates only [code]
            b.csv, line 3, column 'count': must be a whole number such as 12 [number]
            b.csv, line 3, column 'ranking': must name each candidate once [duplicate]""");
  }

  @Test
  void numbersMustLieOnTheScale() throws IOException {
    BallotsFile file = file("A,B\n6,-1\n5,0\n").withScale(BigDecimal.ZERO, BigDecimal.valueOf(5));

    assertThatThrownBy(file::read).hasMessage("""
            b.csv, line 2, column 'A': must be from 0 to 5 [range]
            b.csv, line 2, column 'B': must be from 0 to 5 [range]""");
  }

  @Test
  void gradesMustBeThoseDeclared() throws IOException {
    BallotsFile file = file("A\ngreat\n").withGrades(List.of("poor", "Good"));

    assertThatThrownBy(file::read)
        .hasMessage("b.csv, line 2, column 'A': must be one of poor, good [code]");
  }

  @Test
  void declaredCandidatesMustHaveColumns() throws IOException {
    BallotsFile file = file("A,B\n1,2\n").withCandidates(List.of("A", "C"));

    assertThatThrownBy(file::read)
        .hasMessage("b.csv, line 1, column 'C': the candidate has no column [missing-column]");
  }

  @Test
  void tooManyCandidatesAreRefused() throws IOException {
    StringBuilder ranking = new StringBuilder("ranking\nx");
    for (int i = 0; i < Ballots.MAX_CANDIDATES; i++) {
      ranking.append('>').append(i);
    }
    BallotsFile file = file(ranking.append('\n').toString());

    assertThatThrownBy(file::read)
        .hasMessage(
            "b.csv, line 2, column 'ranking': there must be at most 2000 candidates [limit]");
  }

  @Test
  void declarationsMustMakeSense() throws IOException {
    BallotsFile file = file("ranking\n");

    assertThatIllegalArgumentException().isThrownBy(() -> file.withCandidates(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> file.withCandidates(List.of("A", "A")));
    assertThatIllegalArgumentException().isThrownBy(() -> file.withCandidates(List.of(" ")));
    assertThatIllegalArgumentException().isThrownBy(() -> file.withGrades(List.of("a", "A")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file.withScale(BigDecimal.ONE, BigDecimal.ONE));
  }

  private BallotsFile file(String text) throws IOException {
    return BallotsFile.of(
        Files.writeString(directory.resolve("b.csv"), text, StandardCharsets.UTF_8));
  }
}
