package org.opendatacollab.scoring.initiative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.tally.VoteCounts;

/** Votes on one thing, counted by side. The two sides of the collaboration are always there, others if they voted. */
final class SideVotes {
  private final Map<Side, VoteCounts> counts = new EnumMap<>(Side.class);
  private long unknown;

  SideVotes() {
    counts.put(Side.GOVERNMENT, VoteCounts.ZERO);
    counts.put(Side.CIVIL_SOCIETY, VoteCounts.ZERO);
  }

  void add(Side side, VoteCounts votes) {
    counts.merge(side, votes, VoteCounts::plus);
  }

  /** Counts a vote of somebody whose side is not known: it is said, and not scored. */
  void addUnknown(VoteCounts votes) {
    unknown += votes.seen();
  }

  GroupedVotes grouped() {
    Map<String, VoteCounts> byLabel = new LinkedHashMap<>();
    counts.forEach((side, votes) -> byLabel.put(Scalar.codeOf(side), votes));
    return new GroupedVotes(byLabel);
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    counts.forEach(
        (side, votes) -> facts.add(new Fact(Words.of(side), new FactValue.Votes(votes))));
    if (unknown > 0) {
      facts.add(new Fact("side unknown, not counted", unknown));
    }
    return facts;
  }
}
