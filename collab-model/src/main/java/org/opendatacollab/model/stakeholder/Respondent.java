package org.opendatacollab.model.stakeholder;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;

/**
 * Who gives an answer: a person, or a number of people of a side who are not named and answer alike.
 *
 * @param person the person, or empty if only a number is known
 * @param side the side of people who are not named; empty for a person, whose side follows from the affiliation
 * @param count for how many people the answer stands; 1 for a person
 */
public record Respondent(Optional<PersonId> person, Optional<Side> side, int count) {
  /**
   * Checks.
   *
   * @param person the person
   * @param side the side
   * @param count for how many people
   * @throws IllegalArgumentException unless there is either a person (count 1) or a side (count 0 or more)
   */
  public Respondent {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(side, "side");
    check("respondent", person, side, count);
  }

  /**
   * Returns a person who answers.
   *
   * @param person the person
   * @return the respondent
   */
  public static Respondent of(PersonId person) {
    return new Respondent(Optional.of(person), Optional.empty(), 1);
  }

  /**
   * Returns people who are not named and answer alike.
   *
   * @param side their side
   * @param count how many they are
   * @return the respondent
   */
  public static Respondent of(Side side, int count) {
    return new Respondent(Optional.empty(), Optional.of(side), count);
  }

  static void check(String name, Optional<PersonId> person, Optional<Side> side, int count) {
    Checks.notNegative(count, "count");
    Checks.rule(
        person.isPresent() != side.isPresent(),
        Checks.ONE_OF,
        name + " must name either a person or a side");
    Checks.rule(
        person.isEmpty() || count == 1,
        "person-count",
        "count of a person must be 1, got " + count);
  }
}
