package org.opendatacollab.model.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueEvent;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueStatus;

class StandardGuideTest {
  private static final Guide GUIDE = Guide.standard();

  @Test
  void nothingIsFoundInAnInitiativeThatDidEverything() {
    assertThat(GUIDE.check(GoodInitiative.build(), GoodInitiative.AS_OF))
        .allSatisfy(
            result -> assertThat(result.outcome()).as(result.advice().id()).isEqualTo(Outcome.MET));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void oneChangeBreaksOneRule(Change change) {
    Initiative changed = change.change().apply(GoodInitiative.build());
    List<Finding> findings = findings(changed);
    assertThat(findings.stream().map(finding -> finding.advice().id()).distinct())
        .containsExactly(change.rule());
    assertThat(findings.stream().map(finding -> finding.occurrence().why()))
        .containsExactlyElementsOf(change.sentences())
        .noneMatch(sentence -> sentence.contains(GoodInitiative.NAME));
  }

  @Test
  void everyRuleIsBrokenByAChange() {
    assertThat(GUIDE.rules().stream().map(rule -> rule.advice().id()))
        .isSubsetOf(changes().map(Change::rule).toList());
  }

  @Test
  void textsReadAsSentences() {
    assertThat(GUIDE.rules()).allSatisfy(rule -> {
      assertThat(rule.advice().id()).matches("S[1-5](-[A-Z]+)+");
      assertThat(rule.advice().advice()).matches("[A-Z].*[^.]\\.");
      assertThat(rule.advice().remedy()).matches("[A-Z].*[^.]\\.");
    });
  }

  @Test
  void anInitiativeThatHasEndedIsToldOfEveryStepThatIsMissing() {
    assertThat(rulesBroken(empty(Period.of("2015-11", "2016-06")), "2016-07-31"))
        .containsExactly(
            "S1-ISSUE-SELECTED",
            "S1-SCOPING-MIXED",
            "S2-FORUM-HELD",
            "S3-TEAM-FORMED",
            "S4-PLAN-MADE",
            "S5-BASELINE",
            "S5-ENDLINE",
            "S5-JOINT-AND-SEPARATE");
  }

  @Test
  void aRunningInitiativeIsToldItsNextStepAlone() {
    Initiative empty = empty(Period.of("2015-11", "2016-06"));
    assertThat(rulesBroken(empty, "2016-06-29"))
        .containsExactly("S1-ISSUE-SELECTED", "S1-SCOPING-MIXED");
    Initiative selected =
        empty.withIssues(GoodInitiative.build().issues().get(0).withDataNeeds());
    assertThat(rulesBroken(selected, "2015-11-19"))
        .containsExactly("S1-ISSUE-SELECTED", "S1-SCOPING-MIXED");
    assertThat(rulesBroken(selected, "2015-11-20"))
        .containsExactly(
            "S1-SCOPING-MIXED",
            "S1-PEOPLE-CARE",
            "S1-DECISION-RECORDED",
            "S1-DATA-CAN-HELP",
            "S2-FORUM-HELD",
            "S5-BASELINE");
  }

  @Test
  void nothingAppliesBeforeTheBeginning() {
    assertThat(GUIDE.check(GoodInitiative.build(), LocalDate.of(2015, 10, 31)))
        .extracting(RuleResult::outcome)
        .containsOnly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void anIssueKeepsWhatWasDoneForTheIssuesThatItCameFrom() {
    Initiative good = GoodInitiative.build();
    Issue whole = good.issues().get(0);
    Issue part = whole
        .withId(new IssueId("issue-3"))
        .withSplitFrom(whole.id())
        .withProposed(GoodInitiative.date("2015-12-05"))
        .withEvents(IssueEvent.of(IssueStatus.SELECTED, GoodInitiative.date("2015-12-06")));
    IssueEvent split = IssueEvent.of(IssueStatus.SPLIT, GoodInitiative.date("2015-12-05"));
    assertThat(findings(good.withIssues(whole.transition(split), good.issues().get(1), part)))
        .isEmpty();
  }

  private static Initiative empty(Period period) {
    return Initiative.builder()
        .id(new InitiativeId("initiative-1"))
        .title(GoodInitiative.text("Nothing yet"))
        .period(period)
        .build();
  }

  private static Stream<String> rulesBroken(Initiative initiative, String asOf) {
    return GUIDE.check(initiative, LocalDate.parse(asOf)).stream()
        .filter(result -> !result.findings().isEmpty())
        .map(result -> result.advice().id());
  }

  private static List<Finding> findings(Initiative initiative) {
    return GUIDE.check(initiative, GoodInitiative.AS_OF).stream()
        .flatMap(result -> result.findings().stream())
        .toList();
  }

  static Stream<Change> changes() {
    return Stream.of(
            EarlyStepChanges.step1(),
            EarlyStepChanges.step2(),
            EarlyStepChanges.step3(),
            LateStepChanges.step4(),
            LateStepChanges.step5())
        .flatMap(List::stream);
  }
}
