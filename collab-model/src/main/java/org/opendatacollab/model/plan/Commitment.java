package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.data.DisclosureRequestId;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;

/** Who does what by when, and what will prove it. */
@Value.Immutable
public sealed interface Commitment extends WithCommitment permits ImmutableCommitment {
  /**
   * Returns the id.
   *
   * @return the id, unique among the commitments of the initiative
   */
  CommitmentId id();

  /**
   * Returns what is promised.
   *
   * @return in words
   */
  LocalizedText text();

  /**
   * Returns the organisations that promise it.
   *
   * @return the organisations, first the lead
   */
  List<OrganisationId> organisations();

  /**
   * Returns the persons who promise it.
   *
   * @return the persons, first the lead
   */
  List<PersonId> persons();

  /**
   * Returns by when it is to be done.
   *
   * @return the last day, if stated
   */
  Optional<PartialDate> due();

  /**
   * Returns what will prove that it was done.
   *
   * @return in words that somebody else can check, if stated
   */
  Optional<LocalizedText> proof();

  /**
   * Returns the data assets that it touches.
   *
   * @return the assets
   */
  List<DataAssetId> assets();

  /**
   * Returns the requests to disclose data that it fulfils.
   *
   * @return the requests
   */
  List<DisclosureRequestId> disclosureRequests();

  /**
   * Returns the activities that carry it out.
   *
   * @return its milestones
   */
  List<ActivityId> activities();

  /**
   * Returns how others coded it.
   *
   * @return the codings, of any generation
   */
  List<IrmCoding> irmCodings();

  /**
   * Returns how those who made it judge it.
   *
   * @return the judgements over time, in the order given
   */
  List<SelfAssessment> selfAssessments();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Starts a commitment.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a commitment. */
  final class Builder extends ImmutableCommitment.Builder {
    Builder() {}
  }
}
