package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.guide.Finding;
import org.opendatacollab.model.guide.RuleResult;
import org.opendatacollab.model.guide.Severity;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.initiative.Evaluation;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.StepEvaluation;
import org.opendatacollab.scoring.initiative.Topic;

/** An evaluation as text for a facilitator, in 80 columns. */
final class EvaluationText {
  private static final Map<GuideStep, String> TITLES = Map.of(
      GuideStep.IDENTIFY_ISSUE, "CHOOSE AN ISSUE",
      GuideStep.SHARED_UNDERSTANDING, "UNDERSTAND IT TOGETHER",
      GuideStep.ACTION_TEAMS, "FORM JOINT ACTION TEAMS",
      GuideStep.SUPPORT_IMPLEMENTATION, "SUPPORT THE PLAN",
      GuideStep.LEARN, "LEARN");
  private static final int TITLE_WIDTH = 30;
  private static final int VALUE_WIDTH = 6;

  private final PrintWriter out;
  private final MethodRegistry methods;

  EvaluationText(PrintWriter out, MethodRegistry methods) {
    this.out = out;
    this.methods = methods;
  }

  void print(Evaluation evaluation) {
    paragraph(evaluation.title().toString(), 0);
    out.println(
        "Evaluation as of " + evaluation.asOf() + " of initiative " + evaluation.initiative());
    out.println("=".repeat(Text.WIDTH));
    if (!evaluation.illustrations().isEmpty()) {
      paragraph(
          "* marks what rests on illustrative data, made up to show how the model is used:", 0);
      evaluation.illustrations().forEach(where -> item("*", where, 2));
    }
    evaluation.steps().forEach(this::step);
    out.println();
    out.println("=".repeat(Text.WIDTH));
    summary(evaluation);
  }

  private void step(StepEvaluation step) {
    out.println();
    String title = "STEP " + step.step().number() + "  " + TITLES.get(step.step());
    out.println(Text.left(title, Text.WIDTH - 32) + Text.right(followed(step), 32));
    out.println("-".repeat(Text.WIDTH));
    step.topics().forEach(this::topic);
    List<Finding> findings = step.findings();
    if (!findings.isEmpty()) {
      out.println();
      out.println("What the guide advises here");
      findings.forEach(this::finding);
    }
  }

  private static String followed(StepEvaluation step) {
    long applicable =
        step.rules().stream().filter(rule -> rule.outcome().applicable()).count();
    long met = step.rules().stream()
        .map(RuleResult::outcome)
        .filter(outcome -> outcome.isMet())
        .count();
    return applicable == 0
        ? "no rule of the guide applies"
        : "guide: " + met + " of " + applicable + " rules met";
  }

  private void topic(Topic topic) {
    out.println();
    out.println(Text.cut(topic.title(), Text.WIDTH));
    topic.things().forEach(this::thing);
    topic.missing().forEach(sentence -> item("-", sentence, 2));
  }

  private void thing(ScoredThing thing) {
    paragraph(thing.label() + (thing.illustrative() ? " *" : ""), 2);
    for (Score score : thing.scores()) {
      score(score.estimate());
    }
    if (!thing.facts().isEmpty()) {
      String facts = thing.facts().stream()
          .map(fact -> fact.name() + ": " + fact.text())
          .collect(Collectors.joining("; "));
      paragraph(facts, 4);
    }
  }

  private void score(Estimate estimate) {
    String id = estimate.method().idAtVersion();
    String title = methods.find(id).map(MethodDescription::title).orElse(id);
    String value = Text.right(Numbers.value(estimate), VALUE_WIDTH);
    String head =
        "    " + Text.left(Text.cut(title, TITLE_WIDTH), TITLE_WIDTH) + " " + value + "  ";
    List<String> lines = Text.wrap(Numbers.basis(estimate), Text.WIDTH - head.length(), "");
    for (int i = 0; i < lines.size(); i++) {
      out.println((i == 0 ? head : " ".repeat(head.length())) + lines.get(i));
    }
  }

  private void finding(Finding finding) {
    String mark = finding.advice().severity().name();
    item(Text.left(mark, 8), finding.occurrence().why(), 2);
    paragraph(finding.advice().remedy() + " [" + finding.advice().id() + "]", 11);
  }

  private void summary(Evaluation evaluation) {
    Map<Severity, Long> counts = evaluation.findings().stream()
        .collect(
            Collectors.groupingBy(finding -> finding.advice().severity(), Collectors.counting()));
    StringBuilder line = new StringBuilder("Findings:");
    for (Severity severity : Severity.values()) {
      String name = severity.name().charAt(0)
          + severity.name().substring(1).toLowerCase(java.util.Locale.ROOT);
      line.append(' ')
          .append(counts.getOrDefault(severity, 0L))
          .append(' ')
          .append(name.toLowerCase(java.util.Locale.ROOT));
      line.append(severity == Severity.ADVICE ? "." : ",");
    }
    out.println(line);
    paragraph("Each number's method: collab methods ID. For programs: --format json or csv.", 0);
  }

  private void paragraph(String text, int indent) {
    String margin = " ".repeat(indent);
    Text.wrap(text, Text.WIDTH - indent, "").forEach(line -> out.println(margin + line));
  }

  private void item(String mark, String text, int indent) {
    String margin = " ".repeat(indent);
    List<String> lines = Text.wrap(text, Text.WIDTH - indent - mark.length() - 1, "");
    for (int i = 0; i < lines.size(); i++) {
      out.println(margin + (i == 0 ? mark : " ".repeat(mark.length())) + " " + lines.get(i));
    }
  }
}
