package org.opendatacollab.scoring.initiative;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One question that a step of an evaluation answers, such as consensus across sides or openness over time.
 *
 * @param id a stable id, such as {@code consensus}
 * @param title what it is called
 * @param things what it speaks of; empty if the initiative records nothing of it
 * @param missing what is not known, and why, in sentences
 */
public record Topic(String id, String title, List<ScoredThing> things, List<String> missing) {
  /**
   * Checks and copies.
   *
   * @param id the id
   * @param title what it is called
   * @param things what it speaks of
   * @param missing what is not known
   */
  public Topic {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    things = List.copyOf(things);
    missing = List.copyOf(missing);
  }

  /**
   * Finds a thing.
   *
   * @param thing its id
   * @return the thing, or empty
   */
  public Optional<ScoredThing> thing(String thing) {
    return things.stream().filter(one -> one.id().equals(thing)).findFirst();
  }
}
