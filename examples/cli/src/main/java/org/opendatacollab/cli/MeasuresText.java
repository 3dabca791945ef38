package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendatacollab.scoring.Estimate;

/** Measures of one file as text, in 80 columns. */
final class MeasuresText {
  /** Said below the table, or of no interest to who reads a text. */
  private static final Set<String> NOT_SHOWN = Set.of("level", "seed", "resamples");

  private final Page page;

  MeasuresText(PrintWriter out) {
    this.page = new Page(out);
  }

  /** Prints a title, what the file holds, a row per measure, and what the numbers rest on. */
  void print(String title, String holds, List<Measures.Measured> measured, String leftOut) {
    page.line(title);
    page.rule('-');
    page.paragraph(holds, 0);
    page.blank();
    Table table = new Table().words("measure").words("settings").number("value").number("n");
    Basis basis = new Basis();
    Map<String, String> titles = new LinkedHashMap<>();
    for (Measures.Measured one : measured) {
      Estimate estimate = one.score().estimate();
      table.row(
          List.of(one.name(), settings(one), Numbers.cell(estimate), Long.toString(estimate.n())));
      basis.add(one.name(), estimate);
      titles.put(one.name(), one.description().title());
    }
    table.print(page, 0);
    page.blank();
    page.line("What the numbers are (more: collab methods NAME)");
    Table meaning = new Table().column("").words("");
    titles.forEach((name, words) -> meaning.row(List.of(name, words)));
    meaning.print(page, 2);
    String rests = basis.words();
    if (!rests.isEmpty()) {
      page.paragraph(rests, 2);
    }
    if (!leftOut.isEmpty()) {
      page.paragraph(leftOut, 2);
    }
  }

  private static String settings(Measures.Measured one) {
    return one.description().method().parameters().entrySet().stream()
        .filter(setting -> !NOT_SHOWN.contains(setting.getKey()))
        .map(setting -> setting.getValue().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
