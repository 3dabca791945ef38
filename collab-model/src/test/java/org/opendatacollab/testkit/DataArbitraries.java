package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.classifications;
import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.links;
import static org.opendatacollab.testkit.CommonArbitraries.sides;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.tiers;
import static org.opendatacollab.testkit.CommonArbitraries.words;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.data.AssetState;
import org.opendatacollab.model.data.AssetStateEvent;
import org.opendatacollab.model.data.Barrier;
import org.opendatacollab.model.data.BarrierKind;
import org.opendatacollab.model.data.Checksum;
import org.opendatacollab.model.data.ChecksumAlgorithm;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.data.Demand;
import org.opendatacollab.model.data.DemandStrength;
import org.opendatacollab.model.data.DisclosureEvent;
import org.opendatacollab.model.data.DisclosureKind;
import org.opendatacollab.model.data.DisclosureRequest;
import org.opendatacollab.model.data.DisclosureRequestId;
import org.opendatacollab.model.data.DisclosureState;
import org.opendatacollab.model.data.Distribution;
import org.opendatacollab.model.data.DistributionId;
import org.opendatacollab.model.data.Licence;
import org.opendatacollab.model.data.MediaType;
import org.opendatacollab.model.data.OpennessAnswer;
import org.opendatacollab.model.data.OpennessAssessment;
import org.opendatacollab.model.data.OpennessAssessmentId;
import org.opendatacollab.model.data.OpennessEdition;
import org.opendatacollab.model.data.OpennessQuestion;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.stakeholder.OrganisationId;

/** Arbitraries of the register. */
final class DataArbitraries {
  private DataArbitraries() {}

  static Arbitrary<AssetStateEvent> assetStateEvent() {
    return Combinators.combine(
            dates(), Arbitraries.of(AssetState.class), texts().optional(0.5), evidences())
        .as(AssetStateEvent::new);
  }

  static Arbitrary<Barrier> barrier() {
    return Combinators.combine(
            Arbitraries.of(
                BarrierKind.PERSONAL_DATA, BarrierKind.WILL, new BarrierKind("hostCode")),
            texts().optional(0.5))
        .as(Barrier::new);
  }

  static Arbitrary<Demand> demand() {
    return Combinators.combine(
            sides(),
            Arbitraries.of(DemandStrength.class),
            Arbitraries.integers().between(0, 99).optional(0.5),
            texts().optional(0.5))
        .as(Demand::new);
  }

  static Arbitrary<Checksum> checksum() {
    return Combinators.combine(
            Arbitraries.of(
                ChecksumAlgorithm.MD5, ChecksumAlgorithm.SHA512, new ChecksumAlgorithm("hostCode")),
            Arbitraries.of("d41d8cd98f00b204e9800998ecf8427e", "00ff", "AB"))
        .as(Checksum::new);
  }

  static Arbitrary<Distribution> distribution(Ids ids, DistributionId id) {
    return Builders.withBuilder(() -> Distribution.builder().id(id))
        .use(texts().optional(0.5))
        .in(Distribution.Builder::title)
        .use(links().optional(0.5))
        .in(Distribution.Builder::accessLink)
        .use(links().optional(0.5))
        .in(Distribution.Builder::downloadLink)
        .use(Arbitraries.of(Licence.CC0_1_0, Licence.NOT_SPECIFIED, new Licence("hostCode"))
            .optional(0.5))
        .in(Distribution.Builder::licence)
        .use(words().optional(0.5))
        .in(Distribution.Builder::format)
        .use(Arbitraries.of("text/csv", "application/vnd.ms-excel")
            .map(MediaType::new)
            .optional(0.5))
        .in(Distribution.Builder::mediaType)
        .use(dates().optional(0.5))
        .in(Distribution.Builder::issued)
        .use(dates().optional(0.5))
        .in(Distribution.Builder::modified)
        .use(checksum().optional(0.5))
        .in(Distribution.Builder::checksum)
        .build(Distribution.Builder::build);
  }

  static Arbitrary<OpennessAnswer> opennessAnswer() {
    return Combinators.combine(
            Arbitraries.of(OpennessQuestion.class),
            Arbitraries.of(YesNo.class),
            texts().optional(0.5),
            evidences())
        .as(OpennessAnswer::new);
  }

  static Arbitrary<OpennessAssessment> opennessAssessment(Ids ids, OpennessAssessmentId id) {
    return Builders.withBuilder(() -> OpennessAssessment.builder().id(id))
        .use(dates())
        .in(OpennessAssessment.Builder::date)
        .use(Arbitraries.of(
            OpennessEdition.ODB_2013, OpennessEdition.ODB_2015, new OpennessEdition("hostCode")))
        .in(OpennessAssessment.Builder::edition)
        .use(opennessAnswers())
        .in(OpennessAssessment.Builder::answers)
        .use(ids.ref(EntityKind.ORGANISATION, OrganisationId::new))
        .in(OpennessAssessment.Builder::assessor)
        .use(words().optional(0.5))
        .in(OpennessAssessment.Builder::assessorName)
        .use(evidences())
        .in(OpennessAssessment.Builder::evidence)
        .build(OpennessAssessment.Builder::build);
  }

