package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;

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

/** The shapes of the commitments of a plan and of how others and their makers judge them. */
public final class CommitmentShapes {
  static final Shape<IrmCoding> IRM_CODING = Shape.of(
          "IrmCoding",
          "A coding on the scales of the Independent Reporting Mechanism.",
          IrmCoding::builder,
          IrmCoding.Builder::build)
      .required(
          "edition",
          openCodes("IrmEdition", IrmEdition::new),
          IrmCoding::edition,
          IrmCoding.Builder::edition,
          "The generation of the rules.")
      .optional(
          "completion",
          codes(IrmCompletion.class),
          IrmCoding::completion,
          IrmCoding.Builder::completion,
          "How far it was completed.")
      .optional(
          "potentialImpact",
          codes(IrmPotentialImpact.class),
          IrmCoding::potentialImpact,
          IrmCoding.Builder::potentialImpact,
          "How ambitious it is, for plans before 2020.")
      .optional(
          "potentialForResults",
          codes(IrmPotentialForResults.class),
          IrmCoding::potentialForResults,
          IrmCoding.Builder::potentialForResults,
          "How ambitious it is, for plans of 2020 and later.")
      .optional(
          "openedGovernment",
          codes(IrmOpenedGovernment.class),
          IrmCoding::openedGovernment,
          IrmCoding.Builder::openedGovernment,
          "Whether it opened government, for plans before 2021.")
      .optional(
          "earlyResults",
          codes(IrmEarlyResults.class),
          IrmCoding::earlyResults,
          IrmCoding.Builder::earlyResults,
          "What it brought about early on, for plans of 2021 and later.")
      .optional(
          "specificity",
          codes(IrmSpecificity.class),
          IrmCoding::specificity,
          IrmCoding.Builder::specificity,
          "How specific it is, for older plans.")
      .withDefault(
          "verifiable",
          codes(YesNo.class),
          YesNo.UNKNOWN,
          IrmCoding::verifiable,
          IrmCoding.Builder::verifiable,
          "Whether it can be checked after the fact.")
      .withDefault(
          "openGovernmentLens",
          codes(YesNo.class),
          YesNo.UNKNOWN,
          IrmCoding::openGovernmentLens,
          IrmCoding.Builder::openGovernmentLens,
          "Whether it serves openness of government at all.")
      .list(
          "relevance",
          codes(OpenGovernmentValue.class),
          IrmCoding::relevance,
          IrmCoding.Builder::relevance,
          "The values that it serves.")
      .optional("codedBy", TEXT, IrmCoding::codedBy, IrmCoding.Builder::codedBy, "Who coded it.")
      .optional("date", DATE, IrmCoding::date, IrmCoding.Builder::date, "When it was coded.")
      .list(
          "evidence",
          EVIDENCE,
          IrmCoding::evidence,
          IrmCoding.Builder::evidence,
          "Evidence for it.")
      .build();

  static final Shape<SelfAssessment> SELF_ASSESSMENT = Shape.of(
          "SelfAssessment",
          "How those who made a commitment judge it themselves.",
          SelfAssessment::builder,
          SelfAssessment.Builder::build)
      .required(
          "date", DATE, SelfAssessment::date, SelfAssessment.Builder::date, "When they judged.")
      .required(
          "completion",
          codes(IrmCompletion.class),
          SelfAssessment::completion,
          SelfAssessment.Builder::completion,
          "How far it was completed.")
      .optional(
          "note", TEXT, SelfAssessment::note, SelfAssessment.Builder::note, "Why they judge so.")
      .list(
          "evidence",
          EVIDENCE,
          SelfAssessment::evidence,
          SelfAssessment.Builder::evidence,
          "Evidence for it.")
      .build();

  static final Shape<Commitment> COMMITMENT = Shape.of(
          "Commitment",
          "Who does what by when, and what will prove it.",
          Commitment::builder,
          Commitment.Builder::build)
      .required(
          "id",
          id(EntityKind.COMMITMENT, CommitmentId::new),
          Commitment::id,
          Commitment.Builder::id,
          "Its id.")
      .required("text", TEXT, Commitment::text, Commitment.Builder::text, "What is promised.")
      .list(
          "organisations",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          Commitment::organisations,
          Commitment.Builder::organisations,
          "The organisations that promise it, first the lead.")
      .list(
          "persons",
          ref(EntityKind.PERSON, PersonId::new),
          Commitment::persons,
          Commitment.Builder::persons,
          "The persons who promise it, first the lead.")
      .optional("due", DATE, Commitment::due, Commitment.Builder::due, "By when it is to be done.")
      .optional(
          "proof",
          TEXT,
          Commitment::proof,
          Commitment.Builder::proof,
          "What will prove that it was done.")
      .list(
          "assets",
          ref(EntityKind.DATA_ASSET, DataAssetId::new),
          Commitment::assets,
          Commitment.Builder::assets,
          "The data assets that it touches.")
      .list(
          "disclosureRequests",
          ref(EntityKind.DISCLOSURE_REQUEST, DisclosureRequestId::new),
          Commitment::disclosureRequests,
          Commitment.Builder::disclosureRequests,
          "The requests to disclose data that it fulfils.")
      .list(
          "activities",
          ref(EntityKind.ACTIVITY, ActivityId::new),
          Commitment::activities,
          Commitment.Builder::activities,
          "The activities that carry it out.")
      .list(
          "irmCodings",
          IRM_CODING,
          Commitment::irmCodings,
          Commitment.Builder::irmCodings,
          "How others coded it.")
      .list(
          "selfAssessments",
          SELF_ASSESSMENT,
          Commitment::selfAssessments,
          Commitment.Builder::selfAssessments,
          "How those who made it judge it.")
      .list(
          "evidence",
          EVIDENCE,
          Commitment::evidence,
          Commitment.Builder::evidence,
          "Evidence for it.")
      .build();

  private CommitmentShapes() {}
}
