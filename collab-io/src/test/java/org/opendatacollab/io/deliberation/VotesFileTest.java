package org.opendatacollab.io.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.scoring.tally.VoteCounts;

class VotesFileTest {
  @TempDir
  private Path directory = Path.of("");

  @Test
  void wordsAndCodesWithGroups() throws IOException {
    Conversation votes = read("""
        participant,statement,vote,group
        a,s10,Agree,government
        a,s2,-1,government
        b,s10,pass,civil society
        c,s10,1,
        """);

    assertThat(votes.groupSizes())
        .containsExactly(entry("civil society", 1), entry("government", 1));
    assertThat(votes.ungrouped()).isEqualTo(1);
    assertThat(votes.tally().layout().statements()).containsExactly("s10", "s2");
    assertThat(votes.tally().counts(0, 1)).isEqualTo(new VoteCounts(1, 0, 0));
    assertThat(votes.tally().everyone(0)).isEqualTo(new VoteCounts(2, 0, 1));
    assertThat(votes.topic()).isEmpty();
  }

  @Test
  void withoutGroupsEverybodyIsUngrouped() throws IOException {
    Conversation votes = read("participant,statement,vote\na,1,agree\n");

    assertThat(votes.groupSizes()).isEmpty();
    assertThat(votes.ungrouped()).isEqualTo(1);
  }

  @Test
  void aHeaderAloneIsAConversationWithoutVotes() throws IOException {
    assertThat(read("participant,statement,vote\n").statements()).isEmpty();
  }

  @Test
  void withATimeTheLastVoteCounts() throws IOException {
    Conversation votes = read("""
        participant,statement,vote,at
        a,1,agree,2026-03-02T10:00:00+02:00
        a,1,disagree,2026-03-02T08:30:00Z
        a,1,pass,2026-03-01
        """);

    assertThat(votes.tally().everyone(0)).isEqualTo(new VoteCounts(0, 1, 0));
    assertThat(votes.voteEvents()).isEqualTo(3);
    assertThat(votes.changedPairs()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          participant,statement,vote\\na,1,agree\\na,1,pass        | votes.csv, line 3, column 'statement': the participant voted on it in line 2 already; a column 'at' would say which vote counts [duplicate]
          participant,statement,vote,group\\na,1,0,x\\na,2,0,y     | votes.csv, line 3, column 'group': must be the same in all rows of a participant, but is not as in line 2 [conflict]
          participant,statement,vote\\na,1,yes                     | votes.csv, line 2, column 'vote': must be one of -1, 0, 1, agree, disagree, pass [code]
          participant,statement,vote,at\\na,1,0,                   | votes.csv, line 2, column 'at': must be a date or time of ISO 8601, or seconds or milliseconds since 1970 [time]
          participant,statement,vote\\n,1,0                        | votes.csv, line 2, column 'participant': must not be blank [blank]
          participant,statement\\na,1                              | votes.csv, line 1, column 'vote': the column is missing; there are participant, statement [missing-column]
          """)
  void refused(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(InvalidCsvException.class)
        .hasMessage(message);
  }

  @Test
  void everyPairIsRememberedHoweverMany() throws IOException {
    StringBuilder text = new StringBuilder("participant,statement,vote\n");
    for (int i = 0; i < 20_000; i++) {
      text.append('p').append(i % 200).append(",s").append(i / 200).append(",1\n");
    }

    assertThat(read(text.toString()).tally().total()).isEqualTo(20_000);
    assertThatThrownBy(() -> read(text + "p7,s99,0\n"))
        .hasMessageStartingWith(
            "votes.csv, line 20002, column 'statement': the participant voted on"
                + " it in line 19809 already;");
  }

  @Test
  void groupsFromAnotherFileTakeThePlaceOfTheColumn() throws IOException {
    Path groups = write("groups.csv", "participant,group\na,x\nz,y\n");
    Path votes = write("votes.csv", "participant,statement,vote,group\na,1,0,old\na,2,1,older\n");
    Conversation conversation = VotesFile.of(votes).withGroups(groups).read();

    assertThat(conversation.groupSizes()).containsExactly(entry("x", 1), entry("y", 1));
    assertThat(conversation.tally().counts(0, 1)).isEqualTo(VoteCounts.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1403054214, 1403054214000000",
    "1403054214196, 1403054214196000",
    "1403054214196001, 1403054214196001",
    "2014-06-18T01:16:54.196Z, 1403054214196000",
    "2014-06-18T03:16:54+02:00, 1403054214000000",
    "2014-06-18T01:16:54, 1403054214000000",
    "1970-01-02, 86400000000"
  })
  void times(String text, long micros) {
    assertThat(VoteTime.parse(text)).hasValue(micros);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "-1",
        "1e9",
        "18/06/2014",
        "2014-02-30",
        "٢٠١٤-٠٦-١٨",
        "1234567890123456789"
      })
  void noTimes(String text) {
    assertThat(VoteTime.parse(text)).isEmpty();
  }

  @Test
  void labelsSortAsPeopleDo() {
    List<String> sorted = List.of("b", "10", "9", "a", "010", "").stream()
        .sorted(NaturalOrder.LABELS)
        .toList();

    assertThat(sorted).containsExactly("9", "010", "10", "", "a", "b");
  }

  private Conversation read(String text) throws IOException {
    return VotesFile.of(write("votes.csv", text)).read();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }
}
