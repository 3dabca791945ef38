package org.opendatacollab.io.deliberation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.CsvProblem;
import org.opendatacollab.io.csv.CsvReport;
import org.opendatacollab.io.csv.CsvTable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.scoring.tally.Vote;

/**
 * Reads the directory that Polis exports, and recounts it from the votes.
 *
 * <ul>
 *   <li>{@code votes.csv}: {@code timestamp} (seconds or milliseconds), {@code comment-id}, {@code voter-id}, {@code vote}
 *       (1 agree, -1 disagree, 0 pass). The lines are in no order of time. A voter may vote again on a comment: the last by
 *       timestamp counts, and of the same timestamp the last in the file.
 *   <li>{@code comments.csv}: {@code comment-id}, and if there {@code comment-body} and {@code moderated} (1 accepted, 0 not
 *       decided, -1 rejected). Its columns {@code agrees} and {@code disagrees} count changed votes too and are not used.
 *   <li>{@code participants-votes.csv} (or {@code participant-votes.csv}): {@code participant} and {@code group-id}. A blank
 *       {@code group-id} means in no group. Its columns of votes are not used. With {@link #withGroups} it is not read.
 *   <li>{@code summary.csv}, if there: the {@code topic}.
 * </ul>
 *
 * <p>Other columns, such as {@code xid}, are skipped. Refused with their lines: votes on comments that {@code comments.csv}
 * does not list, other votes than 1, -1 and 0, comments or participants that stand twice, and what {@link CsvTable} refuses.
 *
 * <p>The groups of Polis were found by clustering the same votes. Where the sides are known, give them by
 * {@link #withGroups}.
 *
 * <p>Source: the repository {@code compdemocracy/openData} (0bc2ce0), whose counts are the ones described here. Immutable
 * and thread-safe.
 */
public final class PolisExport {
  private static final Map<String, Vote> VOTES =
      Map.of("1", Vote.AGREE, "-1", Vote.DISAGREE, "0", Vote.PASS);
  private static final Map<String, Vote> REVERSED_VOTES =
      Map.of("1", Vote.DISAGREE, "-1", Vote.AGREE, "0", Vote.PASS);
  private static final Map<String, Moderation> MODERATIONS =
      Map.of("1", Moderation.ACCEPTED, "0", Moderation.UNDECIDED, "-1", Moderation.REJECTED);

  private final Path directory;
  private final @Nullable Path groups;
  private final boolean reversed;
  private final CsvLimits limits;

  private PolisExport(Path directory, @Nullable Path groups, boolean reversed, CsvLimits limits) {
    this.directory = Objects.requireNonNull(directory, "directory");
    this.groups = groups;
    this.reversed = reversed;
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Returns the export in a directory.
   *
   * @param directory the directory
   * @return the export, not read yet
   */
  public static PolisExport of(Path directory) {
    return new PolisExport(directory, null, false, CsvLimits.DEFAULT);
  }

  /**
   * Returns the export with other groups than its own.
   *
   * @param file a table with the columns {@code participant} and {@code group}; blank means in no group
   * @return the export, not read yet
   */
  public PolisExport withGroups(Path file) {
    return new PolisExport(directory, Objects.requireNonNull(file, "file"), reversed, limits);
  }

  /**
   * Returns the export with 1 read as disagree and -1 as agree. The database of Polis and its server's report export of
   * 2024 have it so; the counts in such an export are reversed as well, so nothing in it tells.
   *
   * @return the export, not read yet
   */
  public PolisExport withReversedVotes() {
    return new PolisExport(directory, groups, true, limits);
  }

  /**
   * Returns the export with other limits.
   *
   * @param newLimits the limits of each table
   * @return the export, not read yet
   */
  public PolisExport withLimits(CsvLimits newLimits) {
    return new PolisExport(directory, groups, reversed, newLimits);
  }

  /**
   * Reads it.
   *
   * @return the conversation
   * @throws IOException if a file is missing or cannot be read
   * @throws InvalidCsvException with all problems of all files, if there are any
   */
  public Conversation read() throws IOException {
    List<CsvProblem> problems = new ArrayList<>();
    Optional<String> topic = topic(problems);
    Map<String, ConversationStatement> statements = statements(problems);
    boolean statementsAreKnown = problems.isEmpty();
    Map<String, String> groupOf = groups(problems);
    VoteCollector votes = votes(statements, statementsAreKnown, problems);
    if (!problems.isEmpty()) {
      throw new InvalidCsvException(problems);
    }
    return votes.conversation(topic, statements.values(), groupOf);
  }

  private Optional<String> topic(List<CsvProblem> problems) throws IOException {
    Path file = directory.resolve("summary.csv");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Map<String, String> summary = new HashMap<>();
    CsvReport report = CsvTable.withoutHeader("name", "value")
        .withLimits(limits)
        .read(file, row -> summary.put(row.text("name"), row.text("value")));
    problems.addAll(report.problems());
    return Optional.ofNullable(summary.get("topic")).filter(topic -> !topic.isBlank());
  }

  private Map<String, ConversationStatement> statements(List<CsvProblem> problems)
      throws IOException {
    Map<String, ConversationStatement> statements = new LinkedHashMap<>();
    CsvReport report = CsvTable.of("comment-id")
        .withOptional("comment-body", "moderated")
        .withLimits(limits)
        .read(directory.resolve("comments.csv"), row -> {
          String id = row.id("comment-id");
          row.unique("comment-id");
          Optional<Moderation> moderation =
              row.isBlank("moderated") ? Optional.empty() : row.code("moderated", MODERATIONS);
          Optional<String> text =
              Optional.of(row.text("comment-body")).filter(body -> !body.isBlank());
          if (row.isGood()) {
            statements.put(id, new ConversationStatement(id, text, moderation));
          }
        });
    problems.addAll(report.problems());
    return statements;
  }

  private Map<String, String> groups(List<CsvProblem> problems) throws IOException {
    Map<String, String> groupOf = new HashMap<>();
    if (groups != null) {
      GroupsFile.read(groups, "participant", "group", limits, groupOf, problems);
      return groupOf;
    }
    Path matrix = directory.resolve("participants-votes.csv");
    Path newer = directory.resolve("participant-votes.csv");
    GroupsFile.read(
        !Files.exists(matrix) && Files.exists(newer) ? newer : matrix,
        "participant",
        "group-id",
        limits,
        groupOf,
        problems);
    return groupOf;
  }

  private VoteCollector votes(
      Map<String, ConversationStatement> statements,
      boolean statementsAreKnown,
      List<CsvProblem> problems)
      throws IOException {
    Map<String, Vote> codes = reversed ? REVERSED_VOTES : VOTES;
    VoteCollector votes = new VoteCollector();
    CsvReport report = CsvTable.of("timestamp", "comment-id", "voter-id", "vote")
        .withLimits(limits)
        .read(directory.resolve("votes.csv"), row -> {
          OptionalLong time = VoteTime.parse(row.text("timestamp"));
          if (time.isEmpty()) {
            row.reject("timestamp", "time", "must be seconds or milliseconds since 1970");
          }
          String statement = row.id("comment-id");
          // With a damaged list of comments, every vote would seem to be on an unknown one.
          if (statementsAreKnown && !statements.containsKey(statement)) {
            row.reject("comment-id", "reference", "must be a comment-id of comments.csv");
          }
          String person = row.id("voter-id");
          Optional<Vote> vote = row.code("vote", codes);
          if (row.isGood()) {
            votes.vote(person, statement, time.orElseThrow(), vote.orElseThrow());
          }
        });
    problems.addAll(report.problems());
    return votes;
  }
}
