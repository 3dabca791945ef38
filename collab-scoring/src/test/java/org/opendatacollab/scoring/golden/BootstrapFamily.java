package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.decimals;
import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.undefined;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.internal.Decimals;
import org.opendatacollab.scoring.resampling.BcaBootstrap;
import org.opendatacollab.scoring.resampling.BiasCorrection;
import org.opendatacollab.scoring.resampling.PercentileBootstrap;
import org.opendatacollab.scoring.resampling.ReplicateQuantile;
import org.opendatacollab.scoring.resampling.Replicates;

/** Intervals from given resamples of a sample. */
final class BootstrapFamily implements GoldenFamily {
  @Override
  public String name() {
    return "bootstrap";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "bootstrap-percentile",
            (input, parameters) -> ofSample(
                input,
                parameters,
                (replicates, statistic) -> Outcome.of(
                    PercentileBootstrap.of(replicates, level(parameters), rule(parameters))),
                BootstrapFamily::percentile),
        "bootstrap-bca",
            (input, parameters) -> ofSample(
                input,
                parameters,
                (replicates, statistic) -> BcaBootstrap.of(
                    replicates,
                    jackknife(decimals(input.get("sample")), statistic),
                    level(parameters),
                    rule(parameters),
                    BiasCorrection.valueOf(upper(parameters, "bias"))),
                BootstrapFamily::bca));
  }

  private interface Interval<T> {
    Outcome<T> of(Replicates replicates, ToDoubleFunction<List<BigDecimal>> statistic);
  }

  private static <T> Map<String, ?> ofSample(
      JsonNode input,
      JsonNode parameters,
      Interval<T> interval,
      Function<T, Map<String, ?>> outputs) {
    List<BigDecimal> sample = decimals(input.get("sample"));
    if (sample.isEmpty()) {
      return undefined("no-values");
    }
    ToDoubleFunction<List<BigDecimal>> statistic = statistic(parameters);
    double[] replicates = elements(input.get("resamples"))
        .map(indices ->
            elements(indices).map(index -> sample.get(index.intValue())).toList())
        .mapToDouble(statistic)
        .toArray();
    return outputs(
        Replicates.of(statistic.applyAsDouble(sample), replicates)
            .flatMap(all -> interval.of(all, statistic)),
        outputs);
  }

  private static ToDoubleFunction<List<BigDecimal>> statistic(JsonNode parameters) {
    return switch (parameters.get("statistic").asText()) {
      case "mean" ->
        values -> Decimals.divide(Decimals.total(values), BigDecimal.valueOf(values.size()));
      case "median" -> BootstrapFamily::median;
      default ->
        throw new IllegalArgumentException("statistic must be mean or median, got another");
    };
  }

  private static double median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int size = sorted.size();
    return Decimals.divide(
        sorted.get((size - 1) / 2).add(sorted.get(size / 2)), BigDecimal.valueOf(2));
  }

  private static double[] jackknife(
      List<BigDecimal> sample, ToDoubleFunction<List<BigDecimal>> statistic) {
    return sample.size() < 2
        ? new double[0]
        : IntStream.range(0, sample.size())
            .mapToDouble(left -> statistic.applyAsDouble(Stream.concat(
                    sample.subList(0, left).stream(),
                    sample.subList(left + 1, sample.size()).stream())
                .toList()))
            .toArray();
  }

  private static double level(JsonNode parameters) {
    return parameters.get("level").doubleValue();
  }

  private static ReplicateQuantile rule(JsonNode parameters) {
    return ReplicateQuantile.valueOf(upper(parameters, "quantile"));
  }

  private static String upper(JsonNode parameters, String name) {
    return parameters.get(name).asText().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Map<String, ?> percentile(PercentileBootstrap interval) {
    return outputs(
        "estimate", interval.estimate(),
        "bias", interval.bias(),
        "se", interval.standardError(),
        "lower", interval.lower(),
        "upper", interval.upper());
  }

  private static Map<String, ?> bca(BcaBootstrap interval) {
    return outputs(
        "estimate", interval.estimate(),
        "bias", interval.bias(),
        "se", interval.standardError(),
        "z0", interval.z0(),
        "acceleration", interval.acceleration(),
        "alphaLower", interval.alphaLower(),
        "alphaUpper", interval.alphaUpper(),
        "lower", interval.lower(),
        "upper", interval.upper());
  }
}
