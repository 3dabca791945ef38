package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.io.deliberation.Conversation;
import org.opendatacollab.io.deliberation.PolisExport;
import org.opendatacollab.io.deliberation.VotesFile;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores how far groups agree on statements. */
@Command(
    name = "consensus",
    description = {
      "Scores how far groups agree on each statement, counted from the votes.",
      "",
      "A votes file has the columns participant, statement, vote (agree, disagree,"
          + " pass or 1, -1, 0) and may have group and at (time of the vote: then the"
          + " last vote on a statement counts). A groups file has the columns participant"
          + " and group; a blank group means in no group.",
      ""
    },
    footer = {
      "",
      "Example: collab score consensus --polis examples/data/polis-15-per-hour-seattle",
      "Example: collab score consensus --votes votes.csv --groups sides.csv"
    })
final class ScoreConsensusCommand extends OutputCommand {
  /** Where votes come from. */
  static final class Source {
    @Option(
        names = "--polis",
        required = true,
        paramLabel = "DIR",
        description = "A directory that Polis exported.")
    private @Nullable Path polis;

    @Option(
        names = "--votes",
        required = true,
        paramLabel = "FILE",
        description = "A table of votes.")
    private @Nullable Path votes;
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  private @Nullable Source source;

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description = "A table of groups, in place of those of the export or of the votes file.")
  private @Nullable Path groups;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      split = ",",
      description =
          "standard, polis-legacy, lowest-support or divisiveness; all of them unless given.")
  private List<String> names = List.of();

  @Option(
      names = "--reversed-votes",
      description = "The export of a Polis server or its database, where 1 means disagree.")
  private boolean reversed;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many statements the text lists (default: ${DEFAULT-VALUE}).")
  private int top;

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    if (top < 1) {
      throw new CannotException("--top must be 1 or more, got " + top);
    }
    var methods = MethodNames.select(StandardMethods.registry(), GroupedVotes.KIND, names);
    Conversation conversation = read(Objects.requireNonNull(source, "source"));
    warnOfSilentGroups(conversation);
    ConsensusScores scores = new ConsensusScores(conversation, methods);
    switch (format.value()) {
      case CSV -> out.print(scores.table().toCsv());
      case JSON -> out.print(scores.table().toJson(scores.about()));
      case TEXT ->
        new ConsensusText(out, top).print(scores, source.polis != null && groups == null);
    }
    return ExitCode.FINE;
  }

  private Conversation read(Source from) throws IOException {
    try {
      if (from.polis != null) {
        return readPolis(from.polis);
      }
      Path file = Objects.requireNonNull(from.votes, "votes");
      CannotException.requireFile(file);
      if (reversed) {
        throw new CannotException("--reversed-votes is for --polis only");
      }
      VotesFile votes = VotesFile.of(file);
      return (groups == null ? votes : votes.withGroups(groups)).read();
    } catch (InvalidCsvException e) {
      throw CannotException.of(e);
    }
  }

  private Conversation readPolis(Path directory) throws IOException {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new CannotException(directory + " is no directory; for one table of votes use --votes");
    }
    PolisExport export = PolisExport.of(directory);
    export = groups == null ? export : export.withGroups(groups);
    return (reversed ? export.withReversedVotes() : export).read();
  }

  /** A side that nobody voted for is most often a spelling of names that do not match. */
  private void warnOfSilentGroups(Conversation conversation) {
    List<String> labels = conversation.tally().layout().groups();
    for (int group = 0; group < labels.size(); group++) {
      long votes = 0;
      for (int i = 0; i < conversation.statements().size(); i++) {
        votes += conversation.tally().counts(i, group).seen();
      }
      if (votes == 0) {
        say("nobody of group '" + labels.get(group) + "' voted; are participants named alike?");
      }
    }
  }
}
