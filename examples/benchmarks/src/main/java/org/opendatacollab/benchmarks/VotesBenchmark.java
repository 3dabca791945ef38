package org.opendatacollab.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteLayout;
import org.opendatacollab.scoring.tally.VoteTally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten million votes on 1,000 statements by 3 sides, counted by statement, side and kind. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class VotesBenchmark {
  static final int STATEMENTS = 1_000;
  static final int SIDES = 3;

  private static final int VOTES = 10_000_000;
  private static final int PARTS = 8;
  private static final Vote[] KINDS = Vote.values();

  /** The votes as arrays, one place per vote. */
  @State(Scope.Benchmark)
  public static class Votes {
    final VoteLayout layout = Samples.layout(STATEMENTS, SIDES);
    final short[] statements;
    final byte[] sides;
    final byte[] kinds;

    /** Ten million. */
    public Votes() {
      this(VOTES);
    }

    Votes(int count) {
      statements = new short[count];
      sides = new byte[count];
      kinds = new byte[count];
      SplittableRandom random = new SplittableRandom(count);
      for (int i = 0; i < count; i++) {
        statements[i] = (short) random.nextInt(STATEMENTS);
        sides[i] = (byte) random.nextInt(SIDES);
        kinds[i] = (byte) random.nextInt(KINDS.length);
      }
    }
  }

  /** The votes as a developer may have them. */
  @State(Scope.Benchmark)
  public static class VoteObjects {
    final List<Cast> votes = objects(new Votes());
  }

  /**
   * A vote.
   *
   * @param statement on what
   * @param side by whom
   * @param vote which
   */
  public record Cast(int statement, int side, Vote vote) {}

  /** Ours. */
  @Benchmark
  public VoteTally tally(Votes votes) {
    return tally(votes, 0, votes.kinds.length).snapshot();
  }

  /** Ours, in parts on all processors, merged. */
  @Benchmark
  public VoteTally parallelTally(Votes votes) {
    int size = (votes.kinds.length + PARTS - 1) / PARTS;
    return IntStream.range(0, PARTS)
        .parallel()
        .mapToObj(
            part -> tally(votes, part * size, Math.min((part + 1) * size, votes.kinds.length)))
        .reduce(VoteTally.Accumulator::combine)
        .orElseThrow()
        .snapshot();
  }

  /** The yardstick: the same counters without any check. */
  @Benchmark
  public long[] countingLoop(Votes votes) {
    long[] cells = new long[STATEMENTS * SIDES * KINDS.length];
    for (int i = 0; i < votes.kinds.length; i++) {
      cells[(votes.statements[i] * SIDES + votes.sides[i]) * KINDS.length + votes.kinds[i]]++;
    }
    return cells;
  }

  /** Streams, as a developer would write it. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public Map<Integer, Map<Integer, Map<Vote, Long>>> streams(VoteObjects objects) {
    return grouped(objects.votes);
  }

  static Map<Integer, Map<Integer, Map<Vote, Long>>> grouped(List<Cast> votes) {
    return votes.stream()
        .collect(groupingBy(
            Cast::statement, groupingBy(Cast::side, groupingBy(Cast::vote, counting()))));
  }

  static VoteTally.Accumulator tally(Votes votes, int from, int to) {
    VoteTally.Accumulator tally = VoteTally.accumulator(votes.layout);
    for (int i = from; i < to; i++) {
      tally.add(votes.statements[i], votes.sides[i], KINDS[votes.kinds[i]]);
    }
    return tally;
  }

  static List<Cast> objects(Votes votes) {
    List<Cast> objects = new ArrayList<>(votes.kinds.length);
    for (int i = 0; i < votes.kinds.length; i++) {
      objects.add(new Cast(votes.statements[i], votes.sides[i], KINDS[votes.kinds[i]]));
    }
    return objects;
  }
}
