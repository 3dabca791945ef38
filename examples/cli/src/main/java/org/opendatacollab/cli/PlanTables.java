package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.initiative.Fact;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.Topic;

/** Tables of teams and their work: members, commitments, progress, indicators, checks, training and tests. */
final class PlanTables {
  private static final int BAR = 10;
  private static final int DATES_ACROSS = 4;

  private final Page page;

  PlanTables(Page page) {
    this.page = page;
  }

  void teams(Topic topic) {
    boolean other = Facts.sum(topic, "members by side", "other") > 0;
    boolean unknown = topic.things().stream()
        .anyMatch(thing -> Facts.count(thing, "members of unknown side") > 0);
    Table table = new Table()
        .words("team")
        .column("formed")
        .number("members")
        .number("govern-\nment")
        .number("civil\nsociety");
    if (other) {
      table.number("other");
    }
    if (unknown) {
      table.number("side\nunknown");
    }
    table.number("leaders").number("imple-\nmenters");
    for (ScoredThing thing : topic.things()) {
      List<String> row = new ArrayList<>(List.of(
          Facts.label(thing),
          Facts.text(thing, "formed"),
          Facts.text(thing, "members"),
          number(Facts.count(thing, "members by side", "government")),
          number(Facts.count(thing, "members by side", "civilSociety"))));
      if (other) {
        row.add(number(Facts.count(thing, "members by side", "other")));
      }
      if (unknown) {
        row.add(number(Facts.count(thing, "members of unknown side")));
      }
      row.add(number(Facts.count(thing, "members by standing", "leader")));
      row.add(number(Facts.count(thing, "members by standing", "implementer")));
      table.row(row);
    }
    table.print(page, 2);
  }

  void commitments(Topic topic) {
    Table table = new Table()
        .column("date")
        .words("commitment")
        .column("side")
        .column("joint")
        .column("in\npublic");
    for (ScoredThing thing : topic.things()) {
      table.row(List.of(
          Facts.text(thing, "date"),
          Facts.label(thing),
          Facts.text(thing, "side"),
          Facts.text(thing, "joint"),
          Facts.text(thing, "in public")));
    }
    table.print(page, 2);
  }

  void progress(Topic topic) {
    Table table = new Table()
        .words("plan")
        .column("")
        .number("share\ndone")
        .number("activities\ndone")
        .number("overdue")
        .words("the others");
    Basis basis = new Basis();
    for (ScoredThing thing : topic.things()) {
      Optional<Estimate> share = Facts.first(thing);
      share.ifPresent(estimate -> basis.add("share done", estimate));
      long all = Facts.count(thing, "activities");
      table.row(List.of(
          Facts.label(thing),
          share.map(PlanTables::bar).orElse(""),
          share.map(Numbers::cell).orElse("– no activities"),
          Facts.count(thing, "activities by status", "done") + " of " + all,
          number(Facts.count(thing, "overdue")),
          others(thing)));
    }
    table.print(page, 2);
    note(basis.words("activities counted"));
  }

  /** Done {@code #}, perhaps done {@code ?}, not done {@code .}. */
  private static String bar(Estimate share) {
    if (!(share instanceof Estimate.Defined defined)) {
      return "";
    }
    double lower = defined.number();
    double upper = defined.number();
    if (defined.uncertainty() instanceof Uncertainty.Bounds bounds) {
      lower = bounds.lower();
      upper = bounds.upper();
    }
    int sure = tenths(lower);
    int perhaps = Math.max(sure, tenths(upper));
    return "[" + "#".repeat(sure) + "?".repeat(perhaps - sure) + ".".repeat(BAR - perhaps) + "]";
  }

  private static int tenths(double share) {
    return (int) Math.floor(Math.max(0, Math.min(1, share)) * BAR + 1e-9);
  }

  private static String others(ScoredThing thing) {
    List<String> said = new ArrayList<>();
    Facts.counts(thing, "activities by status")
        .ifPresent(counts -> counts.countByCode().forEach((code, count) -> {
          if (!code.equals("done")) {
            said.add(count + " " + words(code));
          }
        }));
    return said.isEmpty() ? Facts.NONE : String.join(", ", said);
  }

