package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendatacollab.scoring.Estimate;

/** Measures of files as text, in 80 columns. */
final class MeasuresText {
  /** Settings that are said below the table or by an option, or are of no interest to who reads a text. */
  private static final Set<String> NOT_SHOWN =
      Set.of("level", "alpha", "least", "greatest", "seed", "resamples", "prior");

  /** What is longer reads as words, not as a number. */
  private static final int LONG = 28;

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
    rows(measured);
    page.blank();
    meaning(measured, leftOut);
  }

  /** Prints the same item by item; the heads are needed only if there are several. */
  void printItems(
      String title,
      Map<String, String> holds,
      Map<String, List<Measures.Measured>> byItem,
      String leftOut) {
    page.line(title);
    page.rule('-');
    byItem.forEach((item, measured) -> {
      String head = item.equals(Measures.ALL) ? "" : item + ": ";
      page.paragraph(head + holds.getOrDefault(item, "") + ".", 0);
      page.blank();
      rows(measured);
      page.blank();
    });
    meaning(byItem.values().stream().flatMap(Collection::stream).toList(), leftOut);
  }

  private void rows(List<Measures.Measured> measured) {
    boolean set = measured.stream().anyMatch(one -> !settings(one).isEmpty());
    Table table = new Table().words("measure");
    table = set ? table.words("settings") : table;
    boolean sentences = measured.stream().anyMatch(one -> one.shown().length() > LONG);
    table = (sentences ? table.words("value") : table.number("value")).number("n");
    for (Measures.Measured one : measured) {
      String n = Long.toString(one.score().estimate().n());
      table.row(
          set
              ? List.of(one.name(), settings(one), one.shown(), n)
              : List.of(one.name(), one.shown(), n));
    }
    table.print(page, 0);
  }

  private void meaning(List<Measures.Measured> measured, String leftOut) {
    Basis basis = new Basis();
    Map<String, String> titles = new LinkedHashMap<>();
    for (Measures.Measured one : measured) {
      Estimate estimate = one.score().estimate();
      basis.add(one.name(), estimate);
      titles.put(one.name(), one.description().title());
    }
    page.line("What the numbers are (more: collab methods NAME)");
    Table meaning = new Table().words("").words("");
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
