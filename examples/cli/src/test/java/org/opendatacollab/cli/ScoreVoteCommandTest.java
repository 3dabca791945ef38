package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.StandardMethods;

class ScoreVoteCommandTest {
  /** The example of most methods: A beats B beats C beats A. */
  private static final String RANKED = "ranking,count\nA>B>C,4\nB>C>A,3\nC>A>B,2\n";

  private static final String APPROVED = "approved,count\na;b,3\na;d,6\nb,4\nc,5\nc;d,5\n";
  private static final String RATED = "count,A,B,C\n4,5,3,0\n3,0,4,5\n2,1,,4\n";

  @TempDir
  private Path directory = Path.of("");

  @Test
  void textShowsPairsWinnersAndOrders() throws IOException {
    Ran ran = vote(RANKED);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines()).allSatisfy(line -> {
      assertThat(Text.columns(line)).isLessThanOrEqualTo(80);
      assertThat(line).isEqualTo(line.stripTrailing());
    });
    assertThat(ran.out())
        .startsWith("Votes\n")
        .contains("9 ballots on 3 candidates.\n")
        .contains("       1  2  3\n  1 A     6  4\n  2 B  3     7\n  3 C  5  2\n")
        .containsPattern("\nborda/average +A, B +A \\(10\\) = B \\(10\\) > C \\(7\\)\n")
        .containsPattern("\ncondorcet-sets +– none +Smith set: A, B, C\n")
        .containsPattern("\nminimax/margins +A +A \\(1\\) > B \\(3\\) > C \\(5\\)\n")
        .containsPattern("\ninstant-runoff +A +rounds: 2\n")
        .contains("  kemeny-young                Kemeny-Young\n");
  }

  @Test
  void csvHasARowPerCandidateAndMethod() throws IOException {
    assertThat(vote(RANKED, "--method", "plurality,schulze/margins", "--format", "csv")
            .out())
        .isEqualTo("""
            id,method,value,lower,upper,interval,level,n,reason,rank,winner
            A,voting/plurality@1,4,,,none,,9,,1,yes
            B,voting/plurality@1,3,,,none,,9,,2,no
            C,voting/plurality@1,2,,,none,,9,,3,no
            A,voting/schulze/margins@1,1,,,none,,9,,1,yes
            B,voting/schulze/margins@1,0,,,none,,9,,2,no
            C,voting/schulze/margins@1,0,,,none,,9,,3,no
            """);
  }

  @Test
  void jsonHoldsTheMatrixAndAllOfEachResult() throws IOException {
    JsonNode json =
        Golden.json(vote(RANKED, "--method", "instant-runoff,kemeny-young", "--format", "json"));

    assertThat(json.at("/matrix/preferred/0/1").asInt()).isEqualTo(6);
    assertThat(json.at("/matrix/unranked").asText()).isEqualTo("last");
    assertThat(json.at("/results/0/agreement").asInt()).isEqualTo(17);
    assertThat(json.at("/results/1/rounds/0/eliminated").asText()).isEqualTo("C");
    assertThat(json.get("scores")).hasSize(6);
  }

  @Test
  void everyMethodOfTheLibraryIsReached() throws IOException {
    Set<String> reached = new TreeSet<>();
    for (Ran ran : List.of(
        vote(RANKED, "--format", "json"),
        vote(APPROVED, "--seats", "2", "--format", "json"),
        vote(RATED, "--scale", "0..5", "--format", "json"),
        vote("A,B\ngood,poor\n", "--grades", "poor,good", "--format", "json"))) {
      Golden.json(ran)
          .get("results")
          .forEach(result -> reached.add(result.get("method").asText()));
    }
    Set<String> known = new TreeSet<>();
    StandardMethods.registry().descriptions().stream()
        .map(one -> one.method().idAtVersion())
        .filter(id -> id.startsWith("voting/"))
        .forEach(known::add);

    assertThat(reached).isEqualTo(known);
  }

  @Test
  void aNameMayStandForSeveralMethods() throws IOException {
    assertThat(vote(RANKED, "--method", "minimax", "--format", "csv").lines()).hasSize(1 + 9);
    assertThat(vote(APPROVED, "--method", "approval", "--format", "csv").lines())
        .hasSize(1 + 4);
    assertThat(
            vote(APPROVED, "--method", "pav", "--seats", "2", "--format", "csv").lines())
        .hasSize(1 + 4)
        .contains("a,voting/committee/pav@1,1,,,none,,23,,1,yes");
  }

  @Test
  void committeesAreListedWithAllTies() throws IOException {
    Ran ran = vote("approved\na\nb\nc\n", "--seats", "2", "--method", "committee/approval");

    assertThat(ran.out()).contains("committee/approval  a, b; or a, c; or b, c");
    assertThat(vote(
                "approved\na\nb\nc\n",
                "--seats",
                "2",
                "--method",
                "committee/approval",
                "--format",
                "csv")
            .out())
        .contains("a,voting/committee/approval@1,0.6666666666666666,");
  }

  @Test
  void scoresAndGradesShowWhatTheyRestOn() throws IOException {
    assertThat(vote(RATED, "--scale", "0..5").out())
        .contains("score   B       B (3.43) > C (2.56) > A (2.44)\n")
        .contains("star    C       totals: A (22), B (24), C (23)\n");
    assertThat(vote("A,B\ngood,poor\nfair,\npoor,good\n", "--grades", "poor,fair,good")
            .out())
        .contains("majority-judgment  A       A (fair0) > B (poor+)\n");
    assertThat(vote("A,B\n1,\n2,\n", "--scale", "0..5", "--method", "score", "--format", "csv")
            .lines())
        .contains("B,voting/score@1,,,,,,2,no-ratings,,no");
  }

  @Test
  void noBallotsAreUndefinedAndNoError() throws IOException {
    Ran ran = vote("ranking\n", "--candidates", "x,y", "--method", "copeland", "--format", "csv");

    assertThat(ran.code()).isZero();
    assertThat(ran.lines()).contains("x,voting/copeland@1,,,,,,0,no-ballots,,");
    assertThat(vote("ranking\n", "--candidates", "x,y", "--method", "copeland").out())
        .contains("copeland  – no ballots\n");
  }

  @Test
  void manyCandidatesHaveTheirMatrixInJsonOnly() throws IOException {
    StringBuilder names = new StringBuilder("0");
    for (int i = 1; i < 30; i++) {
      names.append('>').append(i);
    }
    Ran ran = vote("ranking\n" + names + "\n", "--method", "schulze/margins");

    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80))
        .contains("How many prefer each candidate to each other is in --format json.")
        .anyMatch(line -> line.contains("18 more"));
  }

  @Test
  void preflibAndPabulib() throws IOException {
    Path preflib = write("x.soi", """
        # DATA TYPE: soi
        # NUMBER ALTERNATIVES: 2
        # NUMBER VOTERS: 3
        # NUMBER UNIQUE ORDERS: 2
        # ALTERNATIVE NAME 1: Ann
        # ALTERNATIVE NAME 2: Bob
        2: 1
        1: 2,1
        """);
    Path pabulib = write("x.pb", """
        META
        key;value
        budget;900
        vote_type;approval
        PROJECTS
        project_id;cost;name
        7;500;Park
        9;600;Road
        VOTES
        voter_id;vote
        1;9
        2;7,9
        """);

    assertThat(Ran.collab("score", "vote", "--preflib", preflib, "--method", "plurality")
            .out())
        .contains("3 ballots on 2 candidates.", "Ann (2) > Bob (1)");
    Ran ran = Ran.collab("score", "vote", "--pabulib", pabulib, "--method", "approval");
    assertThat(ran.err())
        .isEqualTo("collab: costs and the budget are not used: every project counts as one seat\n");
    assertThat(ran.out()).contains("2 ballots on 2 candidates.", "9 (2) > 7 (1)");
    assertThat(Ran.collab("score", "vote", "--pabulib", preflib).err())
        .isEqualTo("collab: x.soi, line 1: must begin with the line META; is this a Pabulib file?"
            + " [section]\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          RANKED   | --method pav --seats 2   | --seats is for approvals, which these ballots are not
          RANKED   | --method approval        | approval needs approvals
          RANKED   | --scale 0..5             | --scale is for numbers, which these ballots do not hold
          RANKED   | --grades a,b             | --grades are for a column per candidate, which there is not
          APPROVED | --method pav             | committee/pav needs approvals and --seats
          APPROVED | --seats 0                | --seats must be from 1 to the number of candidates, 4, got 0
          APPROVED | --seats 5                | --seats must be from 1 to the number of candidates, 4, got 5
          RATED    | --method borda           | borda/average needs rankings
          RATED    | --unranked last          | these ballots hold numbers, for which --scale is needed, such as --scale 0..5
          RATED    | --scale 0..5 --grades a  | --scale is for numbers and --grades for words, not for both
          RATED    | --candidates A,A         | --candidates and --grades: candidates must have a name each, and no name twice
          RATED    | --scale 0..4             | b.csv, line 2, column 'A': must be from 0 to 4 [range]\\nb.csv, line 3, column 'C': must be from 0 to 4 [range]
          """)
  void whatDoesNotFitIsRefused(String kind, String options, String message) throws IOException {
    String csv = kind.equals("RANKED") ? RANKED : kind.equals("RATED") ? RATED : APPROVED;

    assertThat(vote(csv, (Object[]) options.split(" ")))
        .isEqualTo(new Ran(2, "", "collab: " + message.replace("\\n", "\n") + "\n"));
  }

  @Test
  void otherMethodsAreRefusedWithTheList() throws IOException {
    assertThat(vote(RANKED, "--method", "fptp").err())
        .startsWith("collab: --method must be one of plurality, borda/average, ")
        .endsWith(", majority-judgment, got fptp\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Ran vote(String csv, Object... more) throws IOException {
    List<Object> args = new ArrayList<>(List.of("score", "vote", "--ballots", write("b.csv", csv)));
    args.addAll(List.of(more));
    return Ran.collab(args.toArray());
  }
}
