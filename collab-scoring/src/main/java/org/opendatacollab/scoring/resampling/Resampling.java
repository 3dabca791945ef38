package org.opendatacollab.scoring.resampling;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How often, from which seed and for which level data are resampled. Seed, number and level are parameters of every score that
 * rests on them; who does the work is not, as it changes no bit.
 *
 * @param seed the seed of the {@link RandomStreams}
 * @param resamples how many resamples, at least 100
 * @param level confidence or credibility of the interval, in (0, 1)
 * @param work who does the work
 */
public record Resampling(long seed, int resamples, double level, Work work) {
  /** Who computes the resamples. */
  public enum Work {
    /** The calling thread. */
    ONE_THREAD,

    /** The threads of the common pool, or of the pool that the caller runs in. */
    PARALLEL
  }

  private static final int LEAST = 100;
  private static final int BLOCKS = 64;
  private static final Resampling DEFAULTS = new Resampling(1, 2000, 0.95, Work.ONE_THREAD);

  /**
   * Checks.
   *
   * @param seed the seed
   * @param resamples how many resamples
   * @param level confidence or credibility
   * @param work who does the work
   * @throws IllegalArgumentException if there are fewer than 100 resamples, or the level is not in (0, 1)
   */
  public Resampling {
    Objects.requireNonNull(work, "work");
    Arguments.insideUnitInterval(level, "level");
    if (resamples < LEAST) {
      throw new IllegalArgumentException(
          "resamples must be " + LEAST + " or more, got " + resamples);
    }
  }

  /**
   * Returns 2,000 resamples from seed 1 for a level of 95 percent, in one thread.
   *
   * @return the settings
   */
  public static Resampling withDefaults() {
    return DEFAULTS;
  }

  /**
   * Returns the same with another seed.
   *
   * @param newSeed the seed
   * @return the settings
   */
  public Resampling withSeed(long newSeed) {
    return new Resampling(newSeed, resamples, level, work);
  }

  /**
   * Returns the same with another number of resamples.
   *
   * @param newResamples how many, at least 100
   * @return the settings
   * @throws IllegalArgumentException if there are fewer than 100
   */
  public Resampling withResamples(int newResamples) {
    return new Resampling(seed, newResamples, level, work);
  }

  /**
   * Returns the same for another level.
   *
   * @param newLevel confidence or credibility, in (0, 1)
   * @return the settings
   * @throws IllegalArgumentException if it is not in (0, 1)
   */
  public Resampling withLevel(double newLevel) {
    return new Resampling(seed, resamples, newLevel, work);
  }

  /**
   * Returns the same with work done by others; no number changes.
   *
   * @param newWork who does the work
   * @return the settings
   */
  public Resampling withWork(Work newWork) {
    return new Resampling(seed, resamples, level, newWork);
  }

  /**
   * Returns a method with these settings among its parameters.
   *
   * @param method the method
   * @return the method with seed, number of resamples and level
   */
  public Method in(Method method) {
    return method.with("seed", seed).with("resamples", resamples).with("level", level);
  }

  /**
   * Computes a statistic of each resample. Resample b draws from stream b of the seed, so that the numbers do not depend on who
   * computes them.
   *
   * @param workers gives what computes the statistic of one resample from random numbers, or nothing if it is undefined there;
   *     asked once or more, so that each thread has its own and may keep memory from one resample to the next
   * @return the statistics
   */
  public Resampled run(Supplier<Function<RandomStream, OptionalDouble>> workers) {
    List<RandomStream> streams = RandomStreams.of(seed, resamples);
    double[] replicates = new double[resamples];
    int blocks = work == Work.PARALLEL ? Math.min(BLOCKS, resamples) : 1;
    IntStream range = IntStream.range(0, blocks);
    (work == Work.PARALLEL ? range.parallel() : range).forEach(block -> {
      Function<RandomStream, OptionalDouble> worker = workers.get();
      int end = (int) ((block + 1L) * resamples / blocks);
      for (int b = (int) ((long) block * resamples / blocks); b < end; b++) {
        replicates[b] = worker.apply(streams.get(b)).orElse(Double.NaN);
      }
    });
    double[] defined =
        Arrays.stream(replicates).filter(replicate -> !Double.isNaN(replicate)).toArray();
    return new Resampled(defined, resamples - defined.length);
  }
}
