package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.guide.Finding;
import org.opendatacollab.model.guide.RuleResult;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.initiative.Evaluation;
import org.opendatacollab.scoring.initiative.Fact;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.StepEvaluation;
import org.opendatacollab.scoring.initiative.Topic;

/** An evaluation as text for a facilitator, in 80 columns: first all steps in short, then each of them. */
final class EvaluationText {
  private static final Map<GuideStep, String> TITLES = Map.of(
      GuideStep.IDENTIFY_ISSUE, "Choose an issue",
      GuideStep.SHARED_UNDERSTANDING, "Understand it together",
      GuideStep.ACTION_TEAMS, "Form joint action teams",
      GuideStep.SUPPORT_IMPLEMENTATION, "Support the plan",
      GuideStep.LEARN, "Learn");
  private static final int TITLE_WIDTH = 26;
  private static final int RULES_WIDTH = 22;

  private final Page page;
  private final MethodRegistry methods;
  private final Map<String, Consumer<Topic>> layouts;

  EvaluationText(PrintWriter out, MethodRegistry methods) {
    this.page = new Page(out);
    this.methods = methods;
    this.layouts = layouts();
  }

  private Map<String, Consumer<Topic>> layouts() {
    VoteTables votes = new VoteTables(page, methods);
    DataTables data = new DataTables(page);
    PlanTables plans = new PlanTables(page);
    ClimateTables climate = new ClimateTables(page);
    Map<String, Consumer<Topic>> byTopic = new LinkedHashMap<>();
    byTopic.put("participation", votes::participation);
    byTopic.put("consensus", votes::candidates);
    byTopic.put("forum-participation", votes::participation);
    byTopic.put("claims", votes::claims);
    byTopic.put("roles", votes::roles);
    byTopic.put("data-needs", data::needs);
    byTopic.put("register", data::register);
    byTopic.put("openness", data::openness);
    byTopic.put("disclosure", data::requests);
    byTopic.put("teams", plans::teams);
    byTopic.put("leader-commitments", plans::commitments);
    byTopic.put("progress", plans::progress);
    byTopic.put("indicators", plans::indicators);
    byTopic.put("checks", plans::checks);
    byTopic.put("capacity", plans::training);
    byTopic.put("tests", plans::tests);
    byTopic.put("climate", climate::levels);
    byTopic.put("climate-change", climate::changes);
    byTopic.put("sessions", climate::sessions);
    byTopic.put("lessons", climate::lessons);
    return byTopic;
  }

  void print(Evaluation evaluation) {
    head(evaluation);
    evaluation.steps().forEach(this::inShort);
    page.blank();
    page.paragraph("Findings in all: " + FindingsText.counts(evaluation.findings()) + ".", 0);
    if (!evaluation.illustrations().isEmpty()) {
      String marks = evaluation.illustrations().stream()
          .map(where -> where.replaceFirst("^(.*): (\\d+) marks?$", "$2 in $1"))
          .collect(Collectors.joining(", "));
      page.item(
          "* ",
          "marks what rests on illustrative data, made up to show how the model is used (marks: "
              + marks + ").",
          0);
    }
    evaluation.steps().forEach(this::step);
    page.blank();
    page.rule('=');
    page.paragraph(
        "What a number is and where it comes from: collab methods. For programs: --format json or"
            + " csv.",
        0);
  }

  private void head(Evaluation evaluation) {
    page.paragraph(evaluation.title().toString(), 0);
    Map<String, String> about = evaluation.about().stream()
        .collect(Collectors.toMap(Fact::name, Fact::text, (one, two) -> one, LinkedHashMap::new));
    String where = about.entrySet().stream()
        .filter(entry -> !List.of("start", "end").contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(", "));
    if (about.containsKey("start") || about.containsKey("end")) {
      where += (where.isEmpty() ? "" : "; ") + about.getOrDefault("start", "start not known")
          + " to " + about.getOrDefault("end", "end not known");
    }
    if (!where.isEmpty()) {
      page.paragraph(where, 0);
    }
    page.paragraph(
        "Evaluation as of " + evaluation.asOf() + " of initiative " + evaluation.initiative(), 0);
    page.rule('=');
  }

  private void inShort(StepEvaluation step) {
    String title = step.step().number() + "  " + TITLES.get(step.step());
    page.line(Text.left(title, TITLE_WIDTH + 3)
        + Text.left(followed(step), RULES_WIDTH)
        + FindingsText.counts(step.findings()));
    page.paragraph(InShort.of(step), 3);
  }

  private void step(StepEvaluation step) {
    page.blank();
    page.rule('=');
    String title = "STEP " + step.step().number() + "  "
        + String.valueOf(TITLES.get(step.step())).toUpperCase(Locale.ROOT);
    page.line(Text.left(title, Text.WIDTH - 32) + Text.right(followed(step), 32));
    page.rule('=');
    for (Topic topic : step.topics()) {
      topic(topic);
    }
    List<Finding> findings = step.findings();
    if (!findings.isEmpty()) {
      page.blank();
      page.paragraph("What the guide advises here: " + FindingsText.counts(findings), 0);
      FindingsText.print(page, findings);
    }
  }

  /** Fidelity as people say it. */
  private static String followed(StepEvaluation step) {
    Estimate fidelity = step.fidelity();
    long met = step.rules().stream()
        .map(RuleResult::outcome)
        .filter(outcome -> outcome.isMet())
        .count();
    return fidelity.value().isEmpty()
        ? "no rule applies yet"
        : met + " of " + fidelity.n() + " rules met";
  }

  private void topic(Topic topic) {
    page.blank();
    page.paragraph(topic.title(), 0);
    if (!topic.things().isEmpty()) {
      Consumer<Topic> layout = layouts.getOrDefault(topic.id(), this::things);
      layout.accept(topic);
    }
    topic.missing().forEach(sentence -> page.item("- ", sentence, 2));
  }

  /** How a topic is shown that has no layout of its own. */
  private void things(Topic topic) {
    for (ScoredThing thing : topic.things()) {
      page.paragraph(Facts.label(thing), 2);
      for (Score score : thing.scores()) {
        String id = score.estimate().method().idAtVersion();
        page.paragraph(
            methods.find(id).map(MethodDescription::title).orElse(id) + ": "
                + Numbers.range(score.estimate()) + ", " + Numbers.basis(score.estimate()),
            4);
      }
      if (!thing.facts().isEmpty()) {
        page.paragraph(
            thing.facts().stream()
                .map(fact -> fact.name() + ": " + fact.text())
                .collect(Collectors.joining("; ")),
            4);
      }
    }
  }
}
