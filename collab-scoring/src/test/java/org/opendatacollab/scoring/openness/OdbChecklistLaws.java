package org.opendatacollab.scoring.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.opendatacollab.scoring.openness.OdbQuestion.AVAILABLE;
import static org.opendatacollab.scoring.openness.OdbQuestion.MACHINE_READABLE;
import static org.opendatacollab.scoring.openness.OdbQuestion.UP_TO_DATE;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/** Laws of the Open Data Barometer's checklist; those over complete answers are tried on all 1,024 of them. */
class OdbChecklistLaws {
  @Example
  void openMeansSeventyPointsOrMore() {
    for (OdbEdition edition : OdbEdition.values()) {
      for (OdbAnswers answers : completions(OdbAnswers.UNKNOWN)) {
        OdbResult result = OdbChecklist.of(edition).assess(answers);
        if (result.open() == Answer.YES) {
          assertThat(result.score().estimate().value().orElseThrow())
              .as("%s in %s", answers, edition)
              .isGreaterThanOrEqualTo(edition == OdbEdition.ODB_2013 ? 75 : 70);
        }
      }
    }
  }

  @Example
  void chainedAnswersEarnNothing() {
    for (OdbEdition edition : OdbEdition.values()) {
      for (OdbAnswers answers : completions(OdbAnswers.UNKNOWN)) {
        for (OdbQuestion question : OdbQuestion.values()) {
          // The up-to-date question has a penalty that a yes avoids; it is the one exception.
          if (question != UP_TO_DATE && !chainHolds(answers, question)) {
            assertThat(points(edition, answers.with(question, Answer.YES)))
                .as("%s, %s in %s", answers, question, edition)
                .isEqualTo(points(edition, answers.with(question, Answer.NO)));
          }
        }
      }
    }
  }

  @Example
  void editionsDifferOnlyWhereAnOutdatedDatasetIsOnline() {
    for (OdbAnswers answers : completions(OdbAnswers.UNKNOWN)) {
      double first = points(OdbEdition.ODB_2013, answers);
      boolean outdated = answers.answer(UP_TO_DATE) == Answer.NO;
      boolean online = chainHolds(answers, MACHINE_READABLE);
      boolean machineReadable = online && answers.answer(MACHINE_READABLE) == Answer.YES;
      assertThat(points(OdbEdition.ODB_2014, answers))
          .isEqualTo(first - (outdated && online ? 5 : 0));
      assertThat(points(OdbEdition.ODB_2015, answers))
          .isEqualTo(first - (outdated && machineReadable ? 5 : 0));
    }
  }

  @Example
  void oneMoreYesNeverLowersTheScoreOfAnyEdition() {
    for (OdbEdition edition : OdbEdition.values()) {
      for (OdbAnswers answers : completions(OdbAnswers.UNKNOWN)) {
        for (OdbQuestion question : OdbQuestion.values()) {
          assertThat(points(edition, answers.with(question, Answer.YES)))
              .as("%s, %s in %s", answers, question, edition)
              .isGreaterThanOrEqualTo(points(edition, answers));
        }
      }
    }
  }

  @Example
  void goingOnlineOutdatedEarnsTenAndCostsFive() {
    OdbAnswers offline = OdbAnswers.parse("ynnnnnnnnn");
    assertThat(points(OdbEdition.ODB_2014, offline.with(AVAILABLE, Answer.YES)))
        .isEqualTo(5 + 10 - 5);
  }

  @Property
  void boundsAreTheLeastAndTheGreatestOverAllCompletions(
      @ForAll("answers") OdbAnswers answers, @ForAll OdbEdition edition) {
    Assume.that(answers.known() > 0);
    List<Double> scores = completions(answers).stream()
        .map(each -> points(edition, each))
        .sorted()
        .toList();
    double least = scores.get(0);
    double greatest = scores.get(scores.size() - 1);
    Estimate.Defined estimate =
        (Estimate.Defined) OdbChecklist.of(edition).score(answers).estimate();
    if (least == greatest) {
      assertThat(estimate.uncertainty()).isInstanceOf(Uncertainty.None.class);
    } else {
      Uncertainty.Bounds bounds = (Uncertainty.Bounds) estimate.uncertainty();
      assertThat(bounds.lower()).isEqualTo(least);
      assertThat(bounds.upper()).isEqualTo(greatest);
    }
    assertThat(estimate.number()).isEqualTo((least + greatest) / 2);
  }

  @Property
  void theVerdictIsCertainExactlyWhenAllCompletionsAgree(
      @ForAll("answers") OdbAnswers answers, @ForAll OdbEdition edition) {
    OdbChecklist checklist = OdbChecklist.of(edition);
    List<Answer> verdicts = completions(answers).stream()
        .map(each -> checklist.assess(each).open())
        .distinct()
        .toList();
    assertThat(checklist.assess(answers).open())
        .isEqualTo(verdicts.size() == 1 ? verdicts.get(0) : Answer.UNKNOWN);
  }

  @Property
  void changingWhatIsNamedOpensTheDatasetAndNothingLessDoes(
      @ForAll("answers") OdbAnswers answers, @ForAll OdbEdition edition) {
    OdbChecklist checklist = OdbChecklist.of(edition);
    OdbResult result = checklist.assess(answers);
    List<OdbQuestion> needed = new ArrayList<>(result.toChange());
    needed.addAll(result.toEstablish());
    OdbAnswers opened = answers;
    for (OdbQuestion question : needed) {
      opened = opened.with(question, Answer.YES);
    }
    assertThat(checklist.assess(opened).open()).isEqualTo(Answer.YES);
    for (OdbQuestion left : needed) {
      assertThat(checklist.assess(opened.with(left, answers.answer(left))).open())
          .isNotEqualTo(Answer.YES);
    }
  }

  @Property
  void contributionsSumToTheScore(
      @ForAll("answers") OdbAnswers answers, @ForAll OdbEdition edition) {
    Assume.that(answers.known() > 0);
    var score = OdbChecklist.of(edition).score(answers);
    // Halves of small whole numbers add up without rounding.
    assertThat(score.contributions().stream().mapToDouble(each -> each.amount()).sum())
        .isCloseTo(score.estimate().value().orElseThrow(), within(0.0));
  }

  @Property
  void answersReadWhatTheyWrite(@ForAll("answers") OdbAnswers answers) {
    assertThat(OdbAnswers.parse(answers.toString())).isEqualTo(answers);
  }

  @Provide
  Arbitrary<OdbAnswers> answers() {
    return Arbitraries.strings().withChars('y', 'n', '?').ofLength(10).map(OdbAnswers::parse);
  }

  /** All ways to fill in the unknown answers. */
  private static List<OdbAnswers> completions(OdbAnswers answers) {
    List<OdbAnswers> completions = List.of(answers);
    for (OdbQuestion question : OdbQuestion.values()) {
      if (answers.answer(question) == Answer.UNKNOWN) {
        List<OdbAnswers> more = new ArrayList<>();
        for (OdbAnswers each : completions) {
          more.add(each.with(question, Answer.YES));
          more.add(each.with(question, Answer.NO));
        }
        completions = more;
      }
    }
    return completions;
  }

  private static double points(OdbEdition edition, OdbAnswers answers) {
    return OdbChecklist.of(edition).score(answers).estimate().value().orElseThrow();
  }

  /** Whether all that a question requires, and what that requires, is answered yes. */
  private static boolean chainHolds(OdbAnswers answers, OdbQuestion question) {
    return question
        .requires()
        .map(required -> answers.answer(required) == Answer.YES && chainHolds(answers, required))
        .orElse(true);
  }
}
