package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.CLASSIFICATION;
import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.SIDE;
import static org.opendatacollab.model.shape.RecordShapes.list;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.RecordShapes.withDefault;
import static org.opendatacollab.model.shape.Scalar.COUNT;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.LINK;
import static org.opendatacollab.model.shape.Scalar.STRING;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.ACTOR;

import java.util.HashSet;
import java.util.Set;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Tier;
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

/** The shapes of the register: data, how open they are and requests to disclose them. */
public final class DataShapes {
  static final Scalar<MediaType> MEDIA_TYPE =
      Scalar.string("mediaType", "media-type", MediaType::new, MediaType::value);

  static final Scalar<String> HEXADECIMAL =
      Scalar.string("hexadecimal", "hexadecimal", Checksum::checkValue, value -> value);

  static final Shape<AssetStateEvent> ASSET_STATE_EVENT = RecordShapes.of(
      "AssetStateEvent",
      "From a date on, an asset was in a state.",
      AssetStateEvent::new,
      required("date", DATE, AssetStateEvent::date, "Since when, as precisely as it is known."),
      required("state", codes(AssetState.class), AssetStateEvent::state, "The state since then."),
      optional("note", TEXT, AssetStateEvent::note, "What made the difference, in words."),
      list("evidence", EVIDENCE, AssetStateEvent::evidence, "The evidence."));

  static final Shape<Barrier> BARRIER = RecordShapes.of(
      "Barrier",
      "What keeps the data from being opened.",
      Barrier::new,
      required(
          "kind",
          openCodes("BarrierKind", BarrierKind::new),
          Barrier::kind,
          "What kind of barrier it is."),
      optional("note", TEXT, Barrier::note, "What it consists in, or what would remove it."));

  static final Shape<Demand> DEMAND = RecordShapes.of(
      "Demand",
      "How much one side wants the data.",
      Demand::new,
      required("side", SIDE, Demand::side, "The side that wants them."),
      withDefault(
          "strength",
          codes(DemandStrength.class),
          DemandStrength.UNKNOWN,
          Demand::strength,
          "How much it needs them."),
      optional(
          "askedBy", COUNT, Demand::askedBy, "How many people or organisations asked, if counted."),
      optional("text", TEXT, Demand::text, "What they want to do with the data."));

  static final Shape<Checksum> CHECKSUM = RecordShapes.of(
      "Checksum",
      "A checksum of the file.",
      Checksum::new,
      required(
          "algorithm",
          openCodes("ChecksumAlgorithm", ChecksumAlgorithm::new),
          Checksum::algorithm,
          "How it is computed."),
      required(
          "value",
          HEXADECIMAL,
          Checksum::value,
          "The checksum in hexadecimal digits, two for each byte."));

  static final Shape<Distribution> DISTRIBUTION = Shape.of(
          "Distribution",
          "A file or service through which the data can be had.",
          Distribution::builder,
          Distribution.Builder::build)
      .required(
          "id",
          id(EntityKind.DISTRIBUTION, DistributionId::new),
          Distribution::id,
          Distribution.Builder::id,
          "Its id.")
      .optional("title", TEXT, Distribution::title, Distribution.Builder::title, "Its title.")
      .optional(
          "accessLink",
          LINK,
          Distribution::accessLink,
          Distribution.Builder::accessLink,
          "The page or service that gives access.")
      .optional(
          "downloadLink",
          LINK,
          Distribution::downloadLink,
          Distribution.Builder::downloadLink,
          "The file itself.")
      .optional(
          "licence",
          openCodes("Licence", Licence::new),
          Distribution::licence,
          Distribution.Builder::licence,
          "The licence; 'notspecified' if the publisher states none.")
      .optional(
          "format",
          STRING,
          Distribution::format,
          Distribution.Builder::format,
          "The format as people call it, such as CSV.")
      .optional(
          "mediaType",
          MEDIA_TYPE,
          Distribution::mediaType,
          Distribution.Builder::mediaType,
          "The IANA media type, such as text/csv.")
      .optional(
          "issued",
          DATE,
          Distribution::issued,
          Distribution.Builder::issued,
          "When it was first published.")
      .optional(
          "modified",
          DATE,
          Distribution::modified,
          Distribution.Builder::modified,
          "When it was last changed.")
      .optional(
          "checksum",
          CHECKSUM,
          Distribution::checksum,
          Distribution.Builder::checksum,
          "The checksum of the file.")
      .build();

