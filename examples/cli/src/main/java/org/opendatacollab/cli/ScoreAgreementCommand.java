package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.NumberText;
import org.opendatacollab.io.csv.Ratings;
import org.opendatacollab.scoring.agreement.Agreement;
import org.opendatacollab.scoring.agreement.AgreementWeights;
import org.opendatacollab.scoring.agreement.AlphaMetric;
import org.opendatacollab.scoring.agreement.AverageDeviation;
import org.opendatacollab.scoring.agreement.GroupAgreement;
import org.opendatacollab.scoring.agreement.NullVariance;
import org.opendatacollab.scoring.agreement.UnitAgreement;
import org.opendatacollab.scoring.agreement.WithinGroupRatings;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatedUnits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores how far raters agree. */
@Command(
    name = "agreement",
    description = {
      "Scores how far raters agree on units, such as coders on texts.",
      "",
      "The file has the columns unit, rater, value: one row per rating. A blank value is a"
          + " missing rating. Two raters give Cohen's kappa and Scott's pi too. Categories are"
          + " in the order of --categories, or ascending if all values are numbers; other"
          + " names have no order, and ordinal metrics and weights then need --categories."
          + " With --scale the raters are also scored as one group that rates items.",
      ""
    },
    footer = {
      "",
      "Example: collab score agreement --ratings coders.csv",
      "Example: collab score agreement --ratings coders.csv --categories low,middle,high"
          + " --weights linear --metric ordinal",
      "Example: collab score agreement --ratings team.csv --scale 1..5 --measure rwg"
    })
final class ScoreAgreementCommand extends OutputCommand {
  private static final List<String> SETTINGS =
      List.of("metric", "weights", "nullVariance", "center");

