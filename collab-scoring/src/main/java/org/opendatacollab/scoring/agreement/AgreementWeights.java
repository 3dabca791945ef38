package org.opendatacollab.scoring.agreement;

/** How much of an agreement two categories are, by their positions i and j among q declared categories. */
public enum AgreementWeights {
  /** 1 if they are the same, otherwise 0. */
  NONE,

  /** 1 - |i - j| / (q - 1). */
  LINEAR,

  /** 1 - ((i - j) / (q - 1))^2. */
  QUADRATIC,

  /** 1 - C(|i - j| + 1, 2) / C(q, 2), Gwet's weights for ordinal categories. */
  ORDINAL;

  /**
   * Returns how much of a disagreement two categories are: one minus the weight.
   *
   * @param first position of the one
   * @param second position of the other
   * @param categories how many categories are declared
   * @return the disagreement, in [0, 1]; 0 exactly if they are the same
   */
  public double disagreement(int first, int second, int categories) {
    if (first == second) {
      return 0;
    }
    double apart = Math.abs(first - second);
    double most = categories - 1.0;
    return switch (this) {
      case NONE -> 1;
      case LINEAR -> apart / most;
      case QUADRATIC -> apart * apart / (most * most);
      case ORDINAL -> apart * (apart + 1) / (most * (most + 1));
    };
  }
}
