package org.opendatacollab.io.deliberation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.CsvProblem;
import org.opendatacollab.io.csv.CsvReport;
import org.opendatacollab.io.csv.CsvRow;
import org.opendatacollab.io.csv.CsvTable;
import org.opendatacollab.io.csv.InvalidCsvException;

/**
 * Reads ballots from one table, one row per ballot or per {@code count} equal ballots. Which kind they are, its columns say:
 *
 * <ul>
 *   <li>{@code ranking}: names, best first, such as {@code A>B=C>D}: A first, then B and C tied. Who is left out is unranked.
 *   <li>{@code approved}: names, such as {@code A;C}.
 *   <li>Neither: every other column is a candidate, and its cells hold numbers or, with {@link #withGrades}, grades; a blank cell
 *       says nothing of the candidate. With {@link #withCandidates} only their columns are read.
 *   <li>{@code count}, if there: how many such ballots there are, from 1.
 * </ul>
 *
 * <p>White space around names is dropped. Candidates stand in the order of {@link #withCandidates}, otherwise in that in which the
 * file first names them. Problems carry the rules of {@link CsvTable}, and {@code columns} (they say two kinds of ballots) and
 * {@code candidates} (there is none). A blank ballot counts as a ballot that names nobody. Equal ballots are kept once. Immutable and
 * thread-safe.
 */
public final class BallotsFile {
  private static final String RANKING = "ranking";
  private static final String APPROVED = "approved";
  private static final String COUNT = "count";
  private static final long MAX_COUNT = 1_000_000_000;
  private static final char BETTER = '>';
  private static final char TIED = '=';
  private static final char AND = ';';

  private final Path file;
  private final List<String> candidates;
  private final Scores scores;
  private final CsvLimits limits;

  private BallotsFile(Path file, List<String> candidates, Scores scores, CsvLimits limits) {
    this.file = Objects.requireNonNull(file, "file");
    this.candidates = List.copyOf(candidates);
    this.scores = Objects.requireNonNull(scores, "scores");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Returns the ballots in a file.
   *
   * @param file the table
   * @return the ballots, not read yet
   */
  public static BallotsFile of(Path file) {
    return new BallotsFile(file, List.of(), Scores.ANY, CsvLimits.DEFAULT);
  }

  /**
   * Returns the ballots on declared candidates; a ballot that names another is refused.
   *
   * @param names the candidates in order
   * @return the ballots, not read yet
   * @throws IllegalArgumentException if there is no name, there are too many, or a name is blank or stands twice
   */
  public BallotsFile withCandidates(List<String> names) {
    if (names.isEmpty() || names.size() > Ballots.MAX_CANDIDATES) {
      throw new IllegalArgumentException("candidates must be 1 to " + Ballots.MAX_CANDIDATES);
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.isBlank() || !seen.add(name)) {
        throw new IllegalArgumentException("candidates must have a name each, and no name twice");
      }
    }
    return new BallotsFile(file, names, scores, limits);
  }

  /**
   * Returns the ballots whose numbers must lie on a scale.
   *
   * @param min the least number
   * @param max the greatest number
   * @return the ballots, not read yet
   */
  public BallotsFile withScale(BigDecimal min, BigDecimal max) {
    return new BallotsFile(file, candidates, Scores.onScale(min, max), limits);
  }

  /**
   * Returns the ballots whose cells must be grades.
   *
   * @param worstFirst the grades
   * @return the ballots, not read yet
   * @throws IllegalArgumentException if a grade is blank or stands twice
   */
  public BallotsFile withGrades(List<String> worstFirst) {
    return new BallotsFile(file, candidates, Scores.grades(worstFirst), limits);
  }

  /**
   * Returns the ballots with other limits.
   *
   * @param newLimits the limits of the table
   * @return the ballots, not read yet
   */
  public BallotsFile withLimits(CsvLimits newLimits) {
    return new BallotsFile(file, candidates, scores, newLimits);
  }

  /**
   * Reads them.
   *
   * @return the ballots
   * @throws IOException if the file is missing or cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public Ballots read() throws IOException {
    Reading reading = new Reading();
    CsvReport report = CsvTable.of()
        .withOptional(COUNT, RANKING, APPROVED)
        .withOthers()
        .withLimits(limits)
        .read(file, reading::header, reading::row);
    List<CsvProblem> problems = new ArrayList<>(reading.problems);
    problems.addAll(report.problems());
    if (problems.isEmpty() && reading.list.size() == 0) {
      problems.add(reading.problem(
          0, "", "candidates", "no ballot names a candidate, and none is declared"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidCsvException(problems);
    }
    return reading.ballots();
  }

  /** One file on its way. */
  private final class Reading {
    private final List<CsvProblem> problems = new ArrayList<>();
    private final CountedRankings rankings = new CountedRankings();
    private final CountedScores rated = new CountedScores();

