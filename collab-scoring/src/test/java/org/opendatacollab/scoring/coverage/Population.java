package org.opendatacollab.scoring.coverage;

import java.util.SplittableRandom;

/**
 * A population of which the truth is known.
 *
 * @param name its parameters, for people
 * @param truth the true value of what the method estimates
 * @param sampler draws samples from it
 * @param <I> what the method scores
 */
record Population<I>(String name, double truth, Sampler<I> sampler) {
  /** Draws a sample. */
  @FunctionalInterface
  interface Sampler<I> {
    I draw(SplittableRandom random, int size);
  }
}
