package org.opendatacollab.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.Classification;
import org.opendatacollab.model.Context;
import org.opendatacollab.model.CountryCode;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.EvidenceKind;
import org.opendatacollab.model.GovernmentLevel;
import org.opendatacollab.model.Link;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.Weight;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PriorTrust;
import org.opendatacollab.model.stakeholder.Side;

/** Arbitraries of what every step uses. */
public final class CommonArbitraries {
  // Made once: jqwik finds the generators of the same arbitrary faster than those of an equal one.
  private static final Arbitrary<String> WORDS = anyWords();
  private static final Arbitrary<LocalizedText> TEXTS = anyTexts();
  private static final Arbitrary<PartialDate> DATES = anyDates();
  private static final Arbitrary<Period> PERIODS = anyPeriods();
  private static final Arbitrary<Classification> CLASSIFICATIONS = anyClassifications();
  private static final Arbitrary<Evidence> EVIDENCE = anyEvidence();
  private static final Arbitrary<List<Evidence>> EVIDENCES = anyEvidences();

  private CommonArbitraries() {}

  /** Words, some of them nasty to whoever writes or shows them. */
  public static Arbitrary<String> words() {
    return WORDS;
  }

  private static Arbitrary<String> anyWords() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12)),
        net.jqwik.api.Tuple.of(
            1,
            Arbitraries.of(
                "Kesehatan ibu dan anak",
                "<b>&\"'</b>",
                "=1+1",
                "健康",
                "a\tb\nc",
                "\u0000x",
                "🩺 data",
                "ÄÖ",
                "\u202ex")));
  }

  /** Text in one or several languages. */
  public static Arbitrary<LocalizedText> texts() {
    return TEXTS;
  }

  private static Arbitrary<LocalizedText> anyTexts() {
    Arbitrary<LocalizedText> plain = words().map(LocalizedText::of);
    Arbitrary<LocalizedText> tagged = Combinators.combine(words(), words())
        .as((english, indonesian) -> {
          java.util.Map<String, String> byTag = new java.util.LinkedHashMap<>();
          byTag.put("en", english);
          byTag.put("id", indonesian);
          return LocalizedText.of(byTag);
        });
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, plain), net.jqwik.api.Tuple.of(1, tagged));
  }

  /** Dates of every precision. */
  public static Arbitrary<PartialDate> dates() {
    return DATES;
  }

  private static Arbitrary<PartialDate> anyDates() {
    return Combinators.combine(
            Arbitraries.integers().between(2010, 2030),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 28),
            Arbitraries.of(4, 7, 10))
        .as((year, month, day, length) ->
            PartialDate.parse(LocalDate.of(year, month, day).toString().substring(0, length)));
  }

  /** Periods, also open and reversed ones. */
  public static Arbitrary<Period> periods() {
    return PERIODS;
  }

  private static Arbitrary<Period> anyPeriods() {
    return Combinators.combine(dates().optional(0.8), dates().optional(0.8)).as(Period::new);
  }

  /** Exact numbers. */
  public static Arbitrary<Quantity> quantities() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-100000), BigDecimal.valueOf(100000))
        .ofScale(3)
        .map(Quantity::new);
  }

  /** Shares. */
  public static Arbitrary<Share> shares() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.ONE)
        .ofScale(3)
        .map(Share::new);
  }

  /** Weights. */
  public static Arbitrary<Weight> weights() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), BigDecimal.TEN)
        .ofScale(2)
        .map(Weight::new);
  }

  /** Scales of whole numbers. */
  public static Arbitrary<RatingScale> ratingScales() {
    return Combinators.combine(
            Arbitraries.integers().between(-3, 1), Arbitraries.integers().between(2, 10))
        .as(RatingScale::new);
  }

  /** Addresses. */
  public static Arbitrary<Link> links() {
    return Arbitraries.of(
            "https://example.org/a?b=c#d", "http://example.org", "mailto:desk@example.org")
        .map(Link::of);
  }

  /** Tiers. */
  public static Arbitrary<Tier> tiers() {
    return Arbitraries.of(Tier.class);
  }

  /** Sides. */
  public static Arbitrary<Side> sides() {
    return Arbitraries.of(Side.class);
  }

  /** Classifications. */
  public static Arbitrary<Classification> classifications() {
    return CLASSIFICATIONS;
  }

  private static Arbitrary<Classification> anyClassifications() {
    return Combinators.combine(
            Arbitraries.of("COFOG", "SDG", "EU-THEME"),
            Arbitraries.of("07.4", "3.3", "HEAL"),
            texts().optional(0.3))
        .as(Classification::new);
  }

  /** Evidence. */
  public static Arbitrary<Evidence> evidence() {
    return EVIDENCE;
  }

  private static Arbitrary<Evidence> anyEvidence() {
    return Builders.withBuilder(Evidence::builder)
        .use(Arbitraries.of(
            EvidenceKind.DOCUMENT, EvidenceKind.ILLUSTRATIVE, new EvidenceKind("hostKind")))
        .in(Evidence.Builder::kind)
        .use(texts())
        .in(Evidence.Builder::title)
        .use(links().optional(0.5))
        .in(Evidence.Builder::link)
        .use(dates().optional(0.5))
        .in(Evidence.Builder::date)
        .use(sides().optional(0.5))
        .in(Evidence.Builder::providedBy)
        .use(tiers())
        .in(Evidence.Builder::tier)
        .build(Evidence.Builder::build);
  }

  /** A little evidence. */
  public static Arbitrary<List<Evidence>> evidences() {
    return EVIDENCES;
  }

  private static Arbitrary<List<Evidence>> anyEvidences() {
    return evidence().list().ofMaxSize(2);
  }

  static Arbitrary<Context> contexts(Ids ids) {
    return Builders.withBuilder(Context::builder)
        .use(Arbitraries.of("ID", "PH").map(CountryCode::new).optional(0.8))
        .in(Context.Builder::country)
        .use(texts().optional(0.5))
        .in(Context.Builder::place)
        .use(Arbitraries.of(GovernmentLevel.class).optional(0.5))
        .in(Context.Builder::level)
        .use(classifications().optional(0.5))
        .in(Context.Builder::sector)
        .use(classifications().optional(0.5))
        .in(Context.Builder::dataDomain)
        .use(Arbitraries.of(PriorTrust.class))
        .in(Context.Builder::priorTrust)
        .use(texts().optional(0.3))
        .in(Context.Builder::priorTrustBasis)
        .use(ids.refs(EntityKind.ORGANISATION, OrganisationId::new))
        .in(Context.Builder::funders)
        .use(texts().optional(0.3))
        .in(Context.Builder::resources)
        .build(Context.Builder::build);
  }
}
