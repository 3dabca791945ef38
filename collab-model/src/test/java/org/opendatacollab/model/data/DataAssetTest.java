package org.opendatacollab.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.YesNo;

class DataAssetTest {
  private static AssetStateEvent event(String date, AssetState state) {
    return new AssetStateEvent(PartialDate.parse(date), state, Optional.empty(), List.of());
  }

  private static DataAsset asset(AssetStateEvent... states) {
    return DataAsset.builder()
        .id(new DataAssetId("clinics"))
        .title(LocalizedText.of("Clinics"))
        .addStates(states)
        .build();
  }

  @Test
  void theStateIsThatOfTheDay() {
    DataAsset asset =
        asset(event("2015", AssetState.HELD_CLOSED), event("2016-05-09", AssetState.OPEN));
    assertThat(asset.stateAt(LocalDate.of(2015, 6, 1))).isEmpty();
    assertThat(asset.stateAt(LocalDate.of(2016, 5, 8))).contains(AssetState.HELD_CLOSED);
    assertThat(asset.stateAt(LocalDate.of(2016, 5, 9))).contains(AssetState.OPEN);
    assertThat(asset.currentState()).contains(AssetState.OPEN);
    assertThat(asset().currentState()).isEmpty();
  }

  @Test
  void openDataCanBeClosedAgainAndTheHistoryStays() {
    DataAsset closed =
        asset(event("2015", AssetState.OPEN)).transition(event("2016", AssetState.HELD_CLOSED));
    assertThat(closed.states())
        .extracting(AssetStateEvent::state)
        .containsExactly(AssetState.OPEN, AssetState.HELD_CLOSED);
  }

  @Test
  void aStepChangesTheStateAndGoesForwardInTime() {
    DataAsset asset = asset(event("2016", AssetState.OPEN));
    assertThatThrownBy(() -> asset.transition(event("2017", AssetState.OPEN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("data asset 'clinics' is already OPEN");
    assertThatThrownBy(() -> asset.transition(event("2015", AssetState.HELD_CLOSED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("date must not be before 2016, got 2015");
  }

  private static OpennessAnswer answer(OpennessQuestion question, YesNo answer) {
    return new OpennessAnswer(question, answer, Optional.empty(), List.of());
  }

  @Test
  void aQuestionThatIsNotListedIsUnknown() {
    OpennessAssessment assessment = OpennessAssessment.builder()
        .id(new OpennessAssessmentId("odb-2014"))
        .date(PartialDate.parse("2014"))
        .edition(OpennessEdition.ODB_2014)
        .addAnswers(answer(OpennessQuestion.EXISTS, YesNo.YES))
        .build();
    assertThat(assessment.answerTo(OpennessQuestion.EXISTS)).isEqualTo(YesNo.YES);
    assertThat(assessment.answerTo(OpennessQuestion.LINKED)).isEqualTo(YesNo.UNKNOWN);
  }

  @Test
  void aQuestionIsAnsweredOnce() {
    OpennessAssessment.Builder builder = OpennessAssessment.builder()
        .id(new OpennessAssessmentId("odb-2014"))
        .date(PartialDate.parse("2014"))
        .edition(OpennessEdition.ODB_2014)
        .addAnswers(
            answer(OpennessQuestion.MACHINE_READABLE, YesNo.YES),
            answer(OpennessQuestion.MACHINE_READABLE, YesNo.NO));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/answers/1/question: each question may be answered once, "
            + "got machineReadable twice [question-once]");
  }

  @Test
  void theNameOfAnAssessorIsNotBlank() {
    OpennessAssessment.Builder builder = OpennessAssessment.builder()
        .id(new OpennessAssessmentId("odb-2014"))
        .date(PartialDate.parse("2014"))
        .edition(OpennessEdition.ODB_2014)
        .assessorName("");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assessorName must not be blank");
  }

  @Test
  void theQuestionsHaveTheLettersOfTheBarometer() {
    assertThat(OpennessQuestion.EXISTS.letter()).isEqualTo('a');
    assertThat(OpennessQuestion.LICENSED.letter()).isEqualTo('f');
    assertThat(OpennessQuestion.LINKED.letter()).isEqualTo('j');
  }
}
