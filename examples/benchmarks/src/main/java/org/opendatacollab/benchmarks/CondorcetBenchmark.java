package org.opendatacollab.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jgrapht.alg.shortestpath.FloydWarshallShortestPaths;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.voting.KemenyYoung;
import org.opendatacollab.scoring.voting.Schulze;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Methods that compare pairs of candidates, and the matrix that they need. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CondorcetBenchmark {
  static final int KEMENY_BALLOTS = 9;
  static final int KEMENY_CANDIDATES = 18;

  /** 1,000 candidates, ranked by 101 ballots. */
  @State(Scope.Benchmark)
  public static class Thousand {
    final PreferenceMatrix matrix = Samples.matrix(Samples.ballots(101, 1_000));
  }

  /** 100,000 ballots that rank 50 candidates. */
  @State(Scope.Benchmark)
  public static class Ballots {
    final int[][] ballots = Samples.ballots(100_000, 50);
  }

  /** 18 candidates that the majority relation does not order: each is beaten by one whom it beats in turn. */
  @State(Scope.Benchmark)
  public static class Eighteen {
    final PreferenceMatrix matrix =
        Samples.matrix(Samples.ballots(KEMENY_BALLOTS, KEMENY_CANDIDATES));
  }

  /** Wins of 1,000 candidates as a weighted graph. */
  @State(Scope.Benchmark)
  public static class WinsGraph {
    final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
        graph(new Thousand().matrix);
  }

  /** An order of two candidates, as a developer may write it. */
  record Pair(int above, int below) {}

  /** Ours, from the matrix. */
  @Benchmark
  public Schulze.Paths schulze(Thousand thousand) {
    return Schulze.WINNING_VOTES.elect(thousand.matrix).result().orElseThrow();
  }

  /** The same in a JVM that has not run it before. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(3)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Schulze.Paths schulzeCold(Thousand thousand) {
    return schulze(thousand);
  }

  /** The yardstick: widest paths as the textbook has them. */
  @Benchmark
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 3, time = 1)
  public long[][] widestPathsLoop(Thousand thousand) {
    return widestPaths(thousand.matrix);
  }

  static long[][] widestPaths(PreferenceMatrix matrix) {
    long[][] paths = matrix.rows();
    int m = paths.length;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < i; j++) {
        if (paths[i][j] > paths[j][i]) {
          paths[j][i] = 0;
        } else {
          paths[i][j] = 0;
        }
      }
    }
    for (int via = 0; via < m; via++) {
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < m; j++) {
          paths[i][j] = Math.max(paths[i][j], Math.min(paths[i][via], paths[via][j]));
        }
      }
    }
    return paths;
  }

  /** The nearest that JGraphT has: shortest paths instead of widest, by the same three loops. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public double jgraphtShortestPaths(WinsGraph wins) {
    return new FloydWarshallShortestPaths<>(wins.graph).getPathWeight(0, 1);
  }

  /** Ours, from ranks. */
  @Benchmark
  public PreferenceMatrix matrix(Ballots ballots) {
    return Samples.matrix(ballots.ballots);
  }

  /** The yardstick: the same counters without any check. */
  @Benchmark
  public int[][] pairsLoop(Ballots ballots) {
    return pairs(ballots.ballots);
  }

  static int[][] pairs(int[][] ballots) {
    int m = ballots[0].length;
    int[][] cells = new int[m][m];
    for (int[] ranks : ballots) {
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < m; j++) {
          if (ranks[i] < ranks[j]) {
            cells[i][j]++;
          }
        }
      }
    }
    return cells;
  }

  /** Streams, as a developer would write it. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Map<Pair, Long> pairsStreams(Ballots ballots) {
    return grouped(ballots.ballots);
  }

  static Map<Pair, Long> grouped(int[][] ballots) {
    int m = ballots[0].length;
    return Arrays.stream(ballots)
        .flatMap(ranks -> IntStream.range(0, m)
            .boxed()
            .flatMap(i -> IntStream.range(0, m)
                .filter(j -> ranks[i] < ranks[j])
                .mapToObj(j -> new Pair(i, j))))
        .collect(groupingBy(pair -> pair, counting()));
  }

  /** Ours, from the matrix. */
  @Benchmark
  public KemenyYoung.Ranking kemeny(Eighteen eighteen) {
    return KemenyYoung.STANDARD.rank(eighteen.matrix).result().orElseThrow();
  }

  static SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph(PreferenceMatrix matrix) {
    SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    int m = matrix.candidates().size();
    for (int i = 0; i < m; i++) {
      graph.addVertex(i);
    }
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        if (matrix.margin(i, j) > 0) {
          graph.setEdgeWeight(graph.addEdge(i, j), (double) matrix.preferred(i, j));
        }
      }
    }
    return graph;
  }
}
