package org.opendatacollab.model.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opendatacollab.model.Initiative;

/**
 * A list of rules, as a value: the standard one follows the guide of the Open Data Lab Jakarta; a host adds, removes or
 * re-weights rules.
 *
 * <p>How the {@linkplain #standard() standard rules} treat time:
 *
 * <ul>
 *   <li>What is dated certainly after the day of the check is not there: it counts neither for nor against. What has no
 *       date is there. Dates known by month or year are read in favour of the initiative.
 *   <li>Before the initiative has begun, no rule applies.
 *   <li>A rule applies once there is something for it to look at. A step as a whole is asked for once the step before has
 *       left something: a selected issue asks for a forum, a forum for a team, a team for a plan; so that a running
 *       initiative is told its next step and not all five at once. An initiative that has reached the end of its period
 *       is told of every step that is missing.
 *   <li>Step 5 is asked for at the end of the period. Only the baseline survey is asked for as soon as an issue is
 *       selected, since it cannot be made up for later.
 * </ul>
 *
 * <p>Evidence of the kind {@code illustrative} counts like the evidence that it illustrates; an evaluation shows that it
 * is one. Facilitators, funders, experts and guests stand on neither side, see
 * {@link org.opendatacollab.model.stakeholder.Sides}. Check the whole initiative: a view of a more open tier holds less,
 * and more would seem to be missing.
 */
public final class Guide {
  private final List<Rule> rules;

  private Guide(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Returns a guide.
   *
   * @param rules its rules
   * @return the guide
   * @throws IllegalArgumentException if two rules have the same id
   */
  public static Guide of(List<Rule> rules) {
    long ids = rules.stream().map(rule -> rule.advice().id()).distinct().count();
    if (ids < rules.size()) {
      throw new IllegalArgumentException("two rules must not have the same id");
    }
    return new Guide(rules);
  }

  /**
   * Returns the five steps of the guide as rules, in the order of the steps.
   *
   * @return the guide
   */
  public static Guide standard() {
    return of(Stream.of(
            IssueRules.rules(),
            ForumRules.rules(),
            TeamRules.rules(),
            PlanRules.rules(),
            ActivityRules.rules(),
            LearningRules.rules())
        .flatMap(List::stream)
        .toList());
  }

  /**
   * Returns the rules.
   *
   * @return the rules in order
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns the guide with one more rule.
   *
   * @param rule the rule
   * @return the guide
   * @throws IllegalArgumentException if a rule of the same id is there already
   */
  public Guide with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return of(more);
  }

  /**
   * Returns the guide without a rule.
   *
   * @param id the id of the rule
   * @return the guide
   */
  public Guide without(String id) {
    return new Guide(
        rules.stream().filter(rule -> !rule.advice().id().equals(id)).toList());
  }

  /**
   * Returns the guide with another severity of a rule.
   *
   * @param id the id of the rule
   * @param severity the severity
   * @return the guide
   */
  public Guide withSeverity(String id, Severity severity) {
    return new Guide(rules.stream()
        .map(rule -> rule.advice().id().equals(id)
            ? new Rule(rule.advice().withSeverity(severity), rule.check())
            : rule)
        .toList());
  }

  /**
   * Checks every rule.
   *
   * @param initiative the initiative
   * @param asOf the day for which it is checked
   * @return the outcome of each rule, in order
   */
  public List<RuleResult> check(Initiative initiative, LocalDate asOf) {
    return rules.stream()
        .map(rule -> new RuleResult(rule.advice(), rule.check().check(initiative, asOf)))
        .toList();
  }
}
