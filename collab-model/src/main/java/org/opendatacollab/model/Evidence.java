package org.opendatacollab.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.stakeholder.Side;

/** What supports a statement of the initiative: where it can be read, since when, and which side provided it. */
@Value.Immutable
public sealed interface Evidence extends WithEvidence permits ImmutableEvidence {
  /**
   * Returns what kind of evidence it is.
   *
   * @return the kind; {@link EvidenceKind#ILLUSTRATIVE} marks what was made up
   */
  EvidenceKind kind();

  /**
   * Returns what it is called or says.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns where it can be read.
   *
   * @return the address, if there is one
   */
  Optional<Link> link();

  /**
   * Returns when it was published or made.
   *
   * @return the date, as precise as it is known
   */
  Optional<PartialDate> date();

  /**
   * Returns which side provided it.
   *
   * @return the side, if known
   */
  Optional<Side> providedBy();

  /**
   * Returns who may read it.
   *
   * @return the tier; {@link Tier#PARTNERS} unless stated
   */
  @Value.Default
  default Tier tier() {
    return Tier.PARTNERS;
  }

  /**
   * Tells whether any of the evidence is made up.
   *
   * @param evidence the evidence for something
   * @return true if one is {@link EvidenceKind#ILLUSTRATIVE}
   */
  static boolean isIllustrative(List<Evidence> evidence) {
    return evidence.stream().anyMatch(one -> one.kind().equals(EvidenceKind.ILLUSTRATIVE));
  }

  /**
   * Starts evidence.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds evidence. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
