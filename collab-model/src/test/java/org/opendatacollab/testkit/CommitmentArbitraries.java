package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.texts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.data.DisclosureRequestId;
import org.opendatacollab.model.plan.ActivityId;
import org.opendatacollab.model.plan.Commitment;
import org.opendatacollab.model.plan.CommitmentId;
import org.opendatacollab.model.plan.IrmCoding;
import org.opendatacollab.model.plan.IrmCompletion;
import org.opendatacollab.model.plan.IrmEarlyResults;
import org.opendatacollab.model.plan.IrmEdition;
import org.opendatacollab.model.plan.IrmOpenedGovernment;
import org.opendatacollab.model.plan.IrmPotentialForResults;
import org.opendatacollab.model.plan.IrmPotentialImpact;
import org.opendatacollab.model.plan.IrmSpecificity;
import org.opendatacollab.model.plan.OpenGovernmentValue;
import org.opendatacollab.model.plan.SelfAssessment;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;

/** Arbitraries of commitments and of how they are judged. */
final class CommitmentArbitraries {
  private CommitmentArbitraries() {}

  static Arbitrary<IrmCoding> irmCoding() {
    return Builders.withBuilder(IrmCoding::builder)
        .use(Arbitraries.of(
            IrmEdition.BEFORE_2020, IrmEdition.FROM_2021, new IrmEdition("hostCode")))
        .in(IrmCoding.Builder::edition)
        .use(Arbitraries.of(IrmCompletion.class).optional(0.5))
        .in(IrmCoding.Builder::completion)
        .use(Arbitraries.of(IrmPotentialImpact.class).optional(0.5))
        .in(IrmCoding.Builder::potentialImpact)
        .use(Arbitraries.of(IrmPotentialForResults.class).optional(0.5))
        .in(IrmCoding.Builder::potentialForResults)
        .use(Arbitraries.of(IrmOpenedGovernment.class).optional(0.5))
        .in(IrmCoding.Builder::openedGovernment)
        .use(Arbitraries.of(IrmEarlyResults.class).optional(0.5))
        .in(IrmCoding.Builder::earlyResults)
        .use(Arbitraries.of(IrmSpecificity.class).optional(0.5))
        .in(IrmCoding.Builder::specificity)
        .use(Arbitraries.of(YesNo.class))
        .in(IrmCoding.Builder::verifiable)
        .use(Arbitraries.of(YesNo.class))
        .in(IrmCoding.Builder::openGovernmentLens)
        .use(Arbitraries.of(OpenGovernmentValue.class).list().ofMaxSize(2))
        .in(IrmCoding.Builder::relevance)
        .use(texts().optional(0.5))
        .in(IrmCoding.Builder::codedBy)
        .use(dates().optional(0.5))
        .in(IrmCoding.Builder::date)
        .use(evidences())
        .in(IrmCoding.Builder::evidence)
        .build(IrmCoding.Builder::build);
  }

  static Arbitrary<SelfAssessment> selfAssessment() {
    return Builders.withBuilder(SelfAssessment::builder)
        .use(dates())
        .in(SelfAssessment.Builder::date)
        .use(Arbitraries.of(IrmCompletion.class))
        .in(SelfAssessment.Builder::completion)
        .use(texts().optional(0.5))
        .in(SelfAssessment.Builder::note)
        .use(evidences())
        .in(SelfAssessment.Builder::evidence)
        .build(SelfAssessment.Builder::build);
  }

  static Arbitrary<Commitment> commitment(Ids ids, CommitmentId id) {
    return Builders.withBuilder(() -> Commitment.builder().id(id))
        .use(texts())
        .in(Commitment.Builder::text)
        .use(ids.refs(EntityKind.ORGANISATION, OrganisationId::new))
        .in(Commitment.Builder::organisations)
        .use(ids.refs(EntityKind.PERSON, PersonId::new))
        .in(Commitment.Builder::persons)
        .use(dates().optional(0.5))
        .in(Commitment.Builder::due)
        .use(texts().optional(0.5))
        .in(Commitment.Builder::proof)
        .use(ids.refs(EntityKind.DATA_ASSET, DataAssetId::new))
        .in(Commitment.Builder::assets)
        .use(ids.refs(EntityKind.DISCLOSURE_REQUEST, DisclosureRequestId::new))
        .in(Commitment.Builder::disclosureRequests)
        .use(ids.refs(EntityKind.ACTIVITY, ActivityId::new))
        .in(Commitment.Builder::activities)
        .use(irmCoding().list().ofMaxSize(2))
        .in(Commitment.Builder::irmCodings)
        .use(selfAssessment().list().ofMaxSize(2))
        .in(Commitment.Builder::selfAssessments)
        .use(evidences())
        .in(Commitment.Builder::evidence)
        .build(Commitment.Builder::build);
  }
}
