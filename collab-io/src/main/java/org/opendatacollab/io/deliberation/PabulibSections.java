package org.opendatacollab.io.deliberation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.NumberText;
import org.opendatacollab.io.internal.Problems;

/** The sections of a Pabulib file, line by line. Not thread-safe. */
final class PabulibSections {
  private enum Section {
    META("key", "value"),
    PROJECTS("project_id", "cost"),
    VOTES("voter_id", "vote");

    private final String first;
    private final String second;

    Section(String first, String second) {
      this.first = first;
      this.second = second;
    }
  }

  private record Place(String value, long line) {}

  private static final Set<String> POINTS = Set.of("cumulative", "scoring");
  private static final List<String> TYPES =
      List.of("approval", "choose-1", "cumulative", "ordinal", "scoring");

  private final Problems problems;
  private final Scores scores;
  private final CsvLimits limits;
  private final Map<String, Place> meta = new HashMap<>();
  private final Map<String, Long> projects = new LinkedHashMap<>();
  private final Map<String, Long> voters = new HashMap<>();
  private final Map<Section, List<String>> headers = new EnumMap<>(Section.class);
  private @Nullable Section section;
  private @Nullable PabulibVotes votes;
  private long voteCount;
  private long projectCount;

  PabulibSections(Problems problems, Scores scores, CsvLimits limits) {
    this.problems = problems;
    this.scores = scores;
    this.limits = limits;
  }

  void line(String line, long number) {
    for (Section one : Section.values()) {
      if (one.name().equals(line.strip())) {
        begin(one, number);
        return;
      }
    }
    Section current = section;
    if (current == null) {
      throw problems.fatal(
          number, "", "section", "must begin with the line META; is this a Pabulib file?");
    }
    Optional<List<String>> cells = cells(line, number);
    if (cells.isEmpty()) {
      return;
    }
    List<String> columns = headers.get(current);
    if (columns == null) {
      header(current, cells.get(), number);
    } else if (columns.size() != cells.get().size()) {
      problems.add(
          number,
          "",
          "row-length",
          "must have " + columns.size() + " cells as the first line of " + current + " has, got "
              + cells.get().size());
    } else {
      row(current, new Row(columns, cells.get(), number));
    }
  }

  private void begin(Section next, long number) {
    if (headers.containsKey(next) || next == section) {
      throw problems.fatal(number, "", "section", "the section stands twice");
    }
    if (section != null && next.compareTo(section) < 0) {
      throw problems.fatal(number, "", "section", "sections must be META, PROJECTS, VOTES");
    }
    section = next;
    if (next == Section.VOTES) {
      votes = new PabulibVotes(List.copyOf(projects.keySet()), type(), defaultScore(), scores);
      votes.checkDefault(wrong -> problems.add(
          number, "points", wrong.rule(), "where a project is left out " + wrong.message()));
    }
  }

  private void header(Section current, List<String> columns, long number) {
    headers.put(current, columns);
    Set<String> seen = new TreeSet<>();
    for (String name : columns) {
      if (!seen.add(name)) {
        problems.add(number, name, "duplicate-column", "a column must not stand twice");
      }
    }
    List<String> needed = new ArrayList<>(List.of(current.first, current.second));
    if (current == Section.VOTES && POINTS.contains(type())) {
      needed.add("points");
    }
    for (String name : needed) {
      if (!columns.contains(name)) {
        throw problems.fatal(number, name, "missing-column", "the column is missing");
      }
    }
  }

  private void row(Section current, Row row) {
    switch (current) {
      case META -> meta(row);
      case PROJECTS -> project(row);
      case VOTES -> vote(row);
    }
  }

  private void meta(Row row) {
    Place earlier = meta.putIfAbsent(row.cell("key"), new Place(row.cell("value"), row.number()));
    if (earlier != null) {
      problems.add(
          row.number(), row.cell("key"), "duplicate", "the same key as in line " + earlier.line());
    }
  }

