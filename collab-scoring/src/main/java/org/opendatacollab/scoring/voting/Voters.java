package org.opendatacollab.scoring.voting;

import java.math.BigInteger;
import java.util.List;
import org.opendatacollab.scoring.tally.ApprovalProfile;

/** An approval profile as arrays: groups of equal ballots, and who supports whom. */
final class Voters {
  final int candidates;
  final long total;
  final long[] counts;
  final int[][] supporters;
  final long[] approvals;

  Voters(ApprovalProfile profile) {
    List<ApprovalProfile.Group> groups = profile.groups();
    candidates = profile.candidates().size();
    total = profile.total();
    approvals = profile.approvals();
    counts = groups.stream().mapToLong(ApprovalProfile.Group::count).toArray();
    int[] sizes = new int[candidates];
    groups.forEach(group -> group.approved().forEach(candidate -> sizes[candidate]++));
    supporters = new int[candidates][];
    for (int c = 0; c < candidates; c++) {
      supporters[c] = new int[sizes[c]];
    }
    for (int g = groups.size() - 1; g >= 0; g--) {
      for (int candidate : groups.get(g).approved()) {
        supporters[candidate][--sizes[candidate]] = g;
      }
    }
  }

  /** How many supporters of a candidate are in each class of groups. */
  long[] supportersByClass(int candidate, int[] classes, int numberOfClasses) {
    long[] byClass = new long[numberOfClasses];
    for (int group : supporters[candidate]) {
      byClass[classes[group]] += counts[group];
    }
    return byClass;
  }

  /** Least common multiple of 1 to n: the common denominator of harmonic sums. */
  static BigInteger commonMultiple(int n) {
    BigInteger multiple = BigInteger.ONE;
    for (int i = 2; i <= n; i++) {
      BigInteger factor = BigInteger.valueOf(i);
      multiple = multiple.divide(multiple.gcd(factor)).multiply(factor);
    }
    return multiple;
  }
}