  static final Shape<OpennessAnswer> OPENNESS_ANSWER = RecordShapes.of(
      "OpennessAnswer",
      "The answer to one question.",
      OpennessAnswer::new,
      required(
          "question", codes(OpennessQuestion.class), OpennessAnswer::question, "The question."),
      required("answer", codes(YesNo.class), OpennessAnswer::answer, "The answer."),
      optional("note", TEXT, OpennessAnswer::note, "Why it is answered so."),
      list("evidence", EVIDENCE, OpennessAnswer::evidence, "The evidence."));

  /** An openness assessment. */
  public static final Shape<OpennessAssessment> OPENNESS_ASSESSMENT = Shape.of(
          "OpennessAssessment",
          "How open the data were at one date.",
          OpennessAssessment::builder,
          OpennessAssessment.Builder::build)
      .required(
          "id",
          id(EntityKind.OPENNESS_ASSESSMENT, OpennessAssessmentId::new),
          OpennessAssessment::id,
          OpennessAssessment.Builder::id,
          "Its id.")
      .required(
          "date",
          DATE,
          OpennessAssessment::date,
          OpennessAssessment.Builder::date,
          "The date that the answers speak of.")
      .required(
          "edition",
          openCodes("OpennessEdition", OpennessEdition::new),
          OpennessAssessment::edition,
          OpennessAssessment.Builder::edition,
          "The edition of the questionnaire.")
      .list(
          "answers",
          OPENNESS_ANSWER,
          OpennessAssessment::answers,
          OpennessAssessment.Builder::answers,
          "The answers.")
      .optional(
          "assessor",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          OpennessAssessment::assessor,
          OpennessAssessment.Builder::assessor,
          "Who assessed, if a part of the initiative.")
      .optional(
          "assessorName",
          STRING,
          OpennessAssessment::assessorName,
          OpennessAssessment.Builder::assessorName,
          "Who assessed, if from outside.")
      .list(
          "evidence",
          EVIDENCE,
          OpennessAssessment::evidence,
          OpennessAssessment.Builder::evidence,
          "Evidence for it.")
      .check(DataShapes::questionsOnce)
      .build();

  static final Shape<DataAsset> DATA_ASSET = Shape.of(
          "DataAsset",
          "Data that exist or should exist.",
          DataAsset::builder,
          DataAsset.Builder::build)
      .required(
          "id",
          id(EntityKind.DATA_ASSET, DataAssetId::new),
          DataAsset::id,
          DataAsset.Builder::id,
          "Its id.")
      .required(
          "title", TEXT, DataAsset::title, DataAsset.Builder::title, "What the data are called.")
      .optional(
          "description",
          TEXT,
          DataAsset::description,
          DataAsset.Builder::description,
          "What the data hold.")
      .optional(
          "holder",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          DataAsset::holder,
          DataAsset.Builder::holder,
          "Who holds the data, or would.")
      .list(
          "states",
          ASSET_STATE_EVENT,
          DataAsset::states,
          DataAsset.Builder::states,
          "The states over time.")
      .withDefault(
          "couldBePublic",
          codes(YesNo.class),
          YesNo.UNKNOWN,
          DataAsset::couldBePublic,
          DataAsset.Builder::couldBePublic,
          "Whether the data could be public, whatever has been released.")
      .optional(
          "couldBePublicReason",
          TEXT,
          DataAsset::couldBePublicReason,
          DataAsset.Builder::couldBePublicReason,
          "Why they could be public or could not.")
      .list(
          "barriers",
          BARRIER,
          DataAsset::barriers,
          DataAsset.Builder::barriers,
          "What keeps the data from being opened.")
      .list("demand", DEMAND, DataAsset::demand, DataAsset.Builder::demand, "Who wants the data.")
      .list(
          "distributions",
          DISTRIBUTION,
          DataAsset::distributions,
          DataAsset.Builder::distributions,
          "Through what the data can be had.")
      .list(
          "assessments",
          OPENNESS_ASSESSMENT,
          DataAsset::assessments,
          DataAsset.Builder::assessments,
          "How open the data were over time.")
      .list(
          "classifications",
          CLASSIFICATION,
          DataAsset::classifications,
          DataAsset.Builder::classifications,
          "What the data are about.")
      .list(
          "evidence",
          EVIDENCE,
          DataAsset::evidence,
          DataAsset.Builder::evidence,
          "Evidence for it.")
      .tier(Tier.PARTNERS, DataAsset::tier, DataAsset.Builder::tier)
      .build();

