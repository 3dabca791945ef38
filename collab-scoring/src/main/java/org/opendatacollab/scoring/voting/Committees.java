package org.opendatacollab.scoring.voting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Elected committees.
 *
 * @param committees every committee that wins by some way to break ties; members in the order of the candidates, committees
 *     sorted by it
 * @param score the score of each of them, where the method gives committees one
 * @param seats the seats in the order in which they were filled, where the method fills them one by one and no tie arose
 */
public record Committees(
    List<List<String>> committees, OptionalDouble score, Optional<List<Seat>> seats) {
  /**
   * A filled seat.
   *
   * @param candidate who took it
   * @param value what it was decided by, see the method; empty where nobody supports who took it
   */
  public record Seat(String candidate, OptionalDouble value) {
    /**
     * Checks.
     *
     * @param candidate who took it
     * @param value what it was decided by
     */
    public Seat {
      Objects.requireNonNull(candidate, "candidate");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Copies.
   *
   * @param committees every committee that wins
   * @param score the score of each of them
   * @param seats the seats in order
   */
  public Committees {
    committees = committees.stream().map(List::copyOf).toList();
    Objects.requireNonNull(score, "score");
    seats = seats.map(List::copyOf);
  }
}
