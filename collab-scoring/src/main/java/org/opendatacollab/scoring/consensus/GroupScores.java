package org.opendatacollab.scoring.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.VoteCounts;

/** What the scores of grouped votes share. */
final class GroupScores {
  static final String POPULATION = "people like those who voted, group by group";

  private GroupScores() {}

  /** Why nothing can be said across these groups, if so. */
  static Optional<Reason> undefined(GroupedVotes votes) {
    if (votes.counts().isEmpty()) {
      return Optional.of(Reason.NO_GROUPS);
    }
    return votes.hasGroupWithoutVotes() ? Optional.of(Reason.MISSING_SIDE) : Optional.empty();
  }

  /** The expected share of {@code part} under the prior that adds {@code prior} to both it and the remainder. */
  static double share(long part, long seen, double prior) {
    return (part + prior) / (seen + 2 * prior);
  }

  /** What each group moved: the score minus the score of the other groups. One group alone has no others. */
  static List<Contribution> leaveOneOut(
      GroupedVotes votes, double value, ToDoubleFunction<GroupedVotes> score) {
    List<Contribution> contributions = new ArrayList<>();
    if (votes.counts().size() > 1) {
      for (Map.Entry<String, VoteCounts> group : votes.counts().entrySet()) {
        double others = score.applyAsDouble(votes.without(group.getKey()));
        contributions.add(
            new Contribution(describe(group.getKey(), group.getValue()), value - others));
      }
    }
    return contributions;
  }

  private static String describe(String label, VoteCounts votes) {
    return label + ": " + votes.agree() + " of " + votes.seen() + " agree, " + votes.disagree()
        + " disagree";
  }
}
