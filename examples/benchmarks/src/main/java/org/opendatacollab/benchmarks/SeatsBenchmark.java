package org.opendatacollab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.voting.CommitteeMethod;
import org.opendatacollab.scoring.voting.Committees;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 20 seats for 200 candidates, by 10,000 ballots that approve about 20 of them each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SeatsBenchmark {
  private static final int SEATS = 20;

  /** The ballots, counted. */
  @State(Scope.Benchmark)
  public static class Approvals {
    final ApprovalProfile profile = Samples.approvals(10_000, 200);
  }

  /** How seats are given. */
  @State(Scope.Benchmark)
  public static class Rule {
    @Param({"SEQUENTIAL_PROPORTIONAL_APPROVAL", "SEQUENTIAL_PHRAGMEN", "EQUAL_SHARES"})
    CommitteeMethod method = CommitteeMethod.SEQUENTIAL_PROPORTIONAL_APPROVAL;
  }

  /** Ours: exact fractions, and all committees if seats are tied. */
  @Benchmark
  public Committees elect(Approvals approvals, Rule rule) {
    return rule.method.elect(approvals.profile, SEATS).result().orElseThrow();
  }
}
