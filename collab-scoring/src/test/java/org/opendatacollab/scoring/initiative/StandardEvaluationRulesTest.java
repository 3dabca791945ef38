package org.opendatacollab.scoring.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.guide.Occurrence;
import org.opendatacollab.model.guide.Outcome;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueEvent;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.IssueStatus;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.learning.WaveKind;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.ActionPlanId;
import org.opendatacollab.model.plan.DeliveryRating;
import org.opendatacollab.model.plan.JointRating;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.model.plan.ProgressCheckId;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.SideCount;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.consensus.LowestSupport;
import org.opendatacollab.scoring.tally.VoteCounts;

class StandardEvaluationRulesTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 30);

  private static Outcome check(String rule, Initiative initiative, Topic... topics) {
    return StandardEvaluationRules.rules().stream()
        .filter(one -> one.advice().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .check()
        .check(initiative, List.of(topics), DAY);
  }

  private static Initiative.Builder initiative() {
    return Initiative.builder().id(new InitiativeId("i")).title(LocalizedText.of("I"));
  }

  private static Topic topic(String id, String thing, Score score) {
    return new Topic(
        id,
        id,
        List.of(new ScoredThing(thing, thing, List.of(score), List.of(), false)),
        List.of());
  }

  private static List<String> sentences(Outcome outcome) {
    return outcome.occurrences().stream().map(Occurrence::why).toList();
  }

  @Test
  void theIssueChosenIsSupportedByEverySide() {
    Initiative chosen = initiative()
        .addIssues(Issue.builder()
            .id(new IssueId("a"))
            .kind(IssueKind.SPECIFIC_PROBLEM)
            .title(LocalizedText.of("A"))
            .addEvents(new IssueEvent(
                IssueStatus.SELECTED, Optional.empty(), Optional.empty(), Optional.empty()))
            .build())
        .build();
    assertThat(check("S1-SELECTED-SUPPORTED", chosen)).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check("S1-SELECTED-SUPPORTED", chosen, topic("consensus", "r/a", support(10, 0))))
        .isEqualTo(Outcome.MET);
    // 5 of 10: the votes do not tell, so nothing is said against the choice.
    assertThat(check("S1-SELECTED-SUPPORTED", chosen, topic("consensus", "r/a", support(5, 5))))
        .isEqualTo(Outcome.MET);
    assertThat(sentences(
            check("S1-SELECTED-SUPPORTED", chosen, topic("consensus", "r/a", support(0, 10)))))
        .containsExactly("Issue a was chosen, and at least one side does not support it.");
  }

  private static Score support(int agree, int disagree) {
    return LowestSupport.STANDARD.score(new GroupedVotes(java.util.Map.of(
        "government",
        new VoteCounts(agree, disagree, 0),
        "civilSociety",
        new VoteCounts(10, 0, 0))));
  }

  @Test
  void deliveryAndPulseAreWatchedTogether() {
    assertThat(check("S4-DELIVERY-AND-PULSE", initiative().build()))
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check("S4-DELIVERY-AND-PULSE", checked(DeliveryRating.ON_TRACK, 4)))
        .isEqualTo(Outcome.MET);
    assertThat(check("S4-DELIVERY-AND-PULSE", checked(DeliveryRating.STALLED, 5)))
        .isEqualTo(Outcome.MET);
    assertThat(sentences(check("S4-DELIVERY-AND-PULSE", checked(DeliveryRating.ON_TRACK, 3))))
        .containsExactly(
            "The check of 2016-05-31 says that plan p is on track, and the team rates its collaboration 3"
                + " on 1 to 7.");
    assertThat(
            check("S4-DELIVERY-AND-PULSE", checked(DeliveryRating.STALLED, 6)).isMet())
        .isFalse();
  }

  /** A good check in January, and one in May. */
  private static Initiative checked(DeliveryRating delivery, int rating) {
    return initiative()
        .addPlans(ActionPlan.builder()
            .id(new ActionPlanId("p"))
            .title(LocalizedText.of("P"))
            .build())
        .addProgressChecks(check("c1", "2016-01-31", DeliveryRating.ON_TRACK, 7))
        .addProgressChecks(check("c2", "2016-05-31", delivery, rating))
        .addProgressChecks(check("c3", "2016-07-31", DeliveryRating.ON_TRACK, 1))
        .build();
  }

  private static ProgressCheck check(String id, String date, DeliveryRating delivery, int rating) {
    return ProgressCheck.builder()
        .id(new ProgressCheckId(id))
        .date(PartialDate.parse(date))
        .plan(new ActionPlanId("p"))
        .delivery(delivery)
        .pulse(new JointRating(new RatingScale(1, 7), rating, Optional.empty()))
        .build();
  }

  @Test
  void enoughOfThoseAskedAnswer() {
    QuestionnaireId questionnaire = new QuestionnaireId("q");
    Initiative asked = initiative()
        .addQuestionnaires(Questionnaire.builder()
            .id(questionnaire)
            .title(LocalizedText.of("Q"))
            .build())
        .addSurveyWaves(SurveyWave.builder()
            .id(new SurveyWaveId("w"))
            .questionnaire(questionnaire)
            .kind(WaveKind.BASELINE)
            .addAsked(new SideCount(Side.GOVERNMENT, 12))
            .build())
        .build();
    assertThat(check("S5-RESPONSE", asked)).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check("S5-RESPONSE", asked, topic("climate", "w/government/trust", released(6))))
        .isEqualTo(Outcome.MET);
    assertThat(sentences(
            check("S5-RESPONSE", asked, topic("climate", "w/government/trust", released(5)))))
        .containsExactly("5 of 12 people of group government answered in wave w.");
  }

  private static Score released(int n) {
    return Score.of(Estimate.of(
        4, new Uncertainty.Bounds(3, 5, "released"), n, Method.of("interval-of-mean@1")));
  }
}
