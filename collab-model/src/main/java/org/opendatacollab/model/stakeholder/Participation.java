package org.opendatacollab.model.stakeholder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;

/**
 * One line of the ledger of an activity: a person, or a number of people of a side who are not named, and how they took
 * part.
 *
 * @param person the person, or empty if only a number is known
 * @param side the side of people who are not named; empty for a person, whose side follows from the affiliation
 * @param count how many people the line stands for; 1 for a person
 * @param modes how they took part, at least one
 */
public record Participation(
    Optional<PersonId> person, Optional<Side> side, int count, List<ParticipationMode> modes) {
  /**
   * Checks.
   *
   * @param person the person
   * @param side the side
   * @param count how many
   * @param modes how, at least one
   * @throws IllegalArgumentException unless there is either a person (count 1) or a side, and a mode
   */
  public Participation {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(side, "side");
    modes = List.copyOf(modes);
    Respondent.check("participation", person, side, count);
    Checks.check(!modes.isEmpty(), "participation must have at least one mode");
  }

  /**
   * Returns the line of a person.
   *
   * @param person the person
   * @param modes how the person took part
   * @return the line
   */
  public static Participation of(PersonId person, ParticipationMode... modes) {
    return new Participation(Optional.of(person), Optional.empty(), 1, List.of(modes));
  }

  /**
   * Returns the line of people who are not named.
   *
   * @param side their side
   * @param count how many they are
   * @param modes how they took part
   * @return the line
   */
  public static Participation of(Side side, int count, ParticipationMode... modes) {
    return new Participation(Optional.empty(), Optional.of(side), count, List.of(modes));
  }
}
