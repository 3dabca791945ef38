package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.decimals;
import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.orNull;
import static org.opendatacollab.scoring.golden.Inputs.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opendatacollab.scoring.agreement.AgreementWeights;
import org.opendatacollab.scoring.agreement.AlphaMetric;
import org.opendatacollab.scoring.agreement.ChanceCorrected;
import org.opendatacollab.scoring.agreement.KrippendorffAlpha;
import org.opendatacollab.scoring.agreement.PercentAgreement;
import org.opendatacollab.scoring.agreement.TwoRaters;
import org.opendatacollab.scoring.agreement.UnitAgreement;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatedUnits;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.UnitRatings;

/** Agreement of raters on units: two families that share their measures, one with tables and one with ratings. */
final class AgreementFamily implements GoldenFamily {
  private final String name;

  AgreementFamily(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "percent-agreement",
            (input, parameters) -> outputs(
                PercentAgreement.of(units(input)),
                p -> outputs(
                    "units", p.units(), "pairwise", p.pairwise(), "unanimous", p.unanimous())),
        "cohen-kappa",
            (input, parameters) -> outputs(
                TwoRaters.cohenKappa(table(input), weights(parameters)), c -> all("kappa", c)),
        "scott-pi",
            (input, parameters) -> outputs(TwoRaters.scottPi(table(input)), c -> all("pi", c)),
        "fleiss-kappa", (input, parameters) -> fleiss(units(input)),
        "fleiss-kappa-generalized",
            (input, parameters) -> outputs(
                UnitAgreement.fleissKappaGeneralized(units(input), weights(parameters)),
                c -> all("kappa", c)),
        "gwet-ac1", gwet("ac1"),
        "gwet-ac2", gwet("ac2"),
        "krippendorff-alpha",
            (input, parameters) -> outputs(
                KrippendorffAlpha.of(
                    units(input),
                    AlphaMetric.valueOf(
                        parameters.get("metric").asText().toUpperCase(Locale.ROOT))),
                AgreementFamily::alpha));
  }

  private static Measure gwet(String output) {
    return (input, parameters) ->
        outputs(UnitAgreement.gwet(units(input), weights(parameters)), c -> all(output, c));
  }

  private static AgreementWeights weights(JsonNode parameters) {
    return AgreementWeights.valueOf(
        parameters.path("weights").asText("none").toUpperCase(Locale.ROOT));
  }

  private static Map<String, ?> fleiss(RatedUnits units) {
    return outputs(UnitAgreement.fleissKappa(units), c -> {
      Map<String, Object> all = all("kappa", c);
      all.put("raters", UnitAgreement.raters(units));
      c.nullStandardError().ifPresent(error -> all.put("z", c.value().orElseThrow() / error));
      return all;
    });
  }

  private static Map<String, Object> all(String output, ChanceCorrected c) {
    Map<String, Object> all = outputs(
        "n",
        c.units(),
        "units",
        c.units(),
        "observed",
        c.observed(),
        "chance",
        c.chance(),
        output,
        orNull(c.value()),
        "se",
        orNull(c.standardError()),
        "seNull",
        orNull(c.nullStandardError()));
    c.reason().ifPresent(reason -> all.put("undefined", reason.code()));
    return all;
  }

  private static Map<String, ?> alpha(KrippendorffAlpha alpha) {
    Map<String, Object> all = outputs(
        "pairableValues", alpha.pairableValues(),
        "observedDisagreement", alpha.observedDisagreement(),
        "expectedDisagreement", alpha.expectedDisagreement(),
        "alpha", orNull(alpha.alpha()));
    alpha.reason().ifPresent(reason -> all.put("undefined", reason.code()));
    return all;
  }

  private static RatedUnits units(JsonNode input) {
    return input.has("table") ? table(input) : ratings(input);
  }

  private static Categories categories(JsonNode input) {
    List<String> names = elements(input.get("categories")).map(JsonNode::asText).toList();
    boolean numbers = elements(input.get("categories")).allMatch(JsonNode::isNumber);
    return new Categories(
        names,
        numbers
            ? Optional.of(new RatingScale(decimals(input.get("categories"))))
            : Optional.empty());
  }

  private static ContingencyTable table(JsonNode input) {
    Categories categories = categories(input);
    if (input.has("table")) {
      long[][] table = elements(input.get("table"))
          .map(row -> elements(row).mapToLong(JsonNode::longValue).toArray())
          .toArray(long[][]::new);
      return ContingencyTable.of(categories, table);
    }
    ContingencyTable.Accumulator table = ContingencyTable.accumulator(categories);
    for (JsonNode unit : input.get("ratings")) {
      if (!unit.get(0).isNull() && !unit.get(1).isNull()) {
        table.add(category(categories, unit.get(0)), category(categories, unit.get(1)));
      }
    }
    return table.snapshot();
  }

  private static UnitRatings ratings(JsonNode input) {
    Categories categories = categories(input);
    int units = input.get("ratings").size();
    UnitRatings.Accumulator tally = UnitRatings.accumulator(categories, units);
    for (int unit = 0; unit < units; unit++) {
      for (JsonNode rating : input.get("ratings").get(unit)) {
        if (!rating.isNull()) {
          tally.add(unit, category(categories, rating));
        }
      }
    }
    return tally.snapshot();
  }

  private static int category(Categories categories, JsonNode rating) {
    return rating.isNumber() && categories.numbers().isPresent()
        ? categories.numbers().get().index(rating.decimalValue())
        : categories.names().indexOf(rating.asText());
  }
}
