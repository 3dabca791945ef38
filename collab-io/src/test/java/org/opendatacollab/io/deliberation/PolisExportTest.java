package org.opendatacollab.io.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendatacollab.io.csv.CsvTable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.scoring.tally.VoteCounts;
import org.opendatacollab.scoring.tally.VoteLayout;
import org.opendatacollab.scoring.tally.VoteTally;

/** Numbers of the published exports were counted independently of this code, by a script over the same files. */
class PolisExportTest {
  /** Maven runs tests in the folder of the module. */
  private static final Path SEATTLE = Path.of("../examples/data/polis-15-per-hour-seattle");

  @TempDir
  private Path directory = Path.of("");

  @Test
  void recountsSeattle() throws IOException {
    Conversation seattle = PolisExport.of(SEATTLE).read();

    assertThat(seattle.topic()).contains("$15/hour");
    assertThat(seattle.voteEvents()).isEqualTo(2995);
    assertThat(seattle.tally().total()).isEqualTo(2872);
    assertThat(seattle.changedPairs()).isEqualTo(63);
    assertThat(seattle.voters()).isEqualTo(339);
    assertThat(seattle.groupSizes()).containsExactly(entry("0", 99), entry("1", 39));
    assertThat(seattle.ungrouped()).isEqualTo(201);
    assertThat(sum(seattle.tally())).isEqualTo(new VoteCounts(1358, 922, 592));
    assertThat(moderated(seattle))
        .isEqualTo(
            Map.of(Moderation.ACCEPTED, 30, Moderation.UNDECIDED, 1, Moderation.REJECTED, 23));
    assertThat(seattle.tally().layout().statements()).startsWith("0", "1", "2").endsWith("53");
  }

  @Test
  void thirtyThreeCommentsMatchTheCountsOfTheExport() throws IOException {
    Conversation seattle = PolisExport.of(SEATTLE).read();
    Map<String, Integer> indexes = seattle.tally().layout().statementIndexes();
    int[] equal = {0};
    CsvTable.of("comment-id", "agrees", "disagrees")
        .read(SEATTLE.resolve("comments.csv"), row -> {
          VoteCounts counts =
              seattle.tally().everyone(Objects.requireNonNull(indexes.get(row.id("comment-id"))));
          if (counts.agree() == row.integer("agrees", 0, 1_000)
              && counts.disagree() == row.integer("disagrees", 0, 1_000)) {
            equal[0]++;
          }
        })
        .orThrow();

    assertThat(equal[0]).isEqualTo(33);
  }

  @Test
  void readsThreeGroupsAnExtraColumnAndCommentsWithoutColumn() throws Exception {
    Conversation london = PolisExport.of(london()).read();

    assertThat(london.voteEvents()).isEqualTo(640);
    assertThat(london.tally().total()).isEqualTo(638);
    assertThat(london.changedPairs()).isEqualTo(2);
    assertThat(london.groupSizes()).containsExactly(entry("0", 3), entry("1", 18), entry("2", 3));
    assertThat(london.ungrouped()).isEqualTo(2);
    assertThat(london.statements()).hasSize(39);
    assertThat(sum(london.tally())).isEqualTo(new VoteCounts(392, 192, 54));
  }

  @Test
  void otherGroupsTakeThePlaceOfItsOwn() throws Exception {
    Path groups = write("groups.csv", "participant,group\n1,police\n2,youth\n3,\n");
    Conversation london = PolisExport.of(london()).withGroups(groups).read();

    assertThat(london.groupSizes()).containsExactly(entry("police", 1), entry("youth", 1));
    assertThat(london.ungrouped()).isEqualTo(24);
    assertThat(london.tally().total()).isEqualTo(638);
  }

  @Test
  void reversedVotesExchangeAgreeAndDisagree() throws Exception {
    Conversation london = PolisExport.of(london()).withReversedVotes().read();

    assertThat(sum(london.tally())).isEqualTo(new VoteCounts(192, 392, 54));
  }

  @Test
  void theLastVoteByTimeCountsAndThenByLine() throws IOException {
    small("5000000000000,x,0,p,1\n4000000000000,x,0,p,-1\n7,x,0,q,-1\n7,x,0,q,0\n");
    Conversation small = PolisExport.of(directory).read();

    assertThat(small.tally().counts(0, 0)).isEqualTo(new VoteCounts(1, 0, 0));
    assertThat(small.tally().counts(0, VoteLayout.UNGROUPED)).isEqualTo(new VoteCounts(0, 0, 1));
    assertThat(small.changedPairs()).isEqualTo(2);
  }

  @Test
  void unknownCommentsAndOtherVotesAreRefusedWithBothLines() throws Exception {
    small("");
    Files.copy(
        Path.of(Objects.requireNonNull(
                getClass().getResource("/hostile/polis/votes-unknown-comment.csv"))
            .toURI()),
        directory.resolve("votes.csv"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThatThrownBy(() -> PolisExport.of(directory).read())
        .isInstanceOf(InvalidCsvException.class)
        .hasMessage("""
            votes.csv, line 2, column 'comment-id': must be a comment-id of comments.csv [reference]
            votes.csv, line 3, column 'vote': must be one of -1, 0, 1 [code]""");
  }

  @Test
  void problemsOfAllFilesComeAtOnce() throws IOException {
    small("x,x,0,p,1\n");
    write("comments.csv", "comment-id,moderated\n0,2\n0,1\n");
    write("participants-votes.csv", "participant,group-id\np,0\np,1\n");

    assertThatThrownBy(() -> PolisExport.of(directory).read()).hasMessage("""
            comments.csv, line 2, column 'moderated': must be one of -1, 0, 1 [code]
            comments.csv, line 3, column 'comment-id': the same comment-id as in line 2 [duplicate]
            participants-votes.csv, line 3, column 'participant': the same participant as in line 2 [duplicate]
            votes.csv, line 2, column 'timestamp': must be seconds or milliseconds since 1970 [time]""");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> PolisExport.of(directory).read())
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageEndingWith("comments.csv");
  }

  @Test
  void theNewerNameOfTheMatrixIsFound() throws IOException {
    small("1,x,0,p,1\n");
    Files.move(
        directory.resolve("participants-votes.csv"), directory.resolve("participant-votes.csv"));

    assertThat(PolisExport.of(directory).read().groupSizes()).containsExactly(entry("0", 1));
  }

  @Test
  void neitherConversationNorMessageShowsAVote() throws IOException {
    small("1,x,0,p,1\n");

    assertThat(PolisExport.of(directory).read())
        .hasToString("Conversation of 1 statements, 1 voters and 1 groups");
  }

  private void small(String votes) throws IOException {
    write("comments.csv", "comment-id,comment-body\n0,A comment\n");
    write("participants-votes.csv", "participant,group-id\np,0\nq,\n");
    write("votes.csv", "timestamp,datetime,comment-id,voter-id,vote\n" + votes);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Path london() throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(getClass().getResource("/polis/london.youth.policing/votes.csv"))
                .toURI())
        .resolveSibling("");
  }

  private static Map<Moderation, Integer> moderated(Conversation conversation) {
    Map<Moderation, Integer> counts = new HashMap<>();
    conversation
        .statements()
        .forEach(statement -> counts.merge(statement.moderation().orElseThrow(), 1, Integer::sum));
    return counts;
  }

  private static VoteCounts sum(VoteTally tally) {
    List<String> statements = tally.layout().statements();
    VoteCounts sum = VoteCounts.ZERO;
    for (int i = 0; i < statements.size(); i++) {
      sum = sum.plus(tally.everyone(i));
    }
    return sum;
  }
}
