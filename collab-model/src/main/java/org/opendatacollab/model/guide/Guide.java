package org.opendatacollab.model.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opendatacollab.model.Initiative;

/**
 * A list of rules, as a value: the standard one follows the guide of the Open Data Lab Jakarta; a host adds, removes or
 * re-weights rules.
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
