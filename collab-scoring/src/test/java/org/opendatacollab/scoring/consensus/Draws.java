package org.opendatacollab.scoring.consensus;

import java.util.SplittableRandom;

/** Seeded draws for checks by simulation. */
final class Draws {
  private Draws() {}

  /** Marsaglia and Tsang (2000), A simple method for generating gamma variables, ACM TOMS 26(3). */
  static double gamma(SplittableRandom random, double shape) {
    if (shape < 1) {
      return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = gaussian(random);
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  static double beta(SplittableRandom random, double alpha, double beta) {
    double a = gamma(random, alpha);
    return a / (a + gamma(random, beta));
  }

  /** Box and Muller (1958). */
  private static double gaussian(SplittableRandom random) {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
