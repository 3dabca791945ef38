package org.opendatacollab.model.issue;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.shape.PrioritisationShapes;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.SideCount;

/**
 * A round in which people say which of several candidate issues should come first.
 *
 * <p>Its ballots stand here only after it has closed and only if it is an open one. Until then, and of a secret round for
 * ever, they are confidential records.
 */
@Value.Immutable
public sealed interface PrioritisationRound extends WithPrioritisationRound
    permits ImmutablePrioritisationRound {
  /**
   * Returns the id.
   *
   * @return the id, unique among the rounds of the initiative
   */
  PrioritisationRoundId id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns what the voters are asked.
   *
   * @return the question as they read it, if stated
   */
  Optional<LocalizedText> question();

  /**
   * Returns what they choose from.
   *
   * @return the issues, each once
   */
  List<IssueId> candidates();

  /**
   * Returns what the candidates are compared by.
   *
   * @return the criteria
   */
  List<Criterion> criteria();

  /**
   * Returns how people say what they prefer.
   *
   * @return the kind that every ballot has
   */
  BallotKind ballotKind();

  /**
   * Returns how many points a voter may give in all.
   *
   * @return the budget, 0 or more; empty if there is no limit or no points are given
   */
  Optional<Integer> pointsBudget();

  /**
   * Returns when voting begins or began.
   *
   * @return the date, if known
   */
  Optional<PartialDate> opens();

  /**
   * Returns when voting ends or ended.
   *
   * @return the date, if known
   */
  Optional<PartialDate> closes();

  /**
   * Returns how far it has come.
   *
   * @return the state; {@link RoundState#PLANNED} unless stated
   */
  @Value.Default
  default RoundState state() {
    return RoundState.PLANNED;
  }

  /**
   * Returns who may vote.
   *
   * @return in words, if stated
   */
  Optional<LocalizedText> eligibility();

  /**
   * Returns how many people may vote.
   *
   * @return the number for each side that has any, each side once
   */
  List<SideCount> eligible();

  /**
   * Returns whether it may be known who voted how.
   *
   * @return the secrecy; {@link BallotSecrecy#SECRET} unless stated
   */
  @Value.Default
  default BallotSecrecy secrecy() {
    return BallotSecrecy.SECRET;
  }

  /**
   * Returns the ballots of a closed open round, for the partners alone.
   *
   * @return the ballots; none before it has closed, and never of a secret round
   */
  List<Ballot> ballots();

  /**
   * Returns who took part.
   *
   * @return the ledger, one line for each person or number of people
   */
  List<Participation> participation();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns who may read it.
   *
   * @return the tier; {@link Tier#PARTNERS} unless stated
   */
  @Value.Default
  default Tier tier() {
    return Tier.PARTNERS;
  }

  /**
   * Opens the round for voting.
   *
   * @param date when
   * @return the open round
   * @throws IllegalStateException if it is open or closed already
   */
  default PrioritisationRound open(PartialDate date) {
    checkState(RoundState.PLANNED, "open");
    return withState(RoundState.OPEN).withOpens(date);
  }

  /**
   * Closes an open-ballot round, whose ballots move here from the confidential records.
   *
   * @param date when
   * @param cast the ballots
   * @return the closed round with the ballots
   * @throws IllegalStateException if it is not open
   * @throws IllegalArgumentException if it is secret and there are ballots, which must stay where they are
   */
  default PrioritisationRound close(PartialDate date, List<? extends Ballot> cast) {
    checkState(RoundState.OPEN, "close");
    Checks.check(
        secrecy() == BallotSecrecy.OPEN || cast.isEmpty(),
        "round '" + id() + "' is secret; its ballots must stay in the confidential records");
    return withState(RoundState.CLOSED).withCloses(date).withBallots(cast);
  }

  private void checkState(RoundState due, String step) {
    if (state() != due) {
      throw new IllegalStateException(
          "round '" + id() + "' must be " + due + " to " + step + ", got " + state());
    }
  }

  /** Refuses what the checks of its shape refuse. */
  @Value.Check
  default void check() {
    Walk.ownChecks(PrioritisationShapes.PRIORITISATION_ROUND, this);
  }

  /**
   * Returns a planned, secret round of which only what is required is known.
   *
   * @param id the id
   * @param title the title, in the language of the initiative
   * @param ballotKind how people say what they prefer
   * @param candidates what they choose from, each once
   * @return the round
   * @throws IllegalArgumentException if the title is blank or a candidate stands twice
   */
  static PrioritisationRound of(
      PrioritisationRoundId id, String title, BallotKind ballotKind, IssueId... candidates) {
    return builder()
        .id(id)
        .title(LocalizedText.of(title))
        .ballotKind(ballotKind)
        .addCandidates(candidates)
        .build();
  }

  /**
   * Starts a prioritisation round.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a prioritisation round. */
  final class Builder extends ImmutablePrioritisationRound.Builder {
    Builder() {}
  }
}
