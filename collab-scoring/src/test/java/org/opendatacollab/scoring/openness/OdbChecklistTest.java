package org.opendatacollab.scoring.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendatacollab.scoring.openness.OdbQuestion.AVAILABLE;
import static org.opendatacollab.scoring.openness.OdbQuestion.BULK;
import static org.opendatacollab.scoring.openness.OdbQuestion.FREE;
import static org.opendatacollab.scoring.openness.OdbQuestion.LICENSED;
import static org.opendatacollab.scoring.openness.OdbQuestion.MACHINE_READABLE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;

class OdbChecklistTest {
  @ParameterizedTest
  @CsvSource({
    // a and b only: the outdated dataset loses 5 in the second edition alone
    "ODB_2013, yynnnnnnnn, 15",
    "ODB_2014, yynnnnnnnn, 10",
    "ODB_2015, yynnnnnnnn, 15",
    // Albania, census, in the workbook of the fourth edition: a b c e g h i
    "ODB_2015, yyynynyyyn, 65",
    // machine-readable and outdated
    "ODB_2013, yyyyyynnnn, 75",
    "ODB_2014, yyyyyynnnn, 70",
    "ODB_2015, yyyyyynnnn, 70",
    // nothing exists: no edition takes points
    "ODB_2013, nnnnnnnnnn, 0",
    "ODB_2014, nnnnnnnnnn, 0",
    "ODB_2015, nnnnnnnnnn, 0",
    // what is chained earns nothing
    "ODB_2014, nyyyyyyyyy, 0",
    "ODB_2014, ynyyyyyyyy, 5",
    "ODB_2014, yynyyyyyyy, 15",
    "ODB_2014, yyyyyyyyyy, 100",
  })
  void answersGiveTheScoreOfTheEdition(OdbEdition edition, String answers, double score) {
    Estimate estimate =
        OdbChecklist.of(edition).score(OdbAnswers.parse(answers)).estimate();
    assertThat(estimate)
        .isEqualTo(Estimate.of(
            score,
            new Uncertainty.None("every question is answered"),
            10,
            OdbChecklist.of(edition).method()));
  }

  @ParameterizedTest
  @CsvSource({
    "ODB_2014, yynnnn?nnn, 10, 15, unknown answers: g",
    "ODB_2014, y?nnnnnnnn, 5, 10, unknown answers: b",
    "ODB_2014, yyy?yn?yyn, 50, 80, 'unknown answers: d, g'",
    "ODB_2015, y?y???????, 5, 100, 'unknown answers: b, d, e, f, g, h, i, j'",
    "ODB_2013, yyyyyy?nnn, 75, 85, unknown answers: g",
    "ODB_2015, yyyyyy?nnn, 70, 85, unknown answers: g",
  })
  void unknownAnswersGiveBoundsAndTheirMidpoint(
      OdbEdition edition, String answers, double lower, double upper, String why) {
    Estimate.Defined estimate = (Estimate.Defined)
        OdbChecklist.of(edition).score(OdbAnswers.parse(answers)).estimate();
    assertThat(estimate.uncertainty()).isEqualTo(new Uncertainty.Bounds(lower, upper, why));
    assertThat(estimate.number()).isEqualTo((lower + upper) / 2);
  }

  @Test
  void unknownAnswersThatCannotMatterLeaveTheScoreExact() {
    Estimate.Defined estimate = (Estimate.Defined) OdbChecklist.of(OdbEdition.ODB_2014)
        .score(OdbAnswers.parse("yn????????"))
        .estimate();
    assertThat(estimate.number()).isEqualTo(5);
    assertThat(estimate.n()).isEqualTo(2);
    assertThat(estimate.uncertainty())
        .isEqualTo(new Uncertainty.None("no unknown answer can change the score"));
  }

  @ParameterizedTest
  @EnumSource
  void nothingKnownIsUndefined(OdbEdition edition) {
    OdbResult result = OdbChecklist.of(edition).assess(OdbAnswers.UNKNOWN);
    assertThat(result.score().estimate())
        .isEqualTo(
            Estimate.undefined(Reason.NOT_RECORDED, 0, OdbChecklist.of(edition).method()));
    assertThat(result.score().contributions()).isEmpty();
    assertThat(result.open()).isEqualTo(Answer.UNKNOWN);
    assertThat(result.toEstablish()).isEqualTo(OdbQuestion.neededForOpen());
  }

