package org.opendatacollab.scoring.tally;

import java.util.Arrays;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Resolves changed votes: of several votes of one person on one statement, the last by time counts; of those at the same
 * time, the last in the order of the input. It stands before a tally, which takes one vote per person and statement.
 *
 * <p>Merging keeps the rule when the parts are combined in the order of the input, as a stream does (also a parallel
 * one); where no person votes twice on a statement at the same time, any order gives the same votes.
 *
 * <p>Example: a person agrees at time 5, disagrees at 9 and passes at 7 (a late message): the vote is disagree.
 *
 * <p>Memory is about 40 bytes per person and statement voted on; nothing is kept per changed vote. For one thread.
 */
public final class LatestVotes {
  private static final int FIRST_CAPACITY = 64;
  private static final byte FREE = Byte.MIN_VALUE;

  /** Open addressing: no object per vote. A slot is free when its vote is {@link #FREE}. */
  private long[] keys = new long[FIRST_CAPACITY];

  private long[] times = new long[FIRST_CAPACITY];
  private byte[] votes = freeSlots(FIRST_CAPACITY);
  private int size;

  /** Creates one without votes. */
  public LatestVotes() {}

  /** Receives resolved votes. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Receives a vote.
     *
     * @param person index of the person
     * @param statement index of the statement
     * @param vote the vote that counts
     */
    void accept(int person, int statement, Vote vote);
  }

  /**
   * Takes a vote.
   *
   * @param person index of the person
   * @param statement index of the statement
   * @param time when it was cast, in any unit
   * @param vote the vote
   * @return this
   * @throws IllegalArgumentException if an index is negative
   */
  public LatestVotes add(int person, int statement, long time, Vote vote) {
    Arguments.notNegative(person, "person");
    Arguments.notNegative(statement, "statement");
    put(((long) person << Integer.SIZE) | statement, time, (byte) vote.code());
    return this;
  }

  /**
   * Takes the votes of another that come after these in the order of the input.
   *
   * @param later the other
   * @return this
   */
  public LatestVotes combine(LatestVotes later) {
    // Copied first, so that combining one with itself neither loops nor changes anything.
    long[] laterKeys = later.keys.clone();
    long[] laterTimes = later.times.clone();
    byte[] laterVotes = later.votes.clone();
    for (int i = 0; i < laterKeys.length; i++) {
      if (laterVotes[i] != FREE) {
        put(laterKeys[i], laterTimes[i], laterVotes[i]);
      }
    }
    return this;
  }

  /**
   * Returns how many votes count.
   *
   * @return the number of pairs of person and statement
   */
  public int size() {
    return size;
  }

  /**
   * Gives the votes that count, by person and then by statement.
   *
   * @param sink what receives them
   */
  public void forEach(Sink sink) {
    long[] ordered = new long[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (votes[i] != FREE) {
        ordered[n++] = keys[i];
      }
    }
    Arrays.sort(ordered);
    for (long key : ordered) {
      sink.accept((int) (key >>> Integer.SIZE), (int) key, Vote.of(votes[slot(key)]));
    }
  }

  private void put(long key, long time, byte vote) {
    int slot = slot(key);
    if (votes[slot] == FREE) {
      keys[slot] = key;
      times[slot] = time;
      votes[slot] = vote;
      size++;
      if (2 * size > keys.length) {
        grow();
      }
    } else if (time >= times[slot]) {
      times[slot] = time;
      votes[slot] = vote;
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    // Multiplicative hashing by 2^64 / golden ratio spreads the low bits, where statements differ.
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    while (votes[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldTimes = times;
    byte[] oldVotes = votes;
    int capacity = Math.multiplyExact(oldKeys.length, 2);
    keys = new long[capacity];
    times = new long[capacity];
    votes = freeSlots(capacity);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldVotes[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        times[slot] = oldTimes[i];
        votes[slot] = oldVotes[i];
      }
    }
  }

  private static byte[] freeSlots(int capacity) {
    byte[] slots = new byte[capacity];
    Arrays.fill(slots, FREE);
    return slots;
  }
}
