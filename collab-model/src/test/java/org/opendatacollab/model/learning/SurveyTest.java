package org.opendatacollab.model.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.SideCount;

class SurveyTest {
  private static final ConstructId TRUST = new ConstructId("trust");
  private static final ConstructId VISION = new ConstructId("vision");

  private static final Item ITEM = Item.builder()
      .id(new ItemId("t1"))
      .wording(LocalizedText.of("They keep their promises."))
      .construct(TRUST)
      .scale(new RatingScale(1, 7))
      .build();

  private static final Questionnaire QUESTIONNAIRE = Questionnaire.builder()
      .id(new QuestionnaireId("q1"))
      .title(LocalizedText.of("Climate"))
      .addConstructs(new Construct(TRUST, LocalizedText.of("Trust"), Optional.empty()))
      .addItems(ITEM)
      .build();

  private static final Questionnaire OTHER = Questionnaire.builder()
      .id(new QuestionnaireId("q2"))
      .title(LocalizedText.of("Another"))
      .addConstructs(new Construct(VISION, LocalizedText.of("Vision"), Optional.empty()))
      .build();

  private static final SurveyWave WAVE = SurveyWave.builder()
      .id(new SurveyWaveId("w1"))
      .questionnaire(QUESTIONNAIRE.id())
      .kind(WaveKind.BASELINE)
      .build();

  private static Initiative initiative(SurveyWave wave) {
    return Initiative.builder()
        .id(new InitiativeId("i"))
        .title(LocalizedText.of("Open health data"))
        .addQuestionnaires(QUESTIONNAIRE, OTHER)
        .addSurveyWaves(wave)
        .build();
  }

  private static SurveyWave with(ReleasePlan plan) {
    return WAVE.withReleasePlan(plan);
  }

