package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendatacollab.io.deliberation.Ballots;
import org.opendatacollab.scoring.tally.PreferenceMatrix;

/** Results of voting methods as text, in 80 columns: who is preferred to whom, then who wins by which method. */
final class VoteText {
  private static final int MAX_LISTED = 12;
  private static final int NAME_WIDTH = 24;

  private final Page page;

  VoteText(PrintWriter out) {
    this.page = new Page(out);
  }

  void print(Ballots ballots, Optional<PreferenceMatrix> matrix, List<VoteOutcome> outcomes) {
    page.line("Votes");
    page.rule('-');
    page.paragraph(
        String.format(
            Locale.ROOT,
            "%,d %s on %,d %s.",
            ballots.total(),
            ballots.total() == 1 ? "ballot" : "ballots",
            ballots.candidates().size(),
            ballots.candidates().size() == 1 ? "candidate" : "candidates"),
        0);
    matrix.ifPresent(this::pairs);
    page.blank();
    Table table = new Table().words("method").words("winner").words("order");
    for (VoteOutcome outcome : outcomes) {
      table.row(List.of(VoteMethods.name(outcome.method().id()), winners(outcome), order(outcome)));
    }
    table.print(page, 0);
    page.blank();
    page.line("What the methods are (more: collab methods voting/NAME)");
    Table meaning = new Table().words("").words("");
    Map<String, String> titles = VoteMethods.titles();
    names(outcomes)
        .forEach((name, method) -> meaning.row(List.of(name, titles.getOrDefault(name, method))));
    meaning.print(page, 2);
  }

  private static Map<String, String> names(List<VoteOutcome> outcomes) {
    Map<String, String> names = new LinkedHashMap<>();
    for (VoteOutcome outcome : outcomes) {
      names.put(VoteMethods.name(outcome.method().id()), outcome.method().idAtVersion());
    }
    return names;
  }

  /** The pairs, if they fit into the page. */
  private void pairs(PreferenceMatrix matrix) {
    List<String> names = matrix.candidates();
    int digits = Long.toString(matrix.total()).length();
    int width = NAME_WIDTH + names.size() * (Math.max(digits, 2) + 2);
    page.blank();
    if (width > Text.WIDTH) {
      page.paragraph("How many prefer each candidate to each other is in --format json.", 0);
      return;
    }
    page.paragraph("How many ballots prefer the candidate of the row to that of the column", 0);
    Table table = new Table().words("");
    for (int i = 1; i <= names.size(); i++) {
      table.number(Integer.toString(i));
    }
    long[][] rows = matrix.rows();
    for (int i = 0; i < rows.length; i++) {
      List<String> cells = new ArrayList<>(List.of((i + 1) + " " + names.get(i)));
      for (int j = 0; j < rows.length; j++) {
        cells.add(i == j ? "" : Long.toString(rows[i][j]));
      }
      table.row(cells);
    }
    table.print(page, 2);
  }

  private static String winners(VoteOutcome outcome) {
    if (outcome.result().isEmpty()) {
      return "– " + outcome.reason().orElseThrow().code().replace('-', ' ');
    }
    Object committees = outcome.result().get().details().get("committees");
    if (committees instanceof List<?> all) {
      return listed(all.stream().map(VoteText::members).toList(), "; or ");
    }
    List<String> winners = outcome.result().get().winners();
    return winners.isEmpty() ? "– none" : listed(winners, ", ");
  }

  private static String members(Object committee) {
    List<String> names = ((List<?>) committee).stream().map(Object::toString).toList();
    return names.isEmpty() ? "nobody" : listed(names, ", ");
  }

  private static String order(VoteOutcome outcome) {
    if (outcome.result().isEmpty()) {
      return "";
    }
    VoteOutcome.Result result = outcome.result().get();
    String places = listed(
        result.ranking().stream()
            .map(tied -> tied.stream()
                .map(name -> withScore(name, result))
                .collect(Collectors.joining(" = ")))
            .toList(),
        " > ");
    if (result.details().containsKey("finalists")) {
      places = result.scores().orElseThrow().keySet().stream()
          .map(name -> withScore(name, result))
          .collect(Collectors.joining(", ", "totals: ", ""));
    }
    return (places + " " + more(result.details())).strip();
  }

  /** What else a reader must know of a result. */
  private static String more(Map<String, Object> details) {
    if (Boolean.FALSE.equals(details.get("proven"))) {
      return "(the best that was found; that there is none better is not proven)";
    }
    if (details.get("rankings") instanceof List<?> all && all.size() > 1) {
      return all.size() + " orders are equally good";
    }
    if (details.get("smithSet") instanceof List<?> set) {
      return "Smith set: " + members(set);
    }
    if (details.get("rounds") instanceof List<?> rounds) {
      return "rounds: " + rounds.size();
    }
    return "";
  }

  private static String withScore(String name, VoteOutcome.Result result) {
    if (result.details().get("judgments") instanceof Map<?, ?> judgments
        && judgments.get(name) instanceof Map<?, ?> judgment) {
      return name + Text.FIRM_SPACE + "(" + judgment.get("median") + judgment.get("gauge") + ")";
    }
    return result
        .scores()
        .map(scores -> scores.get(name))
        .map(score -> name + Text.FIRM_SPACE + "(" + plain(score) + ")")
        .orElse(name);
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Numbers.shown(value);
  }

  private static String listed(List<String> names, String between) {
    int more = names.size() - MAX_LISTED;
    return String.join(between, names.subList(0, Math.min(MAX_LISTED, names.size())))
        + (more > 0 ? between + more + Text.FIRM_SPACE + "more" : "");
  }
}
