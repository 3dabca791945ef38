package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.Topic;

/** Tables of the climate, of sessions and of lessons. */
final class ClimateTables {
  private static final int WAVES_ACROSS = 3;
  private static final String RANGES =
      "Ranges: what may be published of confidential answers; the mean lies somewhere in it, and"
          + " its middle says nothing.";

  private final Page page;

  ClimateTables(Page page) {
    this.page = page;
  }

  void levels(Topic topic) {
    List<String> waves = distinct(topic, "wave");
    boolean shown = false;
    for (int from = 0; from < waves.size(); from += WAVES_ACROSS) {
      levels(topic, waves.subList(from, Math.min(waves.size(), from + WAVES_ACROSS)));
    }
    for (ScoredThing thing : topic.things()) {
      shown |= first(thing).value().isPresent();
    }
    if (shown) {
      page.item("| ", RANGES + " In brackets: how many answered of those asked.", 2);
    }
  }

  private void levels(Topic topic, List<String> waves) {
    // By id, since names may repeat: wave/group/construct.
    Map<String, Map<String, Map<String, ScoredThing>>> byConstruct = new LinkedHashMap<>();
    for (ScoredThing thing : topic.things()) {
      if (waves.contains(Facts.text(thing, "wave"))) {
        String[] ids = thing.id().split("/", 3);
        byConstruct
            .computeIfAbsent(ids[2], construct -> new LinkedHashMap<>())
            .computeIfAbsent(ids[1], group -> new LinkedHashMap<>())
            .put(Facts.text(thing, "wave"), thing);
      }
    }
    Table table = new Table().words("");
    waves.forEach(table::words);
    byConstruct.forEach((construct, byGroup) -> {
      ScoredThing any = byGroup.values().iterator().next().values().iterator().next();
      table.across(construct(any), -2);
      byGroup.forEach((group, byWave) -> {
        List<String> row = new ArrayList<>();
        row.add(Facts.text(byWave.values().iterator().next(), "group"));
        for (String wave : waves) {
          ScoredThing thing = byWave.get(wave);
          row.add(thing == null ? "– not asked" : Facts.marked(thing, level(thing)));
        }
        table.row(row);
      });
    });
    if (!table.isEmpty()) {
      table.print(page, 4);
    }
  }

  private static String construct(ScoredThing thing) {
    return Facts.text(thing, "construct")
        + Facts.value(thing, "scale").map(scale -> " (" + scale + ")").orElse("");
  }

  private static String level(ScoredThing thing) {
    Estimate estimate = first(thing);
    return Numbers.cell(estimate)
        + (estimate.value().isPresent()
            ? " (" + estimate.n() + " of " + Facts.text(thing, "asked") + ")"
            : "");
  }

  void changes(Topic topic) {
    Table table = new Table()
        .words("construct")
        .words("side or group")
        .number("change")
        .number("n")
        .column("what it says");
    for (ScoredThing thing : topic.things()) {
      Estimate estimate = first(thing);
      table.row(List.of(
          Facts.text(thing, "construct"),
          Facts.text(thing, "group"),
          Facts.marked(thing, Numbers.cell(estimate)),
          Long.toString(estimate.n()),
          said(Facts.text(thing, "direction"))));
    }
    for (String from : distinct(topic, "from")) {
      page.paragraph("From " + from + " to " + String.join(", ", distinct(topic, "to")) + ":", 2);
    }
    table.print(page, 2);
    if (topic.things().stream().anyMatch(thing -> first(thing).value().isPresent())) {
      page.item(
          "| ",
          "Points of the scale; detectable when the range excludes 0. Of those who answered, not"
              + " of people who did not.",
          2);
    }
  }

  private static String said(String direction) {
    return switch (direction) {
      case "above zero" -> "rose: detectable";
      case "below zero" -> "fell: detectable";
      default -> direction;
    };
  }

  private static Estimate first(ScoredThing thing) {
    return Facts.first(thing).orElseThrow(); // Every thing of these topics has one.
  }

  private static List<String> distinct(Topic topic, String name) {
    Set<String> values = new LinkedHashSet<>();
    topic.things().forEach(thing -> values.add(Facts.text(thing, name)));
    return new ArrayList<>(values);
  }

  void sessions(Topic topic) {
    Table table = new Table().column("date").words("session").column("closed").words("reflections");
    for (ScoredThing thing : topic.things()) {
      table.row(List.of(
          Facts.text(thing, "date"),
          Facts.label(thing),
          Facts.text(thing, "closed"),
          Facts.text(thing, "reflections")));
    }
    table.print(page, 2);
  }

  void lessons(Topic topic) {
    for (ScoredThing thing : topic.things()) {
      page.item("- ", Facts.label(thing), 2);
      page.paragraph(
          "holds when: " + Facts.text(thing, "holds when") + "; pieces of evidence: "
              + Facts.text(thing, "pieces of evidence") + "; times reused: "
              + Facts.text(thing, "times reused"),
          4);
    }
  }
}
