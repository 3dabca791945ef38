package org.opendatacollab.io.deliberation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendatacollab.scoring.voting.RatedBallots;

/** Counts ballots of one score per candidate, each kept once: two bytes a score. Not thread-safe. */
final class CountedScores {
  /** More different texts than this have no number of two bytes. */
  static final int MAX_TEXTS = Character.MAX_VALUE;

  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** How often each ballot was given; a ballot is the indexes of its texts, as characters. */
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** The index of a text that was seen before. */
  OptionalInt index(String text) {
    Integer known = indexes.get(text);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  /** Whether there is no room for one more text. */
  boolean isFull() {
    return texts.size() == MAX_TEXTS;
  }

  /** Gives a new text its index. */
  int remember(String text) {
    indexes.put(text, texts.size());
    texts.add(text);
    return texts.size() - 1;
  }

  /** Adds equal ballots of one index per candidate. */
  void add(int[] ballot, long count) {
    char[] key = new char[ballot.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = (char) ballot[i];
    }
    counts.merge(new String(key), count, Math::addExact);
  }

  /** The ballots, after which this holds none. */
  RatedBallots ballots(List<String> candidates, Scores scores) {
    List<Optional<BigDecimal>> numbers = texts.stream().map(scores::score).toList();
    RatedBallots.Builder ballots = RatedBallots.builder(candidates);
    Iterator<Map.Entry<String, Long>> entries = counts.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Long> entry = entries.next();
      Map<String, BigDecimal> ballot = new HashMap<>();
      for (int i = 0; i < candidates.size(); i++) {
        String candidate = candidates.get(i);
        numbers.get(entry.getKey().charAt(i)).ifPresent(score -> ballot.put(candidate, score));
      }
      ballots.add(entry.getValue(), ballot);
      // Makes room for what is built.
      entries.remove();
    }
    return ballots.build();
  }
}