  static final Shape<DisclosureEvent> DISCLOSURE_EVENT = RecordShapes.of(
      "DisclosureEvent",
      "At a date somebody brought a request to a state.",
      DisclosureEvent::new,
      required("date", DATE, DisclosureEvent::date, "When, as precisely as it is known."),
      required(
          "state", codes(DisclosureState.class), DisclosureEvent::state, "The state since then."),
      optional("actor", ACTOR, DisclosureEvent::actor, "Who did it."),
      optional("reason", TEXT, DisclosureEvent::reason, "Why; a refusal should have one."),
      list("evidence", EVIDENCE, DisclosureEvent::evidence, "The evidence."));

  static final Shape<DisclosureRequest> DISCLOSURE_REQUEST = Shape.of(
          "DisclosureRequest",
          "A request to disclose data.",
          DisclosureRequest::builder,
          DisclosureRequest.Builder::build)
      .required(
          "id",
          id(EntityKind.DISCLOSURE_REQUEST, DisclosureRequestId::new),
          DisclosureRequest::id,
          DisclosureRequest.Builder::id,
          "Its id.")
      .withDefault(
          "kind",
          codes(DisclosureKind.class),
          DisclosureKind.ON_REQUEST,
          DisclosureRequest::kind,
          DisclosureRequest.Builder::kind,
          "How the disclosure comes about.")
      .required(
          "title",
          TEXT,
          DisclosureRequest::title,
          DisclosureRequest.Builder::title,
          "What is to be disclosed.")
      .optional(
          "description",
          TEXT,
          DisclosureRequest::description,
          DisclosureRequest.Builder::description,
          "Which parts, years and places, and in which form.")
      .optional(
          "asset",
          ref(EntityKind.DATA_ASSET, DataAssetId::new),
          DisclosureRequest::asset,
          DisclosureRequest.Builder::asset,
          "The data asset, if the register has it.")
      .optional(
          "dataNeed",
          ref(EntityKind.DATA_NEED, DataNeedId::new),
          DisclosureRequest::dataNeed,
          DisclosureRequest.Builder::dataNeed,
          "The data need that it serves.")
      .optional(
          "requestedFrom",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          DisclosureRequest::requestedFrom,
          DisclosureRequest.Builder::requestedFrom,
          "Who is asked.")
      .list(
          "requestedBy",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          DisclosureRequest::requestedBy,
          DisclosureRequest.Builder::requestedBy,
          "Who asks.")
      .list(
          "events",
          DISCLOSURE_EVENT,
          DisclosureRequest::events,
          DisclosureRequest.Builder::events,
          "What happened.")
      .tier(Tier.PARTNERS, DisclosureRequest::tier, DisclosureRequest.Builder::tier)
      .build();

  private DataShapes() {}

  private static void questionsOnce(OpennessAssessment assessment, Shape.Problems problems) {
    Set<OpennessQuestion> seen = new HashSet<>();
    for (int i = 0; i < assessment.answers().size(); i++) {
      OpennessQuestion question = assessment.answers().get(i).question();
      if (!seen.add(question)) {
        problems.add(
            "/answers/" + i + "/question",
            "question-once",
            "each question may be answered once, got " + Scalar.codeOf(question) + " twice");
      }
    }
  }
}