  void indicators(Topic topic) {
    Table table = new Table()
        .words("indicator")
        .words("baseline")
        .words("target")
        .words("actual")
        .number("share of\nthe way");
    Basis basis = new Basis();
    for (ScoredThing thing : topic.things()) {
      Optional<Estimate> way = Facts.first(thing);
      way.ifPresent(estimate -> basis.add("share of the way", estimate));
      table.row(List.of(
          Facts.label(thing) + " (" + Facts.text(thing, "of the") + ")",
          Facts.text(thing, "baseline"),
          Facts.text(thing, "target"),
          Facts.text(thing, "actual"),
          way.map(Numbers::cell).orElse(Facts.NONE)));
    }
    table.print(page, 2);
    note("Share of the way from baseline to target, 1 at the target. " + basis.words("reading"));
  }

  void checks(Topic topic) {
    List<String> dates = new ArrayList<>(new TreeSet<>(
        topic.things().stream().map(thing -> Facts.text(thing, "date")).toList()));
    for (int from = 0; from < dates.size(); from += DATES_ACROSS) {
      checks(topic, dates.subList(from, Math.min(dates.size(), from + DATES_ACROSS)));
    }
    Set<String> scales = new LinkedHashSet<>();
    List<String> dissents = new ArrayList<>();
    for (ScoredThing thing : topic.things()) {
      Facts.value(thing, "scale").ifPresent(scale -> scales.add(scale.toString()));
      Facts.value(thing, "dissent")
          .ifPresent(dissent -> dissents.add(
              Facts.text(thing, "date") + ", " + Facts.text(thing, "about") + ": " + dissent));
    }
    String rated = scales.isEmpty()
        ? "."
        : ", then the collaboration as rated together, aloud, on " + String.join(" or ", scales)
            + (dissents.isEmpty() ? "." : ". Who dissented:");
    note("Delivery" + rated);
    dissents.forEach(dissent -> page.item("- ", dissent, 4));
  }

  private void checks(Topic topic, List<String> dates) {
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    for (ScoredThing thing : topic.things()) {
      String date = Facts.text(thing, "date");
      if (dates.contains(date)) {
        cells
            .computeIfAbsent(Facts.text(thing, "about"), about -> new LinkedHashMap<>())
            .merge(date, check(thing), (one, two) -> one + "; " + two);
      }
    }
    Table table = new Table().words("plan or team");
    dates.forEach(table::words);
    cells.forEach((about, byDate) -> {
      List<String> row = new ArrayList<>(List.of(about));
      dates.forEach(date -> row.add(byDate.getOrDefault(date, Facts.NONE)));
      table.row(row);
    });
    table.print(page, 2);
  }

  private static String check(ScoredThing thing) {
    String rating = Facts.value(thing, "rating")
        .map(value -> ", " + value)
        .orElseGet(() -> Facts.text(thing, "collaboration").startsWith("asked") ? ", survey" : "");
    return Facts.marked(thing, Facts.text(thing, "delivery") + rating);
  }

  void training(Topic topic) {
    for (ScoredThing thing : topic.things()) {
      page.paragraph(Facts.label(thing) + ": " + Facts.text(thing, "dates"), 2);
      for (Fact fact : thing.facts()) {
        if (!fact.name().equals("dates")) {
          page.paragraph(fact.name() + ": " + fact.text(), 4);
        }
      }
    }
  }

  void tests(Topic topic) {
    Table table =
        new Table().words("hypothesis").words("target").words("result").words("decision");
    for (ScoredThing thing : topic.things()) {
      table.row(List.of(
          Facts.label(thing),
          Facts.text(thing, "target"),
          Facts.text(thing, "result"),
          Facts.text(thing, "decision")));
    }
    table.print(page, 2);
  }

  private void note(String words) {
    if (!words.isBlank()) {
      page.item("| ", words, 2);
    }
  }

  private static String number(long count) {
    return count == 0 ? Facts.NONE : Long.toString(count);
  }

  private static String words(String camelCase) {
    StringBuilder words = new StringBuilder();
    camelCase
        .chars()
        .forEach(c -> words.append(
            Character.isUpperCase(c)
                ? " " + Character.toString(Character.toLowerCase(c))
                : Character.toString(c)));
    return words.toString();
  }
}
