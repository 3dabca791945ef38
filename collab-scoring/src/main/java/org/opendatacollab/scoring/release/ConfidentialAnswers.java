package org.opendatacollab.scoring.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The answers of one wave, one per person and item, on their way to the {@link Releaser}. Nothing can be read from it outside
 * this package: no answer, no count, and its text, equality and hash code are those of an unknown object. Immutable.
 *
 * <p>Missing answers are left out. Answers that came after the wave was closed must be left out too; once a wave is released
 * they would not be looked at.
 */
public final class ConfidentialAnswers {
  private final String wave;
  private final Map<String, Map<String, Integer>> ratingsByItem;

  private ConfidentialAnswers(String wave, Map<String, Map<String, Integer>> ratingsByItem) {
    this.wave = wave;
    this.ratingsByItem = ratingsByItem;
  }

  /**
   * Starts the answers of a wave.
   *
   * @param wave the wave
   * @return a builder
   * @throws IllegalArgumentException if the id is malformed
   */
  public static Builder of(String wave) {
    return new Builder(Ids.check(wave, "wave"));
  }

  /**
   * Returns the wave.
   *
   * @return its id
   */
  public String wave() {
    return wave;
  }

  OptionalInt rating(String person, String item) {
    Integer rating = ratingsByItem.getOrDefault(item, Map.of()).get(person);
    return rating == null ? OptionalInt.empty() : OptionalInt.of(rating);
  }

  /** Refuses ratings that are not on the scale of their item; says which item, not which rating or whose. */
  void checkScale(String item, ItemScale scale) {
    if (!ratingsByItem.getOrDefault(item, Map.of()).values().stream().allMatch(scale::contains)) {
      throw new IllegalArgumentException("wave " + wave + ", item " + item
          + ": an answer is outside the scale " + scale + " (value not repeated)");
    }
  }

  /** Returns the wave, nothing else. */
  @Override
  public String toString() {
    return "ConfidentialAnswers[wave=" + wave + "]";
  }

  /** Collects answers; not thread-safe. */
  public static final class Builder {
    private final String wave;
    private final Map<String, Map<String, Integer>> ratingsByItem = new HashMap<>();

    private Builder(String wave) {
      this.wave = wave;
    }

    /**
     * Adds one answer.
     *
     * @param person the key of the person, as in the groups of the plan
     * @param item the item
     * @param rating the answer on the item's own scale
     * @return this
     * @throws IllegalArgumentException if the person's answer to the item is there already, or the item's id is malformed;
     *     the message names neither person nor answer
     */
    public Builder add(String person, String item, int rating) {
      Objects.requireNonNull(person, "person");
      Ids.check(item, "item");
      Map<String, Integer> ratings = ratingsByItem.computeIfAbsent(item, key -> new HashMap<>());
      if (ratings.putIfAbsent(person, rating) != null) {
        throw new IllegalArgumentException(
            "wave " + wave + ", item " + item + ": a person has two answers");
      }
      return this;
    }

    /**
     * Returns the answers so far.
     *
     * @return an immutable copy
     */
    public ConfidentialAnswers build() {
      Map<String, Map<String, Integer>> copy = new HashMap<>();
      ratingsByItem.forEach((item, ratings) -> copy.put(item, new HashMap<>(ratings)));
      return new ConfidentialAnswers(wave, copy);
    }

    /** Returns the wave, nothing else. */
    @Override
    public String toString() {
      return "ConfidentialAnswers.Builder[wave=" + wave + "]";
    }
  }
}