  @Test
  void anItemMeasuresAConstructOfItsQuestionnaire() {
    assertThatThrownBy(() -> QUESTIONNAIRE.withItems(ITEM.withConstruct(VISION)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/items/0/construct: construct 'vision' is not one of questionnaire 'q1'"
            + " [construct-of-questionnaire]");
  }

  @Test
  void aVersionHasAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTIONNAIRE.withVersion(""))
        .withMessage("version must not be blank");
  }

  @Test
  void aPlanShowsConstructsOfItsQuestionnaire() {
    ReleasePlan plan = ReleasePlan.builder()
        .addConstructs(new ConstructRelease(VISION, Shown.SCORE))
        .build();
    assertThatThrownBy(() -> initiative(with(plan)))
        .hasMessage(
            "/surveyWaves/0/releasePlan/constructs/0/construct: construct 'vision' is not one"
                + " of questionnaire 'q1' [construct-of-questionnaire]");
  }

  @Test
  void aConstructIsShownOneWay() {
    ReleasePlan.Builder plan = ReleasePlan.builder();
    plan.addConstructs(
        new ConstructRelease(TRUST, Shown.SCORE), new ConstructRelease(TRUST, Shown.ITEMS));
    assertThatThrownBy(plan::build)
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/constructs/1/construct: construct 'trust' is named twice: either its items or"
            + " its score can be shown [release-construct]");
  }

  @Test
  void groupsDoNotOverlap() {
    assertThatThrownBy(() -> ReleasePlan.standard()
            .withGroups(
                ReleaseGroup.of("a", Side.GOVERNMENT, Side.OTHER),
                ReleaseGroup.of("a", Side.CIVIL_SOCIETY, Side.OTHER)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/groups/1/id: group 'a' is defined twice in the plan [release-partition]\n"
            + "/groups/1/sides/1: side 'other' is named twice: groups must not overlap"
            + " [release-partition]");
  }

  @Test
  void aGroupHasASide() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseGroup.of("a"))
        .withMessage("release group must have at least one side");
  }

  @Test
  void unlessStatedEachSideIsAGroupAndItemsAreShown() {
    ReleasePlan plan = ReleasePlan.standard();
    assertThat(plan.effectiveGroups())
        .extracting(group -> group.id().value())
        .containsExactly("government", "civilSociety", "other");
    assertThat(plan.shown(TRUST)).isEqualTo(Shown.ITEMS);
    assertThat(plan.statistic()).hasToString("interval-of-mean@1");
  }

  @Test
  void theScoreOfOneItemIsTheItem() {
    ReleasePlan plan = ReleasePlan.builder()
        .addConstructs(new ConstructRelease(TRUST, Shown.SCORE))
        .build();
    Questionnaire two = QUESTIONNAIRE.withItems(ITEM, ITEM.withId(new ItemId("t2")));
    assertThat(plan.showsScore(TRUST, QUESTIONNAIRE)).isFalse();
    assertThat(plan.showsScore(TRUST, two)).isTrue();
    assertThat(ReleasePlan.standard().showsScore(TRUST, two)).isFalse();
  }

  @Test
  void aSideInNoDeclaredGroupIsNotShown() {
    ReleasePlan plan = ReleasePlan.builder()
        .addGroups(ReleaseGroup.of("both", Side.GOVERNMENT, Side.CIVIL_SOCIETY))
        .addConstructs(new ConstructRelease(TRUST, Shown.SCORE))
        .build();
    assertThat(plan.groupOf(Side.GOVERNMENT)).isEqualTo(plan.groupOf(Side.CIVIL_SOCIETY));
    assertThat(plan.groupOf(Side.GOVERNMENT)).isPresent();
    assertThat(plan.groupOf(Side.OTHER)).isEmpty();
    assertThat(plan.shown(TRUST)).isEqualTo(Shown.SCORE);
    assertThat(initiative(with(plan)).surveyWaves().get(0).releasePlan()).isEqualTo(plan);
  }

  @Test
  void aSideIsCountedOnce() {
    assertThatThrownBy(
            () -> WAVE.withAsked(new SideCount(Side.OTHER, 3), new SideCount(Side.OTHER, 4)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/asked/1: sides must differ, but 'OTHER' repeats [repeated]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mean", "interval-of-mean@0", "Mean@1", "mean@1x"})
  void aStatisticHasNameAndVersion(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReleaseStatistic(text))
        .withMessage("statistic must be like interval-of-mean@1, got '" + text + "'");
  }

  @Test
  void aReversedItemIsMirroredOnItsScale() {
    assertThat(ITEM.directed(2)).isEqualTo(2);
    assertThat(ITEM.withReversed(true).directed(2)).isEqualTo(6);
    assertThat(ITEM.withReversed(true)
            .withScale(new RatingScale(Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
            .directed(Integer.MAX_VALUE))
        .isEqualTo(Integer.MAX_VALUE - 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ITEM.directed(8))
        .withMessage("rating of item 't1' must be on its scale, 1 to 7");
  }

  @Test
  void blankIsAlwaysPossible() {
    assertThat(ITEM.allows(MissingAnswer.BLANK)).isTrue();
    assertThat(ITEM.allows(MissingAnswer.REFUSED)).isFalse();
    assertThat(ITEM.withMissing(List.of(MissingAnswer.REFUSED)).allows(MissingAnswer.REFUSED))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "COLLABORATION, GOVERNMENT,",
    "OWN_SIDE, OTHER, OTHER",
    "OTHER_SIDE, GOVERNMENT, CIVIL_SOCIETY",
    "OTHER_SIDE, CIVIL_SOCIETY, GOVERNMENT",
    "OTHER_SIDE, OTHER,",
    "GOVERNMENT, GOVERNMENT, GOVERNMENT",
    "CIVIL_SOCIETY, GOVERNMENT, CIVIL_SOCIETY"
  })
  void anAnswerSpeaksOfASide(ItemFocus focus, Side respondent, @Nullable Side seen) {
    assertThat(focus.sideSeenBy(respondent)).isEqualTo(Optional.ofNullable(seen));
  }

  @Test
  void aWaveKnowsHowManyOfAGroupWereAsked() {
    SurveyWave asked = WAVE.withAsked(
        new SideCount(Side.GOVERNMENT, Integer.MAX_VALUE), new SideCount(Side.CIVIL_SOCIETY, 3));
    assertThat(asked.asked(ReleaseGroup.of("a", Side.CIVIL_SOCIETY))).isEqualTo(3);
    assertThat(asked.asked(ReleaseGroup.of("b", Side.GOVERNMENT, Side.CIVIL_SOCIETY)))
        .isEqualTo(Integer.MAX_VALUE + 3L);
    assertThat(asked.asked(ReleaseGroup.of("c", Side.OTHER))).isZero();
  }

  @Test
  void aWaveFindsItsQuestionnaire() {
    assertThat(WAVE.questionnaire(List.of(OTHER, QUESTIONNAIRE))).isEqualTo(QUESTIONNAIRE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAVE.questionnaire(List.of(OTHER)))
        .withMessage("questionnaires must hold 'q1' of wave 'w1'");
  }

  @Test
  void aQuestionnaireKnowsTheItemsOfAConstruct() {
    assertThat(QUESTIONNAIRE.itemsOf(TRUST)).containsExactly(ITEM);
    assertThat(QUESTIONNAIRE.itemsOf(VISION)).isEmpty();
  }

  @Test
  void anInstrumentHasAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Instrument(" ", Optional.empty(), Optional.empty()))
        .withMessage("name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Instrument("Wilder", Optional.of(""), Optional.empty()))
        .withMessage("source must not be blank");
  }

  @ParameterizedTest
  @CsvSource({"JOINT,", "TEAM,", "GOVERNMENT_ONLY, GOVERNMENT", "CIVIL_SOCIETY_ONLY, CIVIL_SOCIETY"
  })
  void aSeparateSessionIsOfOneSide(SessionKind kind, @Nullable Side side) {
    assertThat(kind.side()).isEqualTo(Optional.ofNullable(side));
    assertThat(kind.isSeparate()).isEqualTo(side != null);
  }
}
