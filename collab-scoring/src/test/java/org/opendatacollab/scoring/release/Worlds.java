package org.opendatacollab.scoring.release;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Brute force over worlds: all answers of all people, each with the outcome that would be published. It knows nothing of how
 * outcomes are made. Attackers are the coalitions of up to a size, in every position.
 */
final class Worlds {
  private final int people;
  private final int categories;
  private final int attackers;
  private final ToIntFunction<int[]> outcome;

  Worlds(int people, int categories, int attackers, ToIntFunction<int[]> outcome) {
    this.people = people;
    this.categories = categories;
    this.attackers = attackers;
    this.outcome = outcome;
  }

  /** Returns what any coalition learns about anybody in any world. */
  List<String> disclosures() {
    List<int[]> worlds = all();
    int[] outcomes = worlds.stream().mapToInt(outcome).toArray();
    List<String> disclosures = new ArrayList<>();
    for (int coalition = 0; coalition < 1 << people; coalition++) {
      if (Integer.bitCount(coalition) <= attackers) {
        disclosures(worlds, outcomes, coalition, disclosures);
      }
    }
    return disclosures;
  }

  private void disclosures(
      List<int[]> worlds, int[] outcomes, int coalition, List<String> disclosures) {
    Map<Long, long[][]> countsByView = new HashMap<>();
    for (int w = 0; w < outcomes.length; w++) {
      int[] world = worlds.get(w);
      long seen = outcomes[w];
      for (int person = 0; person < people; person++) {
        if ((coalition >> person & 1) == 1) {
          seen = seen * categories + world[person];
        }
      }
      long[][] counts = countsByView.computeIfAbsent(seen, absent -> new long[people][categories]);
      for (int person = 0; person < people; person++) {
        counts[person][world[person]]++;
      }
    }
    countsByView.forEach((seen, counts) -> {
      for (int person = 0; person < people; person++) {
        if ((coalition >> person & 1) == 0) {
          BigInteger[] weights = Arrays.stream(counts[person])
              .mapToObj(BigInteger::valueOf)
              .toArray(BigInteger[]::new);
          List<Audit.Finding> findings = Audit.findings(weights);
          if (!findings.isEmpty()) {
            disclosures.add(
                "coalition " + coalition + " sees " + seen + ": person " + person + " " + findings);
          }
        }
      }
    });
  }

  private List<int[]> all() {
    List<int[]> worlds = new ArrayList<>();
    int[] world = new int[people];
    while (true) {
      worlds.add(world.clone());
      int person = 0;
      while (person < people && world[person] == categories - 1) {
        world[person++] = 0;
      }
      if (person == people) {
        return worlds;
      }
      world[person]++;
    }
  }
}
