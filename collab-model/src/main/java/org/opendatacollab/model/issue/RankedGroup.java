package org.opendatacollab.model.issue;

import java.util.List;
import org.opendatacollab.model.Checks;

/**
 * The candidates that share one place of a ranking.
 *
 * @param candidates the candidates, at least one; several are tied
 */
public record RankedGroup(List<IssueId> candidates) {
  /**
   * Checks.
   *
   * @param candidates the candidates, at least one; several are tied
   * @throws IllegalArgumentException if there is none, or one stands twice
   */
  public RankedGroup {
    candidates = List.copyOf(candidates);
    Checks.check(!candidates.isEmpty(), "a place of a ranking must hold at least one candidate");
    Checks.distinct(candidates, Checks.REPEATED, "candidates of a place");
  }
}
