package org.opendatacollab.scoring.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All experiments, topic by topic. */
final class Experiments {
  private static final List<Integer> FEW_TO_MANY = List.of(5, 10, 30);
  private static final String LARGE_SAMPLES =
      "its published standard error is for many units, and where a category is rare a small sample often has hardly a unit of it,"
          + " so that it shows too much agreement or too little and too small an error. Do not act on it with fewer than some"
          + " thirty units, nor where a category is rare.";
  private static final Map<String, List<Integer>> SPREAD = new TreeMap<>(Map.of(
      "dispersion/tastle-wierman@1", List.of(5),
      "dispersion/van-der-eijk@1", FEW_TO_MANY,
      "dispersion/leik@1", List.of(5, 10),
      "dispersion/blair-lacy@1", List.of(5, 10),
      "dispersion/berry-mielke@1", List.of(5, 10),
      "dispersion/shannon-entropy@1", List.of(5, 10),
      "dispersion/esteban-ray@1", List.of(5, 10)));
  private static final String EDGE =
      "people who spread over the whole scale, or stand at both its ends, are at an end of what the measure can be; samples of few lie"
          + " further inside, all on one side. Elsewhere it holds.";
  private static final String RARE =
      "where a category is rare many samples have hardly a unit of it, and resamples cannot show what the sample lacks. With"
          + " categories that are not rare it holds better; do not act on it with fewer than some thirty units.";

  private Experiments() {}

  static List<Experiment<?>> all() {
    List<Experiment<?>> all = new ArrayList<>();
    all.addAll(ShareExperiments.all());
    all.addAll(ConsensusExperiments.all());
    all.addAll(AgreementExperiments.all());
    all.addAll(ReliabilityExperiments.all());
    all.addAll(SpreadExperiments.all());
    all.addAll(ResamplingExperiments.all());
    all.addAll(ComparisonExperiments.all());
    all.addAll(EvidenceExperiments.all());
    return List.copyOf(all);
  }

  /** Intervals that do not reach the bar, and why they are kept. */
  static List<Exemption> exemptions() {
    List<Exemption> all = new ArrayList<>();
    all.add(
        new Exemption(
            "share/wilson@1",
            List.of(5),
            "of a population of ten: the limit for none of five is 0.299, and the share 3 of 10 lies just beyond. Without such steps"
                + " it holds. Use Jeffreys' or Clopper and Pearson's interval for populations so small."));
    all.add(new Exemption(
        "consensus/group-informed/standard@1",
        FEW_TO_MANY,
        "it is credible, and its prior pulls each side to one half: the more sides, the narrower the interval, and the pull stays."
            + " With two sides it holds; from three on, and hardly any disagreement in any side, it lies too low. Do not read it"
            + " as a promise there."));
    all.add(new Exemption(
        "consensus/lowest-support@1",
        FEW_TO_MANY,
        "it is credible: what to believe of the least of several uncertain shares, which lies low where sides are alike. Use"
            + " consensus/lowest-support/confidence@1, which has the same value and holds."));
    for (String kappa : List.of(
        "agreement/cohen-kappa@1",
        "agreement/fleiss-kappa-generalized@1",
        "agreement/gwet-ac2@1")) {
      all.add(new Exemption(kappa, FEW_TO_MANY, LARGE_SAMPLES));
    }
    all.add(new Exemption("agreement/gwet-ac1@1", List.of(5, 10), LARGE_SAMPLES));
    SPREAD.forEach((method, sizes) -> all.add(new Exemption(method, sizes, EDGE)));
    for (String resampled : List.of(
        "agreement/scott-pi@1", "agreement/fleiss-kappa@1", "agreement/krippendorff-alpha@1")) {
      all.add(new Exemption(resampled, FEW_TO_MANY, RARE));
    }
    all.add(new Exemption(
        "agreement/percent@1",
        List.of(5, 10),
        "units of four raters have few values of agreement, and samples in which all units have the same one give none. On average"
            + " it holds."));
    for (String bootstrap :
        List.of("resampling/bootstrap-percentile@1", "resampling/bootstrap-bca@1")) {
      all.add(new Exemption(
          bootstrap,
          List.of(5, 10),
          "resamples of few people vary less than samples do. Kept as published; the library's own intervals by resampling use"
              + " the wider resampling/bootstrap-small-sample@1, and for means mean/gaffke@1."));
    }
    all.add(new Exemption(
        "change/standardized-mean@1",
        List.of(5, 10),
        "normal limits with a variance for large samples, as published, to be pooled. Use change/paired-mean@1 for one small"
            + " panel."));
    all.add(new Exemption(
        "evidence/risk-difference@1",
        List.of(5, 30),
        "normal limits, as published, to be pooled: they miss near 0 and 1, and at one half for five people. For one study use"
            + " the log odds ratio or the log risk ratio."));
    for (String pooled : List.of(
        "evidence/pooled-effect/dersimonian-laird@1",
        "evidence/pooled-effect/reml@1",
        "evidence/pooled-effect/paule-mandel@1")) {
      all.add(
          new Exemption(
              pooled,
              List.of(5, 10),
              "weights rest on an estimated variance between studies. By Hartung and Knapp it falls short of 94 % by less than one"
                  + " percent; the normal interval, kept as published, falls to 86 %. Use the former, which is the standard."));
    }
    return List.copyOf(all);
  }

  /** Methods with intervals that have no experiment here yet, and what is known of them. */
  static Map<String, String> notSimulatedHere() {
    String known =
        "drawn groups: its author simulated one and three items (GroupAgreement): 95 % on average, least 75 to 90 % with"
            + " five raters who spread over the whole scale. Not in this table yet.";
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String method : List.of(
        "agreement/rwg@1",
        "agreement/rwg-star@1",
        "agreement/awg@1",
        "agreement/average-deviation@1")) {
      reasons.put(method, known);
    }
    return reasons;
  }
}
