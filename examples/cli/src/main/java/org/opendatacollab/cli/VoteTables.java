package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.Topic;

/** Tables of who took part and what each side voted: participation, candidates, claims and roles. */
final class VoteTables {
  /** Heads of the methods that everybody meets; others stand under their titles. */
  private static final Map<String, String> HEADS = Map.of(
      "consensus/group-informed/standard", "consensus",
      "consensus/lowest-support", "lowest support",
      "consensus/divisiveness", "divisiveness");

  /** Left out here for want of room; the formats for programs hold them. */
  private static final Set<String> LEFT_OUT = Set.of("consensus/group-informed/polis-legacy");

  private static final int METHODS_ACROSS = 4;
  private static final List<String> VERDICTS =
      List.of("shared", "rejected", "contested", "unknown");
  private static final List<String> MODES = List.of("invited", "attended", "contributed", "voted");

  /** What stands across the page: heads of methods by their ids, and the sides whose votes are shown. */
  private record Columns(Map<String, String> headById, List<String> sides) {
    Table table() {
      Table table = new Table();
      headById.values().forEach(table::number);
      sides.forEach(side -> table.number(side.replace(' ', '\n')));
      return table;
    }
  }

  private final Page page;
  private final MethodRegistry methods;

  VoteTables(Page page, MethodRegistry methods) {
    this.page = page;
    this.methods = methods;
  }

  void candidates(Topic topic) {
    Columns columns = columns(topic);
    Table table = columns.table();
    Basis basis = new Basis();
    for (ScoredThing thing : topic.things()) {
      table.across(Facts.label(thing) + " – " + Facts.text(thing, "status"), 0);
      row(table, columns, thing, basis);
    }
    print(table, columns, topic, basis);
  }

  void claims(Topic topic) {
    Columns columns = columns(topic);
    Table table = columns.table();
    Basis basis = new Basis();
    for (String verdict : VERDICTS) {
      List<ScoredThing> things = topic.things().stream()
          .filter(thing -> Facts.text(thing, "verdict").equals(verdict))
          .toList();
      if (things.isEmpty()) {
        continue;
      }
      table.across(verdict.toUpperCase(Locale.ROOT) + " (" + things.size() + ")", -2);
      for (ScoredThing thing : things) {
        table.across(Facts.label(thing), 0);
        row(table, columns, thing, basis);
        if (Facts.value(thing, "would become").isPresent()) {
          table.across(
              "would become " + Facts.text(thing, "would become") + " with "
                  + Facts.text(thing, "with"),
              4);
        }
      }
    }
    print(table, columns, topic, basis);
  }

  void roles(Topic topic) {
    List<String> sides = Facts.votingSides(topic);
    Table table = new Table().words("whose role: what it is").words("stated by");
    sides.forEach(side -> table.number(side.replace(' ', '\n')));
    for (ScoredThing thing : topic.things()) {
      List<String> row =
          new ArrayList<>(List.of(Facts.label(thing), Facts.text(thing, "stated by")));
      sides.forEach(side -> row.add(Facts.votes(thing, side)));
      table.row(row);
    }
    table.print(page, 2);
    if (!sides.isEmpty()) {
      page.item("| ", "Votes: agree/disagree/pass.", 2);
    }
  }

  void participation(Topic topic) {
    List<String> modes = MODES.stream()
        .filter(mode ->
            topic.things().stream().anyMatch(thing -> Facts.value(thing, mode).isPresent()))
        .toList();
    Map<String, String> sides = new LinkedHashMap<>();
    for (String code : List.of("government", "civilSociety", "other")) {
      if (modes.stream().anyMatch(mode -> Facts.sum(topic, mode, code) > 0)) {
        sides.put(code, code.equals("civilSociety") ? "civil\nsociety" : code);
      }
    }
    Table table = new Table().column("date").words("what");
    sides.values().forEach(table::number);
    for (ScoredThing thing : topic.things()) {
      List<String> row = new ArrayList<>(List.of(Facts.text(thing, "date"), Facts.label(thing)));
      for (String side : sides.keySet()) {
        List<String> numbers = new ArrayList<>();
        for (String mode : modes) {
          numbers.add(Facts.counts(thing, mode)
              .filter(counts -> counts.countByCode().containsKey(side))
              .map(counts -> Long.toString(counts.of(side)))
              .orElse(Facts.NONE));
        }
        boolean nobody = numbers.stream().allMatch(Facts.NONE::equals);
        row.add(nobody ? Facts.NONE : String.join("/", numbers));
      }
      table.row(row);
    }
    table.print(page, 2);
    if (!modes.isEmpty()) {
      page.item("| ", "People: " + String.join("/", modes) + "; – none recorded.", 2);
    }
  }

  private Columns columns(Topic topic) {
    Map<String, String> heads = new LinkedHashMap<>();
    for (ScoredThing thing : topic.things()) {
      for (Score score : thing.scores()) {
        String id = score.estimate().method().id();
        if (!LEFT_OUT.contains(id) && heads.size() < METHODS_ACROSS) {
          heads.putIfAbsent(
              score.estimate().method().idAtVersion(),
              HEADS.getOrDefault(id, title(score.estimate())));
        }
      }
    }
    return new Columns(heads, Facts.votingSides(topic));
  }

  private String title(Estimate estimate) {
    String id = estimate.method().idAtVersion();
    return methods.find(id).map(description -> description.title()).orElse(id);
  }

  private static void row(Table table, Columns columns, ScoredThing thing, Basis basis) {
    List<String> row = new ArrayList<>();
    columns
        .headById()
        .forEach((id, head) -> row.add(thing
            .estimate(id)
            .map(estimate -> {
              basis.add(head, estimate);
              return Numbers.cell(estimate);
            })
            .orElse(Facts.NONE)));
    columns.sides().forEach(side -> row.add(Facts.votes(thing, side)));
    table.row(row);
    long unknown = Facts.count(thing, "side unknown, not counted");
    if (unknown > 0) {
      table.across("not counted, because the side is not known: " + unknown, 4);
    }
  }

  private void print(Table table, Columns columns, Topic topic, Basis basis) {
    table.print(page, 4);
    String said = "Votes: agree/disagree/pass. " + basis.words("votes");
    Set<String> shown = columns.headById().keySet();
    boolean more = topic.things().stream()
        .flatMap(thing -> thing.scores().stream())
        .anyMatch(score -> !shown.contains(score.estimate().method().idAtVersion()));
    page.item("| ", said + (more ? " Scores by other methods: --format json or csv." : ""), 2);
  }
}