  private void project(Row row) {
    projectCount++;
    String id = row.cell("project_id").strip();
    if (id.isEmpty()) {
      problems.add(row.number(), "project_id", "blank", "must not be blank");
    }
    Long earlier = projects.putIfAbsent(id, row.number());
    if (earlier != null) {
      problems.add(
          row.number(), "project_id", "duplicate", "the same project as in line " + earlier);
    }
    if (projects.size() > Ballots.MAX_CANDIDATES) {
      throw problems.fatal(
          row.number(), "", "limit", "more than " + Ballots.MAX_CANDIDATES + " projects");
    }
    Optional<BigDecimal> cost = NumberText.parse(row.cell("cost"));
    if (cost.isEmpty() || cost.get().signum() < 0) {
      problems.add(row.number(), "cost", "number", "must be a number that is not negative");
    }
  }

  private void vote(Row row) {
    if (voteCount == limits.maxRows()) {
      throw problems.fatal(row.number(), "", "limit", "more than " + limits.maxRows() + " votes");
    }
    voteCount++;
    String voter = row.cell("voter_id");
    if (voter.isBlank()) {
      problems.add(row.number(), "voter_id", "blank", "must not be blank");
    } else {
      Long earlier = voters.putIfAbsent(voter, row.number());
      if (earlier != null) {
        problems.add(row.number(), "voter_id", "duplicate", "the same voter as in line " + earlier);
      }
    }
    if (votes != null) {
      String points = POINTS.contains(type()) ? row.cell("points") : "";
      votes.add(
          row.cell("vote"),
          points,
          (column, wrong) -> problems.add(row.number(), column, wrong.rule(), wrong.message()));
    }
  }

  /** Checks what only the whole file shows. */
  void end() {
    for (Section one : Section.values()) {
      if (!headers.containsKey(one)) {
        problems.add(0, "", "section", "the section " + one + " is missing or empty");
      }
    }
    Place kind = meta.get("vote_type");
    if (kind == null || !TYPES.contains(kind.value())) {
      problems.add(
          kind == null ? 0 : kind.line(),
          "vote_type",
          "code",
          "must be one of " + String.join(", ", TYPES));
    }
    Place budget = meta.get("budget");
    if (budget == null
        || NumberText.parse(budget.value()).filter(n -> n.signum() > 0).isEmpty()) {
      problems.add(
          budget == null ? 0 : budget.line(), "budget", "number", "must be a number above 0");
    }
    compare("num_projects", projectCount);
    compare("num_votes", voteCount);
    if (headers.containsKey(Section.PROJECTS) && projects.isEmpty()) {
      problems.add(0, "", "candidates", "there must be a project");
    }
  }

  private void compare(String key, long found) {
    Place given = meta.get(key);
    if (given != null && PrefLibHeader.integer(given.value().strip()) != found) {
      problems.add(given.line(), key, "count", "must be what the file holds, which is " + found);
    }
  }

  /** The ballots, if there were no problems. */
  Ballots ballots() {
    if (votes == null) {
      throw new IllegalStateException("a file without votes was let through");
    }
    return votes.ballots();
  }

  private String type() {
    Place kind = meta.get("vote_type");
    return kind == null ? "" : kind.value();
  }

  private String defaultScore() {
    Place given = meta.get("default_score");
    if (given != null && NumberText.parse(given.value()).isEmpty()) {
      problems.add(given.line(), "default_score", "number", "must be a number");
      return "";
    }
    return given == null ? "" : given.value();
  }

  private record Row(List<String> columns, List<String> cells, long number) {
    String cell(String column) {
      return cells.get(columns.indexOf(column));
    }
  }

  /** The cells of a line; empty after a problem. */
  private Optional<List<String>> cells(String line, long number) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      int end;
      if (at < line.length() && line.charAt(at) == '"') {
        StringBuilder cell = new StringBuilder();
        end = at + 1;
        while (end < line.length() && (line.charAt(end) != '"' || line.startsWith("\"\"", end))) {
          cell.append(line.charAt(end));
          end += line.charAt(end) == '"' ? 2 : 1;
        }
        end++;
        if (end > line.length() || (end < line.length() && line.charAt(end) != ';')) {
          problems.add(
              number,
              "",
              "quotes",
              "a cell in quotes must end with one on the same line, and quotes in it be doubled");
          return Optional.empty();
        }
        cells.add(cell.toString());
      } else {
        end = line.indexOf(';', at);
        end = end < 0 ? line.length() : end;
        cells.add(line.substring(at, end));
      }
      if (cells.size() > limits.maxColumns()) {
        throw problems.fatal(number, "", "limit", "more than " + limits.maxColumns() + " cells");
      }
      at = end + 1;
    }
    return Optional.of(cells);
  }
}
