package org.opendatacollab.scoring.golden;

import java.util.List;
import java.util.Optional;

/** The families that are implemented. */
public final class GoldenFamilies {
  private static final List<GoldenFamily> ALL = List.of(
      new RankedVotingFamily(),
      new RatedVotingFamily(),
      new MultiwinnerFamily(),
      new RankCorrelationFamily(),
      new GroupVotesFamily("group-votes"),
      new GroupVotesFamily("polis-conversations"),
      new GroupVotesFamily("comment-priority"),
      new GroupDistanceFamily(),
      new EffectSizesFamily(),
      new MetaAnalysisFamily(),
      new DescriptiveFamily(),
      new AgreementFamily("agreement-tables"),
      new AgreementFamily("agreement-ratings"),
      new WithinGroupFamily(),
      new ConcordanceFamily(),
      new RatingDispersionFamily(),
      new BootstrapFamily(),
      new ComparisonFamilies("paired-tests"),
      new ComparisonFamilies("two-group-tests"),
      new ComparisonFamilies("matched-tables"),
      new ComparisonFamilies("p-adjustment"),
      new NetworksFamily());

  private GoldenFamilies() {}

  /** Finds a family by its name. */
  public static Optional<GoldenFamily> find(String name) {
    return ALL.stream().filter(family -> family.name().equals(name)).findFirst();
  }
}