  @ParameterizedTest
  @CsvSource({
    "yyyyyynnnn, YES",
    "yyyyyn????, NO",
    "yyyyy?nnnn, UNKNOWN",
    "?yyyyyyyyy, UNKNOWN",
    "nyyyyyyyyy, NO",
    "yyn???????, NO",
  })
  void openNeedsSixQuestions(String answers, Answer open) {
    assertThat(OdbChecklist.of(OdbEdition.ODB_2015)
            .assess(OdbAnswers.parse(answers))
            .open())
        .isEqualTo(open);
  }

  @Test
  void saysWhatWouldMakeTheDatasetOpen() {
    OdbResult result = OdbChecklist.of(OdbEdition.ODB_2014).assess(OdbAnswers.parse("yyn?ynnnnn"));
    assertThat(result.toChange()).containsExactly(MACHINE_READABLE, LICENSED);
    assertThat(result.toEstablish()).containsExactly(BULK);
  }

  @Test
  void explainsEachQuestion() {
    assertThat(OdbChecklist.of(OdbEdition.ODB_2014)
            .score(OdbAnswers.parse("y?nnynnnnn"))
            .contributions())
        .startsWith(
            new Contribution("a exists: yes", 5),
            new Contribution("b available online: unknown, between 0 and 10 points", 5),
            new Contribution("c machine-readable: no", 0),
            new Contribution("d available in bulk: no", 0),
            new Contribution("e free of charge: yes, earns nothing without c", 0))
        .contains(new Contribution("g up to date: no, between -5 and 0 points", -2.5));
  }

  @Test
  void weightsSumToOneHundredAndRequirementsComeFirst() {
    int sum = 0;
    for (OdbQuestion question : OdbQuestion.values()) {
      sum += question.weight();
      question.requires().ifPresent(required -> assertThat(required).isLessThan(question));
      assertThat(OdbQuestion.ofCode(question.code())).contains(question);
    }
    assertThat(sum).isEqualTo(100);
    assertThat(OdbQuestion.ofCode("k")).isEmpty();
  }

  @Test
  void editionsAreFoundByTheirCodes() {
    for (OdbEdition edition : OdbEdition.values()) {
      assertThat(OdbEdition.ofCode(edition.code())).contains(edition);
    }
    assertThat(OdbEdition.ofCode("odb-2016")).isEmpty();
  }

  @Test
  void answersThatAreNotThereAreUnknown() {
    OdbAnswers answers = new OdbAnswers(Map.of(AVAILABLE, Answer.YES, FREE, Answer.NO));
    assertThat(answers).hasToString("?y??n?????").isEqualTo(OdbAnswers.parse("?y??n?????"));
    assertThat(answers.known()).isEqualTo(2);
    assertThat(answers.with(FREE, Answer.UNKNOWN)).hasToString("?y????????");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yyy", "yyyyyyyyyyy"})
  void answersOfAnotherLengthAreRefused(String letters) {
    assertThatThrownBy(() -> OdbAnswers.parse(letters))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("answers must be 10 letters, got " + letters.length());
  }

  @Test
  void anotherLetterIsRefusedByItsPlace() {
    assertThatThrownBy(() -> OdbAnswers.parse("yyJnnnnnnn"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("answer c must be y, n or ?");
  }

  @Test
  void theRegistryKnowsEveryEdition() {
    MethodRegistry registry = OpennessMethods.addTo(MethodRegistry.EMPTY);
    assertThat(registry.methods(OdbChecklist.KIND)).hasSize(3);
    assertThat(registry.find("openness/odb-2013@1")).isPresent();
    assertThat(registry.find("openness/odb-2014@1").orElseThrow().example()).endsWith("= 10.");
    assertThat(registry.find("openness/odb-2015@1").orElseThrow().example()).endsWith("= 15.");
  }
}
