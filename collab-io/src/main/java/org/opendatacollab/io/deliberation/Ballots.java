package org.opendatacollab.io.deliberation;

import java.util.List;
import java.util.Objects;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.voting.RankedBallots;
import org.opendatacollab.scoring.voting.RatedBallots;

/** Ballots as a file holds them, of one of several kinds. */
public sealed interface Ballots {
  /** The most candidates that readers take: methods compare each with each. */
  int MAX_CANDIDATES = 2_000;

  /**
   * Returns the candidates.
   *
   * @return their names in order
   */
  List<String> candidates();

  /**
   * Returns how many ballots there are.
   *
   * @return the number, counting equal ones
   */
  long total();

  /**
   * Ballots that rank candidates.
   *
   * @param ballots the ballots
   */
  record Ranked(RankedBallots ballots) implements Ballots {
    /**
     * Checks.
     *
     * @param ballots the ballots
     */
    public Ranked {
      Objects.requireNonNull(ballots, "ballots");
    }

    @Override
    public List<String> candidates() {
      return ballots.candidates();
    }

    @Override
    public long total() {
      return ballots.total();
    }
  }

  /**
   * Ballots that give candidates numbers.
   *
   * @param ballots the ballots
   */
  record Rated(RatedBallots ballots) implements Ballots {
    /**
     * Checks.
     *
     * @param ballots the ballots
     */
    public Rated {
      Objects.requireNonNull(ballots, "ballots");
    }

    @Override
    public List<String> candidates() {
      return ballots.candidates();
    }

    @Override
    public long total() {
      return ballots.total();
    }
  }

  /**
   * Ballots that give candidates grades.
   *
   * @param ballots the ballots, grades by their place in the list from 0
   * @param grades the grades, worst first
   */
  record Graded(RatedBallots ballots, List<String> grades) implements Ballots {
    /**
     * Checks and copies.
     *
     * @param ballots the ballots
     * @param grades the grades
     */
    public Graded {
      Objects.requireNonNull(ballots, "ballots");
      grades = List.copyOf(grades);
    }

    @Override
    public List<String> candidates() {
      return ballots.candidates();
    }

    @Override
    public long total() {
      return ballots.total();
    }
  }

  /**
   * Ballots that approve candidates.
   *
   * @param ballots the ballots
   */
  record Approved(ApprovalProfile ballots) implements Ballots {
    /**
     * Checks.
     *
     * @param ballots the ballots
     */
    public Approved {
      Objects.requireNonNull(ballots, "ballots");
    }

    @Override
    public List<String> candidates() {
      return ballots.candidates();
    }

    @Override
    public long total() {
      return ballots.total();
    }
  }
}