  @Mixin
  private RatingsOptions file = new RatingsOptions();

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      split = ",",
      description =
          "Such as percent, krippendorff-alpha, gwet-ac1; all that the file allows unless given.")
  private List<String> measures = List.of();

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "nominal",
      description = "For Krippendorff's alpha: nominal, ordinal, interval or ratio"
          + " (default: ${DEFAULT-VALUE}).")
  private List<AlphaMetric> metrics = List.of();

  @Option(
      names = "--weights",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "none",
      description = "For kappas and Gwet's AC2: none, linear, quadratic or ordinal"
          + " (default: ${DEFAULT-VALUE}).")
  private List<AgreementWeights> weights = List.of();

  @Option(
      names = "--categories",
      paramLabel = "NAME",
      split = ",",
      description = "All categories in order, used or not: low,middle,high or 1..5.")
  private List<String> names = List.of();

  @Option(
      names = "--scale",
      paramLabel = "MIN..MAX",
      description = "The scale of items that one group rates, such as 1..5: gives rwg,"
          + " rwg-star, awg and average-deviation.")
  private @Nullable String scale;

  @Option(
      names = "--null-variance",
      paramLabel = "V",
      defaultValue = "uniform",
      description = "For rwg: variance without agreement, uniform, max-variance or a number"
          + " (default: ${DEFAULT-VALUE}).")
  private String nullVariance = "uniform";

  @Option(
      names = "--center",
      paramLabel = "NAME",
      defaultValue = "mean",
      description =
          "For average-deviation: from the mean or the median (default: ${DEFAULT-VALUE}).")
  private AverageDeviation.Center center = AverageDeviation.Center.MEAN;

  @Mixin
  private ResamplingOptions intervals = new ResamplingOptions();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    Resampling resampling = intervals.value();
    Optional<Categories> declared = names.isEmpty()
        ? Optional.empty()
        : Optional.of(ScaleText.categories("--categories", names));
    Optional<ScaleText.Range> range =
        Optional.ofNullable(scale).map(text -> ScaleText.range("--scale", text));
    NullVariance without = without();
    Ratings ratings = read(declared, range);
    Categories categories = declared.orElseGet(() -> used(ratings));
    requireOrder(categories, declared.isPresent());
    RatingsOptions.requireCells(ratings.units().size(), categories.size(), "units by categories");

    Measures all = new Measures();
    addCoded(all, ratings, categories, resampling);
    addGroup(all, ratings, range, without, resampling);
    List<Measures.Measured> measured = all.measure(measures);
    switch (format.value()) {
      case CSV -> out.print(Measures.table(measured, SETTINGS).toCsv());
      case JSON -> out.print(Measures.table(measured, SETTINGS).toJson(about(ratings, categories)));
      case TEXT ->
        new MeasuresText(out)
            .print(
                "Agreement of raters",
                RatingsOptions.holds(ratings) + " Categories: " + categories.size()
                    + (declared.isPresent() ? "." : ", those that were used."),
                measured,
                measures.isEmpty() ? all.leftOut() : "");
    }
    return ExitCode.FINE;
  }

  private Ratings read(Optional<Categories> declared, Optional<ScaleText.Range> range)
      throws IOException {
    boolean numbers = metrics.contains(AlphaMetric.INTERVAL) || metrics.contains(AlphaMetric.RATIO);
    if (numbers && declared.isPresent() && declared.get().numbers().isEmpty()) {
      throw new CannotException(
          "--metric interval and ratio need --categories that are numbers, or none");
    }
    return file.read(table -> {
      if (range.isPresent()) {
        return declared
            .map(table::withCategories)
            .orElse(table)
            .withScale(range.get().min(), range.get().max());
      }
      if (declared.isPresent()) {
        return table.withCategories(declared.get());
      }
      return numbers ? table.withNumbers() : table;
    });
  }

  /** Without any rating there is none either; measures then say why they are undefined. */
  private static Categories used(Ratings ratings) {
    return ratings
        .usedCategories()
        .map(ScaleText::checked)
        .orElseGet(() -> Categories.named("none"));
  }

  private void requireOrder(Categories categories, boolean declared) {
    boolean ordered = declared || categories.numbers().isPresent();
    if (!ordered && metrics.contains(AlphaMetric.ORDINAL)) {
      throw new CannotException("--metric ordinal needs the order of the categories: --categories");
    }
    if (!ordered && weights.stream().anyMatch(one -> one != AgreementWeights.NONE)) {
      throw new CannotException("--weights need the order of the categories: --categories");
    }
    boolean negative = categories
        .numbers()
        .filter(numbers -> numbers.values().get(0).signum() < 0)
        .isPresent();
    if (negative && metrics.contains(AlphaMetric.RATIO)) {
      throw new CannotException("--metric ratio needs values that are not negative");
    }
  }

  private void addCoded(
      Measures all, Ratings ratings, Categories categories, Resampling resampling) {
    double level = resampling.level();
    RatedUnits units = ratings.tally(categories);
    all.add(Agreement.percent(resampling), units);
    Optional<ContingencyTable> table = ratings.table(categories);
    String why = "needs two raters, there are " + ratings.raters().size();
    for (AgreementWeights weight : new LinkedHashSet<>(weights)) {
      Agreement<ContingencyTable> kappa = Agreement.cohenKappa(weight, level);
      table.ifPresentOrElse(both -> all.add(kappa, both), () -> all.cannot(kappa, why));
    }
    Agreement<ContingencyTable> pi = Agreement.scottPi(resampling);
    table.ifPresentOrElse(both -> all.add(pi, both), () -> all.cannot(pi, why));
    Agreement<RatedUnits> fleiss = Agreement.fleissKappa(resampling);
    if (sameNumber(units)) {
      all.add(fleiss, units);
    } else {
      all.cannot(
          fleiss,
          "needs the same number of ratings of every unit; fleiss-kappa-generalized does not");
    }
    weights.stream()
        .distinct()
        .forEach(weight -> all.add(Agreement.fleissKappaGeneralized(weight, level), units));
    all.add(Agreement.gwet(AgreementWeights.NONE, level), units);
    weights.stream()
        .distinct()
        .filter(weight -> weight != AgreementWeights.NONE)
        .forEach(weight -> all.add(Agreement.gwet(weight, level), units));
    metrics.stream()
        .distinct()
        .forEach(metric -> all.add(Agreement.krippendorffAlpha(metric, resampling), units));
  }

  private static boolean sameNumber(RatedUnits units) {
    try {
      return UnitAgreement.raters(units) >= 0;
    } catch (IllegalArgumentException e) {
      // This is how the kernel says that the numbers differ.
      return false;
    }
  }

  private void addGroup(
      Measures all,
      Ratings ratings,
      Optional<ScaleText.Range> range,
      NullVariance without,
      Resampling resampling) {
    List<Agreement<WithinGroupRatings>> methods = List.of(
        GroupAgreement.rwg(without, resampling),
        GroupAgreement.rwgStar(without, resampling),
        GroupAgreement.awg(resampling),
        GroupAgreement.averageDeviation(center, resampling));
    if (range.isEmpty()) {
      methods.forEach(method -> all.cannot(method, "needs --scale"));
      return;
    }
    RatingsOptions.requireCells(ratings.units().size(), ratings.raters().size(), "raters by items");
    WithinGroupRatings group = new WithinGroupRatings(
        ratings.unitsByRaters().transposed(), range.get().min(), range.get().max());
    methods.forEach(method -> all.add(method, group));
  }

  private NullVariance without() {
    return switch (nullVariance.toLowerCase(Locale.ROOT)) {
      case "uniform" -> NullVariance.UNIFORM;
      case "max-variance" -> NullVariance.MAX_VARIANCE;
      default ->
        new NullVariance.Custom(NumberText.parse(nullVariance)
            .map(BigDecimal::doubleValue)
            .filter(number -> number > 0)
            .orElseThrow(() -> new CannotException(
                "--null-variance must be uniform, max-variance or a number above 0, got "
                    + nullVariance)));
    };
  }

  private static Map<String, Object> about(Ratings ratings, Categories categories) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("units", ratings.units().size());
    about.put("raters", ratings.raters().size());
    about.put("ratings", ratings.size());
    about.put("categories", categories.names());
    return about;
  }
}
