package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.decimals;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.withPart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.dispersion.BerryMielke;
import org.opendatacollab.scoring.dispersion.BlairLacy;
import org.opendatacollab.scoring.dispersion.CoefficientOfVariation;
import org.opendatacollab.scoring.dispersion.EstebanRay;
import org.opendatacollab.scoring.dispersion.Leik;
import org.opendatacollab.scoring.dispersion.QuantileType;
import org.opendatacollab.scoring.dispersion.Quartiles;
import org.opendatacollab.scoring.dispersion.RatingDistribution;
import org.opendatacollab.scoring.dispersion.ShannonEntropy;
import org.opendatacollab.scoring.dispersion.ShareInRange;
import org.opendatacollab.scoring.dispersion.TastleWierman;
import org.opendatacollab.scoring.dispersion.VanDerEijk;
import org.opendatacollab.scoring.dispersion.VarianceKind;

/** How far the ratings of one item lie apart. */
final class RatingDispersionFamily implements GoldenFamily {
  @Override
  public String name() {
    return "rating-dispersion";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "tastle-wierman-consensus",
            measure(
                TastleWierman::of,
                t -> outputs("mean", t.mean(), "consensus", t.consensus(), "dissent", t.dissent())),
        "van-der-eijk-agreement",
            measure(
                VanDerEijk::of,
                e -> outputs("agreement", e.agreement(), "polarization", e.polarization())),
        "leik-dispersion",
            measure(
                Leik::of, l -> outputs("dispersion", l.dispersion(), "consensus", l.consensus())),
        "blair-lacy", measure(BlairLacy::of, RatingDispersionFamily::blairLacy),
        "berry-mielke-iov",
            measure(
                BerryMielke::of,
                b -> outputs("t", b.t(), "tMax", b.tMax(), "iov", b.iov(), "cov", b.cov())),
        "shannon-entropy",
            measure(
                ShannonEntropy::of,
                e -> withPart(
                    outputs("nats", e.nats(), "bits", e.bits()),
                    "normalized",
                    e.normalized(),
                    "too-few-categories")),
        "esteban-ray-polarization",
            (input, parameters) -> outputs(
                EstebanRay.of(ratings(input), parameters.get("alpha").doubleValue()),
                e -> withPart(
                    outputs("polarization", e.polarization()),
                    "normalized",
                    e.normalized(),
                    "too-few-categories")),
        "quartiles-iqr", (input, parameters) -> quartiles(ratings(input), parameters),
        "coefficient-of-variation", (input, parameters) -> variation(ratings(input), parameters),
        "share-in-range",
            (input, parameters) -> outputs(
                ShareInRange.of(
                    ratings(input),
                    parameters.get("from").decimalValue(),
                    parameters.get("to").decimalValue()),
                s -> outputs("share", s.share())));
  }

  private static <T> Measure measure(
      Function<RatingDistribution, Outcome<T>> compute, Function<T, Map<String, ?>> outputs) {
    return (input, parameters) -> outputs(compute.apply(ratings(input)), outputs);
  }

  private static RatingDistribution ratings(JsonNode input) {
    return new RatingDistribution(decimals(input.get("scale")), decimals(input.get("counts")));
  }

  private static Map<String, ?> blairLacy(BlairLacy b) {
    return outputs(
        "dSquared", b.dSquared(),
        "lSquared", b.lSquared(),
        "oneMinusLSquared", b.oneMinusLSquared(),
        "l", b.l(),
        "oneMinusL", b.oneMinusL());
  }

  private static Map<String, ?> quartiles(RatingDistribution ratings, JsonNode parameters) {
    QuantileType type = QuantileType.of(parameters.path("quantileType").asInt(7));
    return outputs(
        Quartiles.of(ratings, type),
        q -> outputs(
            "n", q.n(),
            "q1", q.first(),
            "median", q.median(),
            "q3", q.third(),
            "iqr", q.range()));
  }

  private static Map<String, ?> variation(RatingDistribution ratings, JsonNode parameters) {
    VarianceKind kind =
        VarianceKind.valueOf(parameters.path("variance").asText().toUpperCase(Locale.ROOT));
    return outputs(
        CoefficientOfVariation.of(ratings, kind),
        c -> withPart(
            outputs("mean", c.mean(), "variance", c.variance(), "sd", c.standardDeviation()),
            "cv",
            c.coefficient(),
            "zero-mean"));
  }
}
