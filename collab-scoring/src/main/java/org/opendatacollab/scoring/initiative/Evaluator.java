package org.opendatacollab.scoring.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Context;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.EvidenceKind;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.guide.Guide;
import org.opendatacollab.model.guide.RuleResult;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Sides;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.progress.Fidelity;
import org.opendatacollab.scoring.release.ReleaseView;

/**
 * Evaluates an initiative over all five steps. Immutable; a host adds methods and rules with the {@code with} methods.
 *
 * <p>Fidelity of a step is the share of its applicable rules that are met: 9 met of 10 that apply is 0.9; rules that do not
 * apply count neither way; where none applies it is undefined, {@code not-recorded}.
 *
 * <p>The same initiative, release and day give the same evaluation, whatever clock, locale or zone the machine has.
 */
public final class Evaluator {
  private final MethodRegistry methods;
  private final Guide guide;
  private final List<EvaluationRule> rules;

  private Evaluator(MethodRegistry methods, Guide guide, List<EvaluationRule> rules) {
    this.methods = Objects.requireNonNull(methods, "methods");
    this.guide = Objects.requireNonNull(guide, "guide");
    this.rules = List.copyOf(rules);
  }

  /**
   * Returns the evaluator with the methods of the library and the rules of the guide.
   *
   * @return the evaluator
   */
  public static Evaluator standard() {
    return of(StandardMethods.registry(), Guide.standard(), StandardEvaluationRules.rules());
  }

  /**
   * Returns an evaluator.
   *
   * @param methods the methods that score
   * @param guide the rules over the initiative
   * @param rules the rules that need scores
   * @return the evaluator
   */
  public static Evaluator of(MethodRegistry methods, Guide guide, List<EvaluationRule> rules) {
    return new Evaluator(methods, guide, rules);
  }

  /**
   * Returns the evaluator with other methods.
   *
   * @param changed the methods
   * @return the evaluator
   */
  public Evaluator withMethods(MethodRegistry changed) {
    return new Evaluator(changed, guide, rules);
  }

  /**
   * Returns the evaluator with another guide.
   *
   * @param changed the rules over the initiative
   * @return the evaluator
   */
  public Evaluator withGuide(Guide changed) {
    return new Evaluator(methods, changed, rules);
  }

  /**
   * Returns the evaluator with one more rule that needs scores.
   *
   * @param rule the rule
   * @return the evaluator
   */
  public Evaluator with(EvaluationRule rule) {
    List<EvaluationRule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Evaluator(methods, guide, more);
  }

  /**
   * Returns the methods.
   *
   * @return the registry
   */
  public MethodRegistry methods() {
    return methods;
  }

  /**
   * Evaluates without released answers: what rests on them is undefined, {@code not-released}.
   *
   * @param initiative the initiative
   * @param asOf the day for which to evaluate
   * @return the evaluation
   */
  public Evaluation evaluate(Initiative initiative, LocalDate asOf) {
    return evaluate(initiative, asOf, Optional.empty());
  }

  /**
   * Evaluates.
   *
   * @param initiative the initiative
   * @param asOf the day for which to evaluate; nothing that is certainly later counts
   * @param release what was released of confidential answers
   * @return the evaluation
   */
  public Evaluation evaluate(Initiative initiative, LocalDate asOf, Optional<ReleaseView> release) {
    Sides sides = Sides.of(initiative.organisations(), initiative.people());
    EvaluationInput input = new EvaluationInput(initiative, sides, asOf, methods, release);
    Map<GuideStep, List<Topic>> topics = new EnumMap<>(GuideStep.class);
    topics.put(GuideStep.IDENTIFY_ISSUE, IssueStep.topics(input));
    topics.put(GuideStep.SHARED_UNDERSTANDING, ForumStep.topics(input));
    topics.put(GuideStep.ACTION_TEAMS, TeamStep.topics(input));
    topics.put(GuideStep.SUPPORT_IMPLEMENTATION, PlanStep.topics(input));
    topics.put(GuideStep.LEARN, LearnStep.topics(input));
    List<RuleResult> results = new ArrayList<>(guide.check(initiative, asOf));
    List<Topic> all = topics.values().stream().flatMap(List::stream).toList();
    for (EvaluationRule rule : rules) {
      results.add(new RuleResult(rule.advice(), rule.check().check(initiative, all, asOf)));
    }
    List<StepEvaluation> steps = new ArrayList<>();
    topics.forEach((step, known) -> {
      List<RuleResult> ofStep =
          results.stream().filter(result -> result.advice().step() == step).toList();
      steps.add(new StepEvaluation(step, fidelity(ofStep), known, ofStep));
    });
    return new Evaluation(
        initiative.id(),
        initiative.title(),
        about(initiative),
        asOf,
        steps,
        illustrations(initiative));
  }

  private static List<Fact> about(Initiative initiative) {
    List<Fact> facts = new ArrayList<>();
    Optional<Context> context = initiative.context();
    context
        .flatMap(Context::place)
        .ifPresent(place -> facts.add(new Fact("place", place.toString())));
    context
        .flatMap(Context::country)
        .ifPresent(country -> facts.add(new Fact("country", country.code())));
    context
        .flatMap(Context::sector)
        .ifPresent(sector -> facts.add(new Fact(
            "sector",
            sector.label().map(Object::toString).orElse(sector.scheme() + " " + sector.code()))));
    Period period = initiative.period();
    period.start().ifPresent(start -> facts.add(new Fact("start", start.toString())));
    period.end().ifPresent(end -> facts.add(new Fact("end", end.toString())));
    return facts;
  }

  private static Estimate fidelity(List<RuleResult> results) {
    long applicable =
        results.stream().filter(result -> result.outcome().applicable()).count();
    long met = results.stream().filter(result -> result.outcome().isMet()).count();
    return Fidelity.of(met, applicable);
  }

  /** Where evidence is marked as made up: how many things of each list of the initiative rest on it. */
  private static List<String> illustrations(Initiative initiative) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Walk.over(InitiativeShape.INITIATIVE, initiative, new Walk.Visitor() {
      @Override
      public <T> void object(Shape<T> shape, T object, String pointer) {
        if (object instanceof Evidence evidence
            && evidence.kind().equals(EvidenceKind.ILLUSTRATIVE)) {
          counts.merge(Words.ofMember(pointer.split("/", -1)[1]), 1, Integer::sum);
        }
      }
    });
    return counts.entrySet().stream()
        .map(entry ->
            entry.getKey() + ": " + entry.getValue() + (entry.getValue() == 1 ? " mark" : " marks"))
        .toList();
  }
}
