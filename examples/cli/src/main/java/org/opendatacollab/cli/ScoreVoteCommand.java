package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.io.deliberation.Ballots;
import org.opendatacollab.io.deliberation.BallotsFile;
import org.opendatacollab.io.deliberation.PabulibFile;
import org.opendatacollab.io.deliberation.PrefLibFile;
import org.opendatacollab.io.report.ScoreTable;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.tally.UnrankedRule;
import org.opendatacollab.scoring.voting.ScoreVoting;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts ballots by voting methods. */
@Command(
    name = "vote",
    description = {
      "Counts ballots by voting methods: who wins, in which order, and by what.",
      "",
      "A ballots file is a table, one ballot per row, or several equal ones with a column"
          + " count. Its other columns say what it holds: ranking, such as A>B=C (B and C are"
          + " tied); or approved, such as A;C; or a column per candidate with numbers (then"
          + " --scale) or grades (then --grades). PrefLib: soc, soi, toc, toi, cat. Pabulib:"
          + " costs and budget are not used.",
      ""
    },
    footer = {
      "",
      "Example: collab score vote --ballots ballots.csv --method schulze",
      "Example: collab score vote --preflib election.toi",
      "Example: collab score vote --pabulib town.pb --method equal-shares --seats 3",
      "Example: collab score vote --ballots grades.csv --grades poor,fair,good"
    })
final class ScoreVoteCommand extends OutputCommand {
  /** Where ballots come from. */
  static final class Source {
    @Option(
        names = "--ballots",
        required = true,
        paramLabel = "FILE",
        description = "A table of ballots.")
    private @Nullable Path ballots;

    @Option(
        names = "--preflib",
        required = true,
        paramLabel = "FILE",
        description = "A file of PrefLib.")
    private @Nullable Path preflib;

    @Option(
        names = "--pabulib",
        required = true,
        paramLabel = "FILE",
        description = "A file of Pabulib.")
    private @Nullable Path pabulib;
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  private @Nullable Source source;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      split = ",",
      description = "Such as schulze, borda/average or committee/pav; all that fit the ballots"
          + " unless given. collab methods voting lists them.")
  private List<String> names = List.of();

  @Option(
      names = "--seats",
      paramLabel = "K",
      description = "How many to elect: the size of committees, from approvals.")
  private @Nullable Integer seats;

  @Option(
      names = "--candidates",
      paramLabel = "NAME",
      split = ",",
      description = "All candidates in order, for --ballots; others are then refused.")
  private List<String> candidates = List.of();

  @Option(
      names = "--unranked",
      paramLabel = "RULE",
      defaultValue = "last",
      description = "Who is left out is last, or (ignore) compared to nobody ranked; for"
          + " methods that compare pairs (default: ${DEFAULT-VALUE}).")
  private UnrankedRule unranked = UnrankedRule.LAST;

  @Option(
      names = "--scale",
      paramLabel = "MIN..MAX",
      description = "The least and the greatest score, such as 0..5.")
  private @Nullable String scale;

  @Option(
      names = "--blank",
      paramLabel = "RULE",
      defaultValue = "ignore",
      description = "For score: ignore blanks, or count them as the minimum (default:"
          + " ${DEFAULT-VALUE}).")
  private ScoreVoting.Blank blank = ScoreVoting.Blank.IGNORE;

