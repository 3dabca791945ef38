package org.opendatacollab.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.consensus.GroupInformedConsensus;
import org.opendatacollab.scoring.consensus.GroupedVotes;
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

/** Consensus of 3 sides on each of 1,000 statements, from the tally of ten million votes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConsensusBenchmark {
  /** The tally. */
  @State(Scope.Benchmark)
  public static class Tally {
    final VoteTally tally = new VotesBenchmark().tally(new VotesBenchmark.Votes());
  }

  /** The scores alone. */
  @Benchmark
  public double[] values(Tally tally) {
    double[] values = new double[VotesBenchmark.STATEMENTS];
    for (int statement = 0; statement < values.length; statement++) {
      values[statement] =
          GroupInformedConsensus.STANDARD.value(tally.tally, statement).orElseThrow();
    }
    return values;
  }

  /** With intervals and contributions. */
  @Benchmark
  public List<Score> scores(Tally tally) {
    List<Score> scores = new ArrayList<>(VotesBenchmark.STATEMENTS);
    for (int statement = 0; statement < VotesBenchmark.STATEMENTS; statement++) {
      scores.add(GroupInformedConsensus.STANDARD.score(GroupedVotes.of(tally.tally, statement)));
    }
    return scores;
  }
}
