package org.opendatacollab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.model.learning.SurveyWaveId;

class SubjectTest {
  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void itsTextNamesKindAndId(EntityKind kind) {
    Subject subject = new Subject(kind, "a:b-1");
    assertThat(Subject.parse(subject.toString())).isEqualTo(subject);
    assertThat(subject.toString()).matches(Subject.PATTERN);
  }

  @Test
  void isNamedLikeTheKindInFiles() {
    assertThat(Subject.of(EntityKind.SURVEY_WAVE, new SurveyWaveId("w1")))
        .hasToString("surveyWave:w1");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(strings = {"", "w1", ":w1", "SURVEY_WAVE:w1"})
  void refusesWhatNamesNoKind(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.parse(text))
        .withMessage(
            "subject must be a kind and an id, like dataAsset:asset-1, got '" + text + "'");
  }

  @Test
  void refusesWhatNamesNoId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.parse("issue:"))
        .withMessageStartingWith("id must be 1 to 128 ASCII letters");
  }
}
