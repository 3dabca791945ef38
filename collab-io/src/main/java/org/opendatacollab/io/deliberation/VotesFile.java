package org.opendatacollab.io.deliberation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.CsvProblem;
import org.opendatacollab.io.csv.CsvReport;
import org.opendatacollab.io.csv.CsvRow;
import org.opendatacollab.io.csv.CsvTable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.scoring.tally.Vote;

/**
 * Reads votes from one table, one row per vote:
 *
 * <ul>
 *   <li>{@code participant}, {@code statement}: ids.
 *   <li>{@code vote}: {@code agree}, {@code disagree} or {@code pass}, in upper or lower case; or 1, -1, 0.
 *   <li>{@code group}, if there: the group of the participant, the same in all of his rows; blank means in no group. With
 *       {@link #withGroups} it is not read.
 *   <li>{@code at}, if there: when, as ISO 8601 date or time, or in seconds or milliseconds since 1970. Then a participant
 *       may vote again on a statement: the last by time counts, and of the same time the last in the file. Without it a
 *       second vote is refused, since nothing says which counts.
 * </ul>
 *
 * <p>Other columns are skipped. Immutable and thread-safe.
 */
public final class VotesFile {
  private static final Map<String, Vote> VOTES = Map.of(
      "agree", Vote.AGREE,
      "disagree", Vote.DISAGREE,
      "pass", Vote.PASS,
      "1", Vote.AGREE,
      "-1", Vote.DISAGREE,
      "0", Vote.PASS);

  private final Path file;
  private final @Nullable Path groups;
  private final CsvLimits limits;

  private VotesFile(Path file, @Nullable Path groups, CsvLimits limits) {
    this.file = Objects.requireNonNull(file, "file");
    this.groups = groups;
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Returns the votes in a file.
   *
   * @param file the table
   * @return the votes, not read yet
   */
  public static VotesFile of(Path file) {
    return new VotesFile(file, null, CsvLimits.DEFAULT);
  }

  /**
   * Returns the votes with groups from another file.
   *
   * @param groupsFile a table with the columns {@code participant} and {@code group}; blank means in no group
   * @return the votes, not read yet
   */
  public VotesFile withGroups(Path groupsFile) {
    return new VotesFile(file, Objects.requireNonNull(groupsFile, "groupsFile"), limits);
  }

  /**
   * Returns the votes with other limits.
   *
   * @param newLimits the limits of each table
   * @return the votes, not read yet
   */
  public VotesFile withLimits(CsvLimits newLimits) {
    return new VotesFile(file, groups, newLimits);
  }

  /**
   * Reads them.
   *
   * @return the conversation, whose statements are those that were voted on
   * @throws IOException if a file is missing or cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public Conversation read() throws IOException {
    List<CsvProblem> problems = new ArrayList<>();
    Map<String, String> groupOf = new HashMap<>();
    if (groups != null) {
      GroupsFile.read(groups, "participant", "group", limits, groupOf, problems);
    }
    Reading reading = new Reading();
    CsvReport report = CsvTable.of("participant", "statement", "vote")
        .withOptional("group", "at")
        .withLimits(limits)
        .read(file, reading::row);
    problems.addAll(report.problems());
    if (!problems.isEmpty()) {
      throw new InvalidCsvException(problems);
    }
    if (groups == null) {
      reading.memberships.forEach((participant, first) ->
          first.group().ifPresent(group -> groupOf.put(participant, group)));
    }
    return reading.votes.conversation(Optional.empty(), reading.votes.statementsVotedOn(), groupOf);
  }

  private record Membership(Optional<String> group, long line) {}

  private final class Reading {
    private final VoteCollector votes = new VoteCollector();
    private final Map<String, Membership> memberships = new HashMap<>();

    void row(CsvRow row) {
      String participant = row.id("participant");
      String statement = row.id("statement");
      Optional<Vote> vote = row.code("vote", VOTES);
      long time = time(row);
      if (groups == null) {
        membership(row, participant);
      }
      if (row.isGood() && !row.hasColumn("at")) {
        votes
            .earlierLine(participant, statement, row.line())
            .ifPresent(line -> row.reject(
                "statement",
                "duplicate",
                "the participant voted on it in line " + line
                    + " already; a column 'at' would say which vote counts"));
      }
      if (row.isGood()) {
        votes.vote(participant, statement, time, vote.orElseThrow());
      }
    }

    private long time(CsvRow row) {
      if (!row.hasColumn("at")) {
        return 0;
      }
      OptionalLong time = VoteTime.parse(row.text("at"));
      if (time.isEmpty()) {
        row.reject(
            "at",
            "time",
            "must be a date or time of ISO 8601, or seconds or milliseconds since 1970");
      }
      return time.orElse(0);
    }

    private void membership(CsvRow row, String participant) {
      Optional<String> group = row.optionalId("group");
      Membership first = memberships.putIfAbsent(participant, new Membership(group, row.line()));
      if (first != null && !first.group().equals(group)) {
        row.reject(
            "group",
            "conflict",
            "must be the same in all rows of a participant, but is not as in line " + first.line());
      }
    }
  }
}
