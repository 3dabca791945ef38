package org.opendatacollab.cli;

import java.util.List;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.Topic;

/** Tables of data: what has to be known, how open it was found, and where requests stand. */
final class DataTables {
  private final Page page;

  DataTables(Page page) {
    this.page = page;
  }

  void needs(Topic topic) {
    Table table = new Table().words("question").words("met by").words("asked for by");
    for (ScoredThing thing : topic.things()) {
      table.row(List.of(
          Facts.label(thing), Facts.text(thing, "met by"), Facts.text(thing, "asked for by")));
    }
    table.print(page, 2);
  }

  void register(Topic topic) {
    for (ScoredThing thing : topic.things()) {
      page.paragraph(Facts.label(thing), 2);
      page.item("", Facts.text(thing, "states"), 4);
      StringBuilder more = new StringBuilder();
      for (String name : List.of("could be public", "barriers", "asked for by")) {
        Facts.value(thing, name)
            .ifPresent(
                value -> more.append(more.isEmpty() ? "" : "; ").append(name + ": " + value));
      }
      if (!more.isEmpty()) {
        page.paragraph(more.toString(), 4);
      }
    }
  }

  void openness(Topic topic) {
    Table table = new Table()
        .column("date")
        .column("edition")
        .number("score")
        .column("open")
        .number("yes/no/unknown");
    String asset = "";
    boolean ranges = false;
    for (ScoredThing thing : topic.things()) {
      String now = Facts.text(thing, "asset");
      if (!now.equals(asset)) {
        table.across(now, -2);
        asset = now;
      }
      String score = Facts.first(thing).map(Numbers::cell).orElse(Facts.NONE);
      ranges |= score.contains(" to ");
      String answers = Facts.count(thing, "answers", "yes") + "/"
          + Facts.count(thing, "answers", "no") + "/" + Facts.count(thing, "answers", "unknown");
      table.row(List.of(
          Facts.marked(thing, Facts.text(thing, "date")),
          Facts.text(thing, "edition"),
          score,
          Facts.text(thing, "open"),
          answers));
    }
    table.print(page, 4);
    page.item(
        "| ",
        "Score by the assessment's own edition, 0 to 100, over ten questions"
            + (ranges ? "; a range where answers are unknown" : "")
            + ". By the other editions: --format json or csv.",
        2);
  }

  void requests(Topic topic) {
    Table table = new Table().words("data").words("course of the request");
    for (ScoredThing thing : topic.things()) {
      table.row(List.of(Facts.label(thing), Facts.text(thing, "course")));
    }
    table.print(page, 2);
  }
}
