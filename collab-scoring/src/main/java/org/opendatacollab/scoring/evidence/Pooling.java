package org.opendatacollab.scoring.evidence;

/**
 * How studies are pooled. All but {@link #FIXED} hold that true effects differ between studies with variance
 * {@code tau2 >= 0}, and say how it is estimated; each study then weighs {@code 1 / (v + tau2)}, {@code v} its sampling variance.
 */
public enum Pooling {
  /** One true effect that all studies share, or the mean of these very studies: {@code tau2} plays no part. */
  FIXED("fixed"),

  /** Moments, in closed form: DerSimonian and Laird (1986). Too small on average where studies differ much. */
  DERSIMONIAN_LAIRD("dersimonian-laird"),

  /** Restricted maximum likelihood: Viechtbauer (2005). The standard here; nearly unbiased. */
  REML("reml"),

  /** The {@code tau2} that makes the weighted squares equal their expectation: Paule and Mandel (1982). */
  PAULE_MANDEL("paule-mandel");

  private final String code;

  Pooling(String code) {
    this.code = code;
  }

  /**
   * Returns the name in method ids and files.
   *
   * @return such as {@code dersimonian-laird}
   */
  public String code() {
    return code;
  }
}
