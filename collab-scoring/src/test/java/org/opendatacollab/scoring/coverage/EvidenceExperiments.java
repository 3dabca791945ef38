package org.opendatacollab.scoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.opendatacollab.scoring.evidence.EffectMethod;
import org.opendatacollab.scoring.evidence.EventTable;
import org.opendatacollab.scoring.evidence.GroupSummaries;
import org.opendatacollab.scoring.evidence.PooledEffect;
import org.opendatacollab.scoring.evidence.PooledInterval;
import org.opendatacollab.scoring.evidence.Pooling;
import org.opendatacollab.scoring.evidence.StudyEffects;
import org.opendatacollab.scoring.evidence.TableMeasure;

/** Effects of one study, and effects pooled over studies. */
final class EvidenceExperiments {
  private static final double LEVEL = 0.95;
  private static final double[] RISKS = {0.1, 0.3, 0.5, 0.7, 0.9};
  private static final double[] SPREADS = {1, 2};
  private static final double[] VARIANCES = {0.02, 0.05, 0.1, 0.2, 0.4};
  private static final double[] BETWEEN = {0, 0.02, 0.1, 0.5};
  private static final double EFFECT = 0.3;

  private EvidenceExperiments() {}

  static List<Experiment<?>> all() {
    List<Experiment<?>> all = new ArrayList<>();
    for (TableMeasure measure : TableMeasure.values()) {
      all.add(new Experiment<>(
          EffectMethod.of(measure, LEVEL),
          "",
          "events with shares 0.1, 0.3, 0.5, 0.7, 0.9 in two groups of equal size, each with each",
          tables(measure)));
    }
    all.add(new Experiment<>(
        EffectMethod.meanDifference(LEVEL),
        "",
        "normal values of two groups of equal size, standard deviations 1 and 1 or 1 and 2",
        summaries()));
    for (Pooling pooling : Pooling.values()) {
      if (pooling == Pooling.FIXED) {
        all.add(pooled(PooledEffect.of(pooling), "studies with one effect", 1));
      } else {
        all.add(pooled(PooledEffect.of(pooling), "Hartung-Knapp", BETWEEN.length));
        all.add(pooled(
            PooledEffect.of(pooling).withInterval(PooledInterval.NORMAL),
            "normal interval",
            BETWEEN.length));
      }
    }
    return all;
  }

  private static double truth(TableMeasure measure, double treated, double control) {
    return switch (measure) {
      case LOG_ODDS_RATIO -> Math.log(treated / (1 - treated)) - Math.log(control / (1 - control));
      case LOG_RISK_RATIO -> Math.log(treated) - Math.log(control);
      case RISK_DIFFERENCE -> treated - control;
    };
  }

  private static List<Population<EventTable>> tables(TableMeasure measure) {
    List<Population<EventTable>> grid = new ArrayList<>();
    for (double treated : RISKS) {
      for (double control : RISKS) {
        grid.add(new Population<>(
            String.format(Locale.ROOT, "shares %.1f and %.1f", treated, control),
            truth(measure, treated, control),
            (random, size) -> {
              long[] first = Samples.multinomial(random, size, treated, 1 - treated);
              long[] second = Samples.multinomial(random, size, control, 1 - control);
              return new EventTable(first[0], first[1], second[0], second[1]);
            }));
      }
    }
    return grid;
  }

  private static List<Population<GroupSummaries>> summaries() {
    List<Population<GroupSummaries>> grid = new ArrayList<>();
    for (double spread : SPREADS) {
      grid.add(new Population<>(
          String.format(Locale.ROOT, "standard deviations 1 and %.0f", spread),
          1,
          (random, size) ->
              new GroupSummaries(group(random, size, 1, 1), group(random, size, 0, spread))));
    }
    return grid;
  }

  private static GroupSummaries.Group group(
      SplittableRandom random, int size, double mean, double deviation) {
    double[] values = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      values[i] = mean + deviation * random.nextGaussian();
      sum += values[i];
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - sum / size) * (value - sum / size);
    }
    return new GroupSummaries.Group(size, sum / size, Math.sqrt(squares / (size - 1)));
  }

  private static Experiment<StudyEffects> pooled(PooledEffect method, String setting, int between) {
    List<Population<StudyEffects>> grid = new ArrayList<>();
    for (int i = 0; i < between; i++) {
      double variance = BETWEEN[i];
      grid.add(new Population<>(
          "variance between studies " + variance,
          EFFECT,
          (random, size) -> studies(random, size, variance)));
    }
    return new Experiment<>(
        method,
        setting,
        "normal effects with mean 0.3 and variance 0, 0.02, 0.1, 0.5 between studies (0 alone for fixed effects), known"
            + " variances 0.02, 0.05, 0.1, 0.2, 0.4 in turn within; n is the number of studies",
        grid);
  }

  private static StudyEffects studies(SplittableRandom random, int size, double between) {
    double[] effects = new double[size];
    double[] variances = new double[size];
    for (int i = 0; i < size; i++) {
      variances[i] = VARIANCES[i % VARIANCES.length];
      effects[i] = EFFECT
          + Math.sqrt(between) * random.nextGaussian()
          + Math.sqrt(variances[i]) * random.nextGaussian();
    }
    return StudyEffects.of(effects, variances);
  }
}