    /** Rankings and approvals that were read before, by their text. */
    private final Map<String, List<List<Integer>>> known = new HashMap<>();

    private CandidateList list =
        candidates.isEmpty() ? CandidateList.asNamed() : CandidateList.declared(candidates);
    private String column = "";
    private List<String> rows = List.of();

    void header(List<String> columns) {
      if (columns.contains(RANKING) && columns.contains(APPROVED)) {
        problems.add(problem(
            1, APPROVED, "columns", "there must not be both a column 'ranking' and 'approved'"));
      }
      column = columns.contains(RANKING) ? RANKING : columns.contains(APPROVED) ? APPROVED : "";
      if (!column.isEmpty()) {
        return;
      }
      List<String> others = columns.stream().filter(name -> !name.equals(COUNT)).toList();
      if (candidates.isEmpty()) {
        rows = others;
        if (others.isEmpty()) {
          problems.add(problem(
              1,
              "",
              "missing-column",
              "there must be a column 'ranking', 'approved', or one for each candidate"));
        } else if (others.size() > Ballots.MAX_CANDIDATES) {
          problems.add(problem(1, "", "limit", tooMany()));
        }
        list = CandidateList.declared(others);
      } else {
        rows = candidates;
        for (String name : candidates) {
          if (!others.contains(name)) {
            problems.add(problem(1, name, "missing-column", "the candidate has no column"));
          }
        }
      }
    }

    void row(CsvRow row) {
      long count = row.hasColumn(COUNT) ? row.integer(COUNT, 1, MAX_COUNT) : 1;
      if (!problems.isEmpty()) {
        return;
      }
      if (column.isEmpty()) {
        rate(row, count);
        return;
      }
      String text = row.text(column);
      List<List<Integer>> ranking = known.get(text);
      if (ranking == null) {
        ranking = column.equals(RANKING) ? ranking(row, text) : approved(row, text);
      }
      if (row.isGood()) {
        known.putIfAbsent(text, ranking);
        rankings.add(ranking, count);
      }
    }

    private void rate(CsvRow row, long count) {
      int[] cells = new int[rows.size()];
      for (int i = 0; i < cells.length; i++) {
        String name = rows.get(i);
        String text = row.isBlank(name) ? "" : row.text(name);
        OptionalInt seen = rated.index(text);
        if (seen.isPresent()) {
          cells[i] = seen.getAsInt();
        } else {
          Optional<Scores.Wrong> wrong = scores.wrong(text, rated);
          wrong.ifPresent(one -> row.reject(name, one.rule(), one.message()));
          cells[i] = wrong.isPresent() ? 0 : rated.remember(text);
        }
      }
      if (row.isGood()) {
        rated.add(cells, count);
      }
    }

    private List<List<Integer>> ranking(CsvRow row, String text) {
      List<List<Integer>> ranking = new ArrayList<>();
      Set<Integer> seen = new HashSet<>();
      if (!text.isBlank()) {
        for (String place : CountedRankings.split(text, BETTER)) {
          ranking.add(names(row, place, TIED, seen));
        }
      }
      return ranking;
    }

    private List<List<Integer>> approved(CsvRow row, String text) {
      return text.isBlank() ? List.of() : List.of(names(row, text, AND, new HashSet<>()));
    }

    private List<Integer> names(CsvRow row, String text, char mark, Set<Integer> seen) {
      List<Integer> tied = new ArrayList<>();
      for (String part : CountedRankings.split(text, mark)) {
        String name = part.strip();
        OptionalInt candidate = name.isEmpty() ? OptionalInt.empty() : list.index(name);
        if (name.isEmpty()) {
          row.reject(column, "blank", "a name is missing between the marks, or at an end");
        } else if (candidate.isEmpty()) {
          row.reject(
              column,
              candidates.isEmpty() ? "limit" : "code",
              candidates.isEmpty() ? tooMany() : "must name declared candidates only");
        } else if (!seen.add(candidate.getAsInt())) {
          row.reject(column, "duplicate", "must name each candidate once");
        } else {
          tied.add(candidate.getAsInt());
        }
      }
      return tied;
    }

    Ballots ballots() {
      if (column.equals(RANKING)) {
        return new Ballots.Ranked(rankings.ranked(list.names()));
      }
      if (column.equals(APPROVED)) {
        return new Ballots.Approved(rankings.approved(list.names()));
      }
      return scores.ballots(rated.ballots(rows, scores));
    }

    CsvProblem problem(long line, String at, String rule, String message) {
      return new CsvProblem(String.valueOf(file.getFileName()), line, at, rule, message);
    }

    private String tooMany() {
      return "there must be at most " + Ballots.MAX_CANDIDATES + " candidates";
    }
  }
}
