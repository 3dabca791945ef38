package org.opendatacollab.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.io.internal.PlainJson;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.guide.Finding;
import org.opendatacollab.model.guide.RuleResult;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.initiative.Evaluation;
import org.opendatacollab.scoring.initiative.Fact;
import org.opendatacollab.scoring.initiative.FactValue;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.StepEvaluation;
import org.opendatacollab.scoring.initiative.Topic;

/** An evaluation as JSON, format {@code evaluation/1}: everything that it holds, with every method and parameter. */
public final class EvaluationJson {
  private EvaluationJson() {}

  /**
   * Writes an evaluation.
   *
   * @param evaluation the evaluation
   * @return JSON text; the same evaluation gives the same text
   */
  public static String of(Evaluation evaluation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "evaluation/1");
    json.put("initiative", evaluation.initiative().value());
    json.put("title", text(evaluation.title()));
    json.put("about", facts(evaluation.about()));
    json.put("asOf", evaluation.asOf().toString());
    json.put("illustrations", evaluation.illustrations());
    json.put("steps", evaluation.steps().stream().map(EvaluationJson::step).toList());
    return PlainJson.text(json);
  }

  /**
   * Returns a finding.
   *
   * @param finding the finding
   * @return its members in order
   */
  public static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", finding.advice().id());
    json.put("step", Scalar.codeOf(finding.advice().step()));
    json.put("severity", Scalar.codeOf(finding.advice().severity()));
    json.put("why", finding.occurrence().why());
    json.put("advice", finding.advice().advice());
    json.put("remedy", finding.advice().remedy());
    json.put(
        "subjects",
        finding.occurrence().subjects().stream().map(Subject::toString).toList());
    return json;
  }

  private static Object text(LocalizedText text) {
    return text.isPlain() ? text.toString() : new LinkedHashMap<String, Object>(text.textByTag());
  }

  private static Map<String, Object> step(StepEvaluation step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("step", Scalar.codeOf(step.step()));
    json.put("number", step.step().number());
    json.put("fidelity", ScoreJson.of(step.fidelity()));
    json.put("topics", step.topics().stream().map(EvaluationJson::topic).toList());
    json.put("rules", step.rules().stream().map(EvaluationJson::rule).toList());
    json.put("findings", step.findings().stream().map(EvaluationJson::finding).toList());
    return json;
  }

  private static Map<String, Object> rule(RuleResult rule) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", rule.advice().id());
    json.put("severity", Scalar.codeOf(rule.advice().severity()));
    json.put("applicable", rule.outcome().applicable());
    json.put("met", rule.outcome().isMet());
    return json;
  }

  private static Map<String, Object> topic(Topic topic) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", topic.id());
    json.put("title", topic.title());
    json.put("things", topic.things().stream().map(EvaluationJson::thing).toList());
    json.put("missing", topic.missing());
    return json;
  }

  private static Map<String, Object> thing(ScoredThing thing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", thing.id());
    json.put("label", thing.label());
    json.put("illustrative", thing.illustrative());
    List<Object> scores = new ArrayList<>();
    for (Score score : thing.scores()) {
      scores.add(ScoreJson.of(score));
    }
    json.put("scores", scores);
    json.put("facts", facts(thing.facts()));
    return json;
  }

  private static Map<String, Object> facts(List<Fact> facts) {
    Map<String, Object> json = new LinkedHashMap<>();
    facts.forEach(fact -> json.put(fact.name(), value(fact.value())));
    return json;
  }

  private static Object value(FactValue value) {
    if (value instanceof FactValue.Count count) {
      return count.count();
    }
    if (value instanceof FactValue.Counts counts) {
      return counts.countByCode();
    }
    if (value instanceof FactValue.Votes votes) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("agree", votes.counts().agree());
      json.put("disagree", votes.counts().disagree());
      json.put("pass", votes.counts().pass());
      return json;
    }
    return value.toString();
  }
}
