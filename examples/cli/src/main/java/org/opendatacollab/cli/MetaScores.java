package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendatacollab.io.csv.Studies;
import org.opendatacollab.io.report.ScoreTable;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.evidence.Heterogeneity;
import org.opendatacollab.scoring.evidence.MetaAnalysis;
import org.opendatacollab.scoring.evidence.PooledEffect;
import org.opendatacollab.scoring.evidence.StudyEffect;
import org.opendatacollab.scoring.evidence.StudyEffects;
import org.opendatacollab.scoring.evidence.TableMeasure;

/** Studies, all and by group, pooled by each method. */
final class MetaScores {
  /** What the row of all studies is called. */
  static final String ALL = "all";

  private static final List<String> COLUMNS = List.of(
      "group",
      "p",
      "tau2",
      "tau2Lower",
      "tau2Upper",
      "i2",
      "h2",
      "q",
      "qDf",
      "qP",
      "predictionLower",
      "predictionUpper");

  /** One method on some studies. */
  record Pooled(PooledEffect method, Score score, Outcome<MetaAnalysis> analysis) {
    String name() {
      return MethodNames.shortName(method.method());
    }
  }

  /** Some studies by all methods; no group stands for all of them. */
  record Part(Optional<String> group, StudyEffects studies, List<Pooled> pooled) {}

  private final Optional<TableMeasure> measure;
  private final List<Part> parts = new ArrayList<>();

  MetaScores(Studies studies, List<PooledEffect> methods, Optional<TableMeasure> measure) {
    this.measure = measure;
    parts.add(part(Optional.empty(), studies.all(), methods));
    studies.byGroup().forEach((group, own) -> parts.add(part(Optional.of(group), own, methods)));
  }

  private static Part part(
      Optional<String> group, StudyEffects studies, List<PooledEffect> methods) {
    return new Part(
        group,
        studies,
        methods.stream()
            .map(method -> new Pooled(method, method.score(studies), method.analyse(studies)))
            .toList());
  }

  Optional<TableMeasure> measure() {
    return measure;
  }

  /** All studies first, then each group. */
  List<Part> parts() {
    return parts;
  }

  /** One row per part and method. */
  ScoreTable table() {
    ScoreTable table = new ScoreTable(COLUMNS);
    for (Part part : parts) {
      for (Pooled pooled : part.pooled()) {
        table.add(part.group().orElse(ALL), pooled.score(), own(part, pooled));
      }
    }
    return table;
  }

  private static Map<String, Object> own(Part part, Pooled pooled) {
    Map<String, Object> own = new LinkedHashMap<>();
    part.group().ifPresent(group -> own.put("group", group));
    pooled.analysis().value().ifPresent(analysis -> {
      // p is that of the interval which the row shows.
      pooled.method().test(analysis).ifPresent(test -> own.put("p", test.p()));
      Heterogeneity heterogeneity = analysis.heterogeneity();
      heterogeneity.tau2().ifPresent(tau2 -> own.put("tau2", tau2));
      heterogeneity.tau2Limits().ifPresent(limits -> {
        own.put("tau2Lower", limits.lower());
        own.put("tau2Upper", limits.upper());
      });
      heterogeneity.i2().ifPresent(i2 -> own.put("i2", i2));
      heterogeneity.h2().ifPresent(h2 -> own.put("h2", h2));
      own.put("q", heterogeneity.q());
      own.put("qDf", heterogeneity.df());
      own.put("qP", heterogeneity.p());
      analysis.predictionT().ifPresent(limits -> {
        own.put("predictionLower", limits.lower());
        own.put("predictionUpper", limits.upper());
      });
    });
    return own;
  }

  /** What was pooled, for JSON. */
  Map<String, Object> about() {
    Map<String, Object> about = new LinkedHashMap<>();
    measure.ifPresent(one -> about.put("measure", one.code()));
    Map<String, String> groupById = new LinkedHashMap<>();
    for (Part part : parts) {
      part.group()
          .ifPresent(group ->
              part.studies().studies().forEach(study -> groupById.put(study.label(), group)));
    }
    List<Map<String, Object>> studies = new ArrayList<>();
    for (StudyEffect study : parts.get(0).studies().studies()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", study.label());
      String group = groupById.get(study.label());
      if (group != null) {
        json.put("group", group);
      }
      json.put("effect", study.effect());
      json.put("variance", study.variance());
      studies.add(json);
    }
    about.put("studies", studies);
    return about;
  }
}
