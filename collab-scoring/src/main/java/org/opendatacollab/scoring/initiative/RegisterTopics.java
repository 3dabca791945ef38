package org.opendatacollab.scoring.initiative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.data.AssetState;
import org.opendatacollab.model.data.AssetStateEvent;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.data.Demand;
import org.opendatacollab.model.data.DisclosureEvent;
import org.opendatacollab.model.data.DisclosureRequest;
import org.opendatacollab.model.data.OpennessAssessment;
import org.opendatacollab.model.data.OpennessQuestion;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.openness.Answer;
import org.opendatacollab.scoring.openness.OdbAnswers;
import org.opendatacollab.scoring.openness.OdbChecklist;
import org.opendatacollab.scoring.openness.OdbEdition;
import org.opendatacollab.scoring.openness.OdbQuestion;

/** The register: data assets by state, how open they were found over time, and where requests stand. */
final class RegisterTopics {
  private RegisterTopics() {}

  static List<Topic> topics(EvaluationInput input) {
    return List.of(register(input), openness(input), disclosure(input));
  }

  private static Topic register(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    Map<AssetState, Integer> counts = new EnumMap<>(AssetState.class);
    int unknown = 0;
    for (DataAsset asset : input.initiative().dataAssets()) {
      List<AssetStateEvent> events = asset.states().stream()
          .filter(event -> !event.date().certainlyAfter(input.asOf()))
          .toList();
      List<Fact> facts = new ArrayList<>();
      asset.stateAt(input.asOf()).ifPresent(state -> facts.add(new Fact("state", Words.of(state))));
      facts.add(new Fact("states", events.isEmpty() ? "not recorded" : history(events)));
      if (asset.couldBePublic() != YesNo.UNKNOWN) {
        facts.add(new Fact("could be public", Words.of(asset.couldBePublic())));
      }
      if (!asset.barriers().isEmpty()) {
        facts.add(new Fact(
            "barriers",
            asset.barriers().stream()
                .map(barrier -> Words.of(barrier.kind()))
                .collect(Collectors.joining(", "))));
      }
      if (!asset.demand().isEmpty()) {
        facts.add(new Fact("asked for by", demand(asset.demand())));
      }
      asset.stateAt(input.asOf()).ifPresent(state -> counts.merge(state, 1, Integer::sum));
      unknown += events.isEmpty() ? 1 : 0;
      things.add(new ScoredThing(
          asset.id().value(),
          asset.title().toString(),
          List.of(),
          facts,
          Evidence.isIllustrative(asset.evidence())));
    }
    String title = "Register of data";
    if (!things.isEmpty()) {
      String byState = counts.entrySet().stream()
          .map(entry -> entry.getValue() + " " + Words.of(entry.getKey()))
          .collect(Collectors.joining(", "));
      title += ": " + byState + (unknown > 0 ? ", " + unknown + " of unknown state" : "");
    }
    return new Topic(
        "register",
        title,
        things,
        things.isEmpty() ? List.of("no data asset is recorded") : List.of());
  }

  private static String history(List<AssetStateEvent> events) {
    return events.stream()
        .map(event -> Words.of(event.state()) + " (" + event.date() + ")")
        .collect(Collectors.joining(", then "));
  }

  private static String demand(List<Demand> demands) {
    Map<Side, String> strengthBySide = new LinkedHashMap<>();
    demands.forEach(demand -> strengthBySide.put(demand.side(), Words.of(demand.strength())));
    return strengthBySide.entrySet().stream()
        .map(entry -> Words.of(entry.getKey()) + " (" + entry.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** Every dated assessment stands for itself: openness over time is a history, never one current number. */
  private static Topic openness(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (DataAsset asset : input.initiative().dataAssets()) {
      List<OpennessAssessment> assessments = asset.assessments().stream()
          .filter(assessment -> !assessment.date().certainlyAfter(input.asOf()))
          .sorted(Comparator.comparing(assessment -> assessment.date().latest()))
          .toList();
      if (assessments.isEmpty()) {
        missing.add("openness of '" + asset.title() + "' was never assessed");
      }
      for (OpennessAssessment assessment : assessments) {
        things.add(assessed(input, asset, assessment));
      }
    }
    return new Topic(
        "openness",
        "Openness over time (Open Data Barometer checklist, 0 to 100)",
        things,
        missing);
  }

  private static ScoredThing assessed(
      EvaluationInput input, DataAsset asset, OpennessAssessment assessment) {
    OdbAnswers answers = answers(assessment);
    Map<YesNo, Integer> counts = new EnumMap<>(YesNo.class);
    for (OpennessQuestion question : OpennessQuestion.values()) {
      counts.merge(assessment.answerTo(question), 1, Integer::sum);
    }
    List<Fact> facts = new ArrayList<>();
    String said = assessment.answers().stream()
        .filter(answer -> answer.answer() == YesNo.YES)
        .map(answer -> Words.of(answer.question()))
        .collect(Collectors.joining(", "));
    facts.add(new Fact("asset", asset.title().toString()));
    facts.add(new Fact("date", assessment.date().toString()));
    facts.add(new Fact("edition", assessment.edition().code()));
    facts.add(Fact.of("answers", counts));
    facts.add(new Fact("yes to", said.isEmpty() ? "nothing" : said));
    OdbEdition.ofCode(assessment.edition().code())
        .ifPresent(edition -> facts.add(
            new Fact("open", Words.of(OdbChecklist.of(edition).assess(answers).open()))));
    return new ScoredThing(
        assessment.id().value(),
        assessment.date() + " (" + assessment.edition().code() + "): " + asset.title(),
        ownEditionFirst(input.scores(OdbChecklist.KIND, answers), assessment),
        facts,
        Evidence.isIllustrative(assessment.evidence()));
  }

  private static List<Score> ownEditionFirst(List<Score> scores, OpennessAssessment assessment) {
    String own = "openness/" + assessment.edition().code();
    List<Score> ordered = new ArrayList<>(scores);
    ordered.sort(Comparator.comparing(score -> !score.estimate().method().id().equals(own)));
    return ordered;
  }

  private static OdbAnswers answers(OpennessAssessment assessment) {
    Map<OdbQuestion, Answer> answers = new EnumMap<>(OdbQuestion.class);
    for (OpennessQuestion question : OpennessQuestion.values()) {
      OdbQuestion known = OdbQuestion.ofCode(String.valueOf(question.letter())).orElseThrow();
      answers.put(
          known,
          switch (assessment.answerTo(question)) {
            case YES -> Answer.YES;
            case NO -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
          });
    }
    return new OdbAnswers(answers);
  }

  private static Topic disclosure(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (DisclosureRequest request : input.initiative().disclosureRequests()) {
      List<DisclosureEvent> events = request.events().stream()
          .filter(event -> !event.date().certainlyAfter(input.asOf()))
          .toList();
      if (events.isEmpty() && !request.events().isEmpty()) {
        continue;
      }
      String course = events.stream()
          .map(event -> Words.of(event.state()) + " (" + event.date() + ")")
          .collect(Collectors.joining(", "));
      boolean illustrative =
          events.stream().anyMatch(event -> Evidence.isIllustrative(event.evidence()));
      things.add(new ScoredThing(
          request.id().value(),
          request.title().toString(),
          List.of(),
          List.of(new Fact("course", course.isEmpty() ? "not recorded" : course)),
          illustrative));
    }
    return new Topic(
        "disclosure",
        "Requests to disclose data",
        things,
        input.missing(
            things, input.initiative().disclosureRequests(), "no disclosure request is recorded"));
  }
}
