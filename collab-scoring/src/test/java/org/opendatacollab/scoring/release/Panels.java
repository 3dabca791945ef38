package org.opendatacollab.scoring.release;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small panels for tests: people g1, g2, ..., one item q1, groups by side. */
final class Panels {
  static final ItemScale SEVEN = new ItemScale(1, 7);
  static final boolean FULL = "full".equals(System.getProperty("release.attacks"));

  private Panels() {}

  static ReleaseGroup group(String id, Set<String> people) {
    return new ReleaseGroup(id, Map.of("side", List.of(id)), people);
  }

  static Set<String> people(String prefix, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> prefix + i)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static ReleasePlan plan(String wave, List<ReleaseGroup> groups, List<Measure> measures) {
    return new ReleasePlan(
        wave, true, List.of(new ReleasePlan.Session("joint", true)), groups, measures);
  }

  static ReleasePlan plan(String wave, int people, ItemScale scale) {
    return plan(
        wave, List.of(group("gov", people("g", people))), List.of(Measure.item("q1", scale)));
  }

  static ConfidentialAnswers answers(String wave, String item, Map<String, Integer> ratings) {
    ConfidentialAnswers.Builder builder = ConfidentialAnswers.of(wave);
    ratings.forEach((person, rating) -> builder.add(person, item, rating));
    return builder.build();
  }

  /** Answers of g1, g2, ... to q1. */
  static ConfidentialAnswers answers(String wave, int... ratings) {
    Map<String, Integer> byPerson = new LinkedHashMap<>();
    for (int i = 0; i < ratings.length; i++) {
      byPerson.put("g" + (i + 1), ratings[i]);
    }
    return answers(wave, "q1", byPerson);
  }

  /** Releases one cell of the given answers, coded from 0, with a fresh ledger. */
  static ReleasedCell release(int categories, int... coded) {
    ReleasePlan plan = plan("w1", coded.length, new ItemScale(0, categories - 1));
    return Releaser.withDefaults()
        .release(plan, answers("w1", coded), Ledger.empty())
        .view()
        .cells()
        .get(0);
  }

  /** Answer sets of the kinds that the attacks ask for: uniform, equal, extreme, polarised, realistic. */
  static int[] draw(Random random, int n, int categories) {
    int kind = random.nextInt(5);
    int equal = random.nextInt(categories);
    int extreme = random.nextBoolean() ? 0 : categories - 1;
    int centre = random.nextInt(categories);
    int[] answers = new int[n];
    for (int i = 0; i < n; i++) {
      answers[i] = switch (kind) {
        case 0 -> random.nextInt(categories);
        case 1 -> equal;
        case 2 -> random.nextInt(8) == 0 ? random.nextInt(categories) : extreme;
        case 3 -> random.nextBoolean() ? 0 : categories - 1;
        default ->
          Math.min(categories - 1, Math.max(0, (int)
              Math.round(centre + random.nextGaussian() * categories / 6)));
      };
    }
    return answers;
  }

  static int sum(int... values) {
    return Arrays.stream(values).sum();
  }
}
