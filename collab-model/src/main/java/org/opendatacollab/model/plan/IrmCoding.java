package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.YesNo;

/**
 * How somebody coded a commitment on the scales of the Independent Reporting Mechanism of the Open Government
 * Partnership. The scales of both generations stand side by side, so that no code is ever translated from one into the
 * other; what was not coded, or is blank, {@code ND} or {@code NA} in the source, is absent and never the lowest code.
 *
 * Source of the scales: the glossary of the Open Government Partnership (completion, ambition, whether it opened
 * government). The scales of potential impact, specificity and early results were not checked against a definition.
 */
@Value.Immutable
public sealed interface IrmCoding extends WithIrmCoding permits ImmutableIrmCoding {
  /**
   * Returns the generation of the rules.
   *
   * @return the edition
   */
  IrmEdition edition();

  /**
   * Returns how far it was completed.
   *
   * @return the code, if it was coded
   */
  Optional<IrmCompletion> completion();

  /**
   * Returns how ambitious it is, for plans before 2020.
   *
   * @return the code, if it was coded
   */
  Optional<IrmPotentialImpact> potentialImpact();

  /**
   * Returns how ambitious it is, for plans of 2020 and later.
   *
   * @return the code, if it was coded
   */
  Optional<IrmPotentialForResults> potentialForResults();

  /**
   * Returns whether it opened government, for plans before 2021.
   *
   * @return the code, if it was coded
   */
  Optional<IrmOpenedGovernment> openedGovernment();

  /**
   * Returns what it brought about early on, for plans of 2021 and later.
   *
   * @return the code, if it was coded
   */
  Optional<IrmEarlyResults> earlyResults();

  /**
   * Returns how specific it is, for older plans.
   *
   * @return the code, if it was coded
   */
  Optional<IrmSpecificity> specificity();

  /**
   * Returns whether it can be checked after the fact.
   *
   * @return the answer; {@link YesNo#UNKNOWN} if it was not coded
   */
  @Value.Default
  default YesNo verifiable() {
    return YesNo.UNKNOWN;
  }

  /**
   * Returns whether it serves openness of government at all.
   *
   * @return the answer; {@link YesNo#UNKNOWN} if it was not coded
   */
  @Value.Default
  default YesNo openGovernmentLens() {
    return YesNo.UNKNOWN;
  }

  /**
   * Returns the values that it serves.
   *
   * @return the values coded as served
   */
  List<OpenGovernmentValue> relevance();

  /**
   * Returns who coded it.
   *
   * @return in words, if known
   */
  Optional<LocalizedText> codedBy();

  /**
   * Returns when it was coded.
   *
   * @return the date, if known
   */
  Optional<PartialDate> date();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Starts an irm coding.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an irm coding. */
  final class Builder extends ImmutableIrmCoding.Builder {
    Builder() {}
  }
}