  static Arbitrary<DataAsset> dataAsset(Ids ids, DataAssetId id, int holder, int holders) {
    return Builders.withBuilder(() -> DataAsset.builder().id(id))
        .use(texts())
        .in(DataAsset.Builder::title)
        .use(texts().optional(0.5))
        .in(DataAsset.Builder::description)
        .use(ids.ref(EntityKind.ORGANISATION, OrganisationId::new))
        .in(DataAsset.Builder::holder)
        .use(assetStateEvent().list().ofMaxSize(2))
        .in(DataAsset.Builder::states)
        .use(Arbitraries.of(YesNo.class))
        .in(DataAsset.Builder::couldBePublic)
        .use(texts().optional(0.5))
        .in(DataAsset.Builder::couldBePublicReason)
        .use(barrier().list().ofMaxSize(2))
        .in(DataAsset.Builder::barriers)
        .use(demand().list().ofMaxSize(2))
        .in(DataAsset.Builder::demand)
        .use(Ids.each(
            ids.share(EntityKind.DISTRIBUTION, DistributionId::new, holder, holders),
            of -> distribution(ids, of)))
        .in(DataAsset.Builder::distributions)
        .use(Ids.each(
            ids.share(EntityKind.OPENNESS_ASSESSMENT, OpennessAssessmentId::new, holder, holders),
            of -> opennessAssessment(ids, of)))
        .in(DataAsset.Builder::assessments)
        .use(classifications().list().ofMaxSize(2))
        .in(DataAsset.Builder::classifications)
        .use(evidences())
        .in(DataAsset.Builder::evidence)
        .use(tiers())
        .in(DataAsset.Builder::tier)
        .build(DataAsset.Builder::build);
  }

  static Arbitrary<DisclosureEvent> disclosureEvent(Ids ids) {
    return Combinators.combine(
            dates(),
            Arbitraries.of(DisclosureState.class),
            StakeholderArbitraries.actors(ids).optional(0.5),
            texts().optional(0.5),
            evidences())
        .as(DisclosureEvent::new);
  }

  static Arbitrary<DisclosureRequest> disclosureRequest(Ids ids, DisclosureRequestId id) {
    return Builders.withBuilder(() -> DisclosureRequest.builder().id(id))
        .use(Arbitraries.of(DisclosureKind.class))
        .in(DisclosureRequest.Builder::kind)
        .use(texts())
        .in(DisclosureRequest.Builder::title)
        .use(texts().optional(0.5))
        .in(DisclosureRequest.Builder::description)
        .use(ids.ref(EntityKind.DATA_ASSET, DataAssetId::new))
        .in(DisclosureRequest.Builder::asset)
        .use(ids.ref(EntityKind.DATA_NEED, DataNeedId::new))
        .in(DisclosureRequest.Builder::dataNeed)
        .use(ids.ref(EntityKind.ORGANISATION, OrganisationId::new))
        .in(DisclosureRequest.Builder::requestedFrom)
        .use(ids.refs(EntityKind.ORGANISATION, OrganisationId::new))
        .in(DisclosureRequest.Builder::requestedBy)
        .use(disclosureEvent(ids).list().ofMaxSize(2))
        .in(DisclosureRequest.Builder::events)
        .use(tiers())
        .in(DisclosureRequest.Builder::tier)
        .build(DisclosureRequest.Builder::build);
  }

  private static Arbitrary<List<OpennessAnswer>> opennessAnswers() {
    return Arbitraries.subsetOf(OpennessQuestion.values())
        .flatMap(some -> Ids.each(
            List.copyOf(some),
            question -> Combinators.combine(
                    Arbitraries.of(YesNo.class), texts().optional(0.3), evidences())
                .as((answer, note, evidence) ->
                    new OpennessAnswer(question, answer, note, evidence))));
  }

  /** The data assets of an initiative. */
  static Arbitrary<List<DataAsset>> dataAssets(Ids ids) {
    List<DataAssetId> all = ids.all(EntityKind.DATA_ASSET, DataAssetId::new);
    return Ids.each(all, of -> dataAsset(ids, of, all.indexOf(of), all.size()));
  }

  /** The disclosure requests of an initiative. */
  static Arbitrary<List<DisclosureRequest>> disclosureRequests(Ids ids) {
    List<DisclosureRequestId> all =
        ids.all(EntityKind.DISCLOSURE_REQUEST, DisclosureRequestId::new);
    return Ids.each(all, of -> disclosureRequest(ids, of));
  }
}
