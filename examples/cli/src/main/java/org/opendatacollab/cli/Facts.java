package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.initiative.Fact;
import org.opendatacollab.scoring.initiative.FactValue;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.Topic;

/** Reads the facts and the first score of what an evaluation speaks of. */
final class Facts {
  /** What stands for nothing. */
  static final String NONE = "–";

  private Facts() {}

  /** The score by the method that comes first; empty where none was asked. */
  static Optional<Estimate> first(ScoredThing thing) {
    return thing.scores().stream().map(Score::estimate).findFirst();
  }

  static Optional<FactValue> value(ScoredThing thing, String name) {
    return thing.facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::value)
        .findFirst();
  }

  /** What a fact says, or a dash. */
  static String text(ScoredThing thing, String name) {
    return value(thing, name).map(Object::toString).orElse(NONE);
  }

  /** A count, 0 if it was not recorded. */
  static long count(ScoredThing thing, String name) {
    return value(thing, name)
        .filter(FactValue.Count.class::isInstance)
        .map(value -> ((FactValue.Count) value).count())
        .orElse(0L);
  }

  static Optional<FactValue.Counts> counts(ScoredThing thing, String name) {
    return value(thing, name)
        .filter(FactValue.Counts.class::isInstance)
        .map(FactValue.Counts.class::cast);
  }

  /** One of several counts, 0 if nothing was found of it. */
  static long count(ScoredThing thing, String name, String code) {
    return counts(thing, name).map(counts -> counts.of(code)).orElse(0L);
  }

  /** The sum over the things of a topic. */
  static long sum(Topic topic, String name, String code) {
    return topic.things().stream().mapToLong(thing -> count(thing, name, code)).sum();
  }

  /** How many things of a topic have a fact that says so. */
  static long saying(Topic topic, String name, String text) {
    return topic.things().stream()
        .filter(thing -> text(thing, name).equals(text))
        .count();
  }

  /** The sides whose votes a topic shows. */
  static List<String> votingSides(Topic topic) {
    Set<String> sides = new LinkedHashSet<>();
    for (ScoredThing thing : topic.things()) {
      for (Fact fact : thing.facts()) {
        if (fact.value() instanceof FactValue.Votes) {
          sides.add(fact.name());
        }
      }
    }
    return new ArrayList<>(sides);
  }

  /** Votes as agree/disagree/pass. */
  static String votes(ScoredThing thing, String side) {
    return value(thing, side)
        .filter(FactValue.Votes.class::isInstance)
        .map(value -> ((FactValue.Votes) value).counts())
        .filter(counts -> counts.seen() > 0)
        .map(counts -> counts.agree() + "/" + counts.disagree() + "/" + counts.pass())
        .orElse(NONE);
  }

  /** The label, with a mark if the data were made up. */
  static String label(ScoredThing thing) {
    return marked(thing, thing.label());
  }

  static String marked(ScoredThing thing, String words) {
    // The space does not break, so that no mark stands alone on a line.
    return words + (thing.illustrative() ? Text.FIRM_SPACE + "*" : "");
  }
}
