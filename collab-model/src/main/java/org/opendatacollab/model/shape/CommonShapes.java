package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.INTEGER;
import static org.opendatacollab.model.shape.Scalar.LINK;
import static org.opendatacollab.model.shape.Scalar.STRING;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;

import org.opendatacollab.model.Classification;
import org.opendatacollab.model.Context;
import org.opendatacollab.model.CountryCode;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.EvidenceKind;
import org.opendatacollab.model.GovernmentLevel;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PriorTrust;
import org.opendatacollab.model.stakeholder.Side;

/** The shapes of what every step uses. */
public final class CommonShapes {
  /** A side. */
  public static final Scalar<Side> SIDE = codes(Side.class);

  /** Evidence. */
  public static final Shape<Evidence> EVIDENCE = Shape.of(
          "Evidence", "What supports a statement.", Evidence::builder, Evidence.Builder::build)
      .required(
          "kind",
          openCodes("EvidenceKind", EvidenceKind::new),
          Evidence::kind,
          Evidence.Builder::kind,
          "What kind of evidence it is; 'illustrative' marks what was made up.")
      .required(
          "title", TEXT, Evidence::title, Evidence.Builder::title, "What it is called or says.")
      .optional("link", LINK, Evidence::link, Evidence.Builder::link, "Where it can be read.")
      .optional(
          "date", DATE, Evidence::date, Evidence.Builder::date, "When it was published or made.")
      .optional(
          "providedBy",
          SIDE,
          Evidence::providedBy,
          Evidence.Builder::providedBy,
          "Which side provided it.")
      .tier(Tier.PARTNERS, Evidence::tier, Evidence.Builder::tier)
      .ofSide(Evidence::providedBy)
      .build();

  /** A period. */
  public static final Shape<Period> PERIOD = RecordShapes.of(
      "Period",
      "A span of time; both ends are part of it.",
      Period::new,
      optional("start", DATE, Period::start, "The first day, if known."),
      optional("end", DATE, Period::end, "The last day, if known or if it has ended."));

  /** A classification. */
  public static final Shape<Classification> CLASSIFICATION = RecordShapes.of(
      "Classification",
      "A code of some classification.",
      Classification::new,
      required(
          "scheme",
          STRING,
          Classification::scheme,
          "The classification, such as COFOG, SDG or EU-THEME."),
      required("code", STRING, Classification::code, "The code in it."),
      optional("label", TEXT, Classification::label, "What the code means."));

  /** A scale of whole numbers. */
  public static final Shape<RatingScale> RATING_SCALE = RecordShapes.of(
      "RatingScale",
      "A scale of whole numbers; both ends belong to it.",
      RatingScale::new,
      required("min", INTEGER, RatingScale::min, "The least rating."),
      required("max", INTEGER, RatingScale::max, "The greatest rating."));

  /** A country. */
  public static final Scalar<CountryCode> COUNTRY =
      Scalar.string("country", "country", CountryCode::new, CountryCode::code);

  /** A context. */
  public static final Shape<Context> CONTEXT = Shape.of(
          "Context",
          "Where and under what conditions the initiative works.",
          Context::builder,
          Context.Builder::build)
      .optional(
          "country",
          COUNTRY,
          Context::country,
          Context.Builder::country,
          "ISO 3166-1 alpha-2 code.")
      .optional("place", TEXT, Context::place, Context.Builder::place, "The name of the place.")
      .optional(
          "level",
          codes(GovernmentLevel.class),
          Context::level,
          Context.Builder::level,
          "The level of government.")
      .optional(
          "sector",
          CLASSIFICATION,
          Context::sector,
          Context.Builder::sector,
          "The sector of policy.")
      .optional(
          "dataDomain",
          CLASSIFICATION,
          Context::dataDomain,
          Context.Builder::dataDomain,
          "The domain of data.")
      .withDefault(
          "priorTrust",
          codes(PriorTrust.class),
          PriorTrust.UNKNOWN,
          Context::priorTrust,
          Context.Builder::priorTrust,
          "How far the two sides trusted each other before they began.")
      .optional(
          "priorTrustBasis",
          TEXT,
          Context::priorTrustBasis,
          Context.Builder::priorTrustBasis,
          "How that is known.")
      .list(
          "funders",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          Context::funders,
          Context.Builder::funders,
          "Who pays.")
      .optional(
          "resources",
          TEXT,
          Context::resources,
          Context.Builder::resources,
          "What there is to work with.")
      .build();

  private CommonShapes() {}
}
