package org.opendatacollab.scoring.resampling;

/**
 * Draws binomial numbers: by inversion where few are expected, otherwise by transformed rejection (BTRS).
 *
 * <p>Source: W. Hormann (1993), The generation of binomial random variates, Journal of Statistical Computation and Simulation 46,
 * 101-110.
 */
final class BinomialDraws {
  private static final double FEW = 10;
  private static final int TABLE = 10;
  private static final double[] TAILS = tails();

  private BinomialDraws() {}

  /** How many of n things are chosen, each with probability p in [0, 1]. */
  static int draw(RandomStream stream, int n, double p) {
    if (p > 0.5) {
      return n - draw(stream, n, 1 - p);
    }
    if (n == 0 || p <= 0) {
      return 0;
    }
    return n * p < FEW ? invert(stream, n, p) : reject(stream, n, p);
  }

  /** Sums probabilities until they exceed a random number. */
  private static int invert(RandomStream stream, int n, double p) {
    double odds = p / (1 - p);
    double none = StrictMath.exp(n * StrictMath.log1p(-p));
    while (true) {
      double left = stream.nextDouble();
      double probability = none;
      for (int k = 0; probability > 0; k++) {
        if (left <= probability) {
          return k;
        }
        left -= probability;
        probability *= odds * (n - k) / (k + 1);
      }
      // Rounding has used up all probability: about once in 2^50 draws. Another number, then.
    }
  }

  private static int reject(RandomStream stream, int n, double p) {
    double odds = p / (1 - p);
    double deviation = StrictMath.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double center = n * p + 0.5;
    double alpha = (2.83 + 5.1 / b) * deviation;
    double quick = 0.92 - 4.2 / b;
    int mode = (int) ((n + 1.0) * p);
    double atMode = mode * StrictMath.log(odds) - logCoefficient(n, mode);
    while (true) {
      double u = stream.nextDouble() - 0.5;
      double v = stream.nextDouble();
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + center);
      if (us >= 0.07 && v <= quick) {
        return (int) k;
      }
      if (k >= 0 && k <= n) {
        double hat = StrictMath.log(v * alpha / (a / (us * us) + b));
        // The log of the probability of k over that of the mode.
        if (hat <= k * StrictMath.log(odds) - logCoefficient(n, (int) k) - atMode) {
          return (int) k;
        }
      }
    }
  }

  /** log(k! (n - k)!). */
  private static double logCoefficient(int n, int k) {
    return logFactorial(k) + logFactorial(n - k);
  }

  /** log(n!) less half of log(2 pi): by Stirling's series, or the table where that is not exact enough. */
  static double logFactorial(int n) {
    double more = n + 1.0;
    return (more - 0.5) * StrictMath.log(more) - more + tail(n);
  }

  private static double tail(int n) {
    if (n < TABLE) {
      return TAILS[n];
    }
    double x = n + 1.0;
    double square = x * x;
    return (1 / 12.0 - (1 / 360.0 - 1 / 1260.0 / square) / square) / x;
  }

  private static double[] tails() {
    double[] tails = new double[TABLE];
    double log = 0;
    for (int n = 0; n < TABLE; n++) {
      log += n == 0 ? 0 : StrictMath.log(n);
      double more = n + 1.0;
      tails[n] = log - StrictMath.log(2 * Math.PI) / 2 - (more - 0.5) * StrictMath.log(more) + more;
    }
    return tails;
  }
}