  @Option(
      names = "--grades",
      paramLabel = "NAME",
      split = ",",
      description = "The grades of a ballots file, worst first, for majority-judgment.")
  private List<String> grades = List.of();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    Optional<ScaleText.Range> range =
        Optional.ofNullable(scale).map(text -> ScaleText.range("--scale", text));
    Ballots ballots = read(Objects.requireNonNull(source, "source"), range);
    requireSeats(ballots);
    if (range.isPresent() && !(ballots instanceof Ballots.Rated)) {
      throw new CannotException("--scale is for numbers, which these ballots do not hold");
    }
    if (!grades.isEmpty() && !(ballots instanceof Ballots.Graded)) {
      throw new CannotException("--grades are for a column per candidate, which there is not");
    }
    VoteMethods methods = new VoteMethods(
        ballots, new VoteMethods.Settings(unranked, range, blank, Optional.ofNullable(seats)));
    List<VoteOutcome> outcomes;
    try {
      outcomes = methods.count(names);
    } catch (ArithmeticException e) {
      throw new CannotException("the counts of these ballots are too large to be added exactly");
    }
    switch (format.value()) {
      case CSV -> out.print(table(ballots, outcomes).toCsv());
      case JSON -> out.print(table(ballots, outcomes).toJson(about(ballots, methods, outcomes)));
      case TEXT -> new VoteText(out).print(ballots, methods.matrix(), outcomes);
    }
    return ExitCode.FINE;
  }

  private Ballots read(Source from, Optional<ScaleText.Range> range) throws IOException {
    try {
      if (from.ballots != null) {
        return readTable(from.ballots, range);
      }
      if (!candidates.isEmpty() || !grades.isEmpty()) {
        throw new CannotException("--candidates and --grades are for --ballots only");
      }
      if (from.preflib != null) {
        CannotException.requireFile(from.preflib);
        return PrefLibFile.of(from.preflib).read();
      }
      Path file = Objects.requireNonNull(from.pabulib, "pabulib");
      CannotException.requireFile(file);
      PabulibFile votes = PabulibFile.of(file);
      Ballots ballots = range
          .map(given -> votes.withScale(given.min(), given.max()))
          .orElse(votes)
          .read();
      say("costs and the budget are not used: every project counts as one seat");
      return ballots;
    } catch (InvalidCsvException e) {
      throw CannotException.of(e);
    } catch (ArithmeticException e) {
      throw new CannotException("there are more ballots than can be counted");
    }
  }

  private Ballots readTable(Path file, Optional<ScaleText.Range> range) throws IOException {
    CannotException.requireFile(file);
    if (range.isPresent() && !grades.isEmpty()) {
      throw new CannotException("--scale is for numbers and --grades for words, not for both");
    }
    BallotsFile table = BallotsFile.of(file);
    try {
      table = candidates.isEmpty()
          ? table
          : table.withCandidates(candidates.stream().map(String::strip).toList());
      table = grades.isEmpty()
          ? table
          : table.withGrades(grades.stream().map(String::strip).toList());
    } catch (IllegalArgumentException e) {
      throw new CannotException("--candidates and --grades: " + e.getMessage());
    }
    return (range.isEmpty()
            ? table
            : table.withScale(range.get().min(), range.get().max()))
        .read();
  }

  private void requireSeats(Ballots ballots) {
    if (seats == null) {
      return;
    }
    if (!(ballots instanceof Ballots.Approved)) {
      throw new CannotException("--seats is for approvals, which these ballots are not");
    }
    int most = ballots.candidates().size();
    if (seats < 1 || seats > most) {
      throw new CannotException(
          "--seats must be from 1 to the number of candidates, " + most + ", got " + seats);
    }
  }

  private static ScoreTable table(Ballots ballots, List<VoteOutcome> outcomes) {
    ScoreTable table = new ScoreTable(List.of("rank", "winner"));
    for (VoteOutcome outcome : outcomes) {
      Map<String, Integer> ranks =
          outcome.result().map(VoteOutcome.Result::ranks).orElse(Map.of());
      for (String name : ballots.candidates()) {
        Map<String, Object> own = new LinkedHashMap<>();
        Integer rank = ranks.get(name);
        if (rank != null) {
          own.put("rank", rank);
        }
        outcome
            .result()
            .ifPresent(result -> own.put("winner", result.winners().contains(name) ? "yes" : "no"));
        table.add(name, Score.of(estimate(outcome, name)), own);
      }
    }
    return table;
  }

  private static Estimate estimate(VoteOutcome outcome, String name) {
    if (outcome.result().isEmpty()) {
      return Estimate.undefined(outcome.reason().orElseThrow(), outcome.n(), outcome.method());
    }
    return outcome
        .result()
        .get()
        .value(name)
        .map(value -> Estimate.of(
            value,
            new Uncertainty.None("counts the ballots that were cast"),
            outcome.n(),
            outcome.method()))
        // A candidate to whom nobody gave a number has no mean.
        .orElseGet(() -> Estimate.undefined(Reason.NO_RATINGS, outcome.n(), outcome.method()));
  }

  private Map<String, Object> about(
      Ballots ballots, VoteMethods methods, List<VoteOutcome> outcomes) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("ballots", ballots.total());
    about.put("candidates", ballots.candidates());
    methods.matrix().ifPresent(matrix -> {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("unranked", unranked.name().toLowerCase(Locale.ROOT));
      json.put("preferred", VoteOutcome.rows(matrix.rows()));
      about.put("matrix", json);
    });
    about.put("results", outcomes.stream().map(VoteOutcome::json).toList());
    return about;
  }
}
