package org.opendatacollab.scoring.openness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;

/**
 * Scores how open one dataset is, by the ten questions of the Open Data Barometer.
 *
 * <p>A yes counts if the questions that it {@linkplain OdbQuestion#requires() requires} count as well: b needs a, c needs
 * b, all others need c.
 * <pre>{@code
 *   score = sum of the weights of the questions that count - penalty      in [0, 100] points
 *   penalty = 5 if g is no, in 2014 and b counts, in 2015 and later and c counts; else 0
 *   open = a, b, c, d, e and f are all yes
 * }</pre>
 *
 * <p><b>Unknown answers</b> are never read as no. Turning an unknown or a no into a yes never lowers the score, in any
 * edition: b earns 10 and costs at most 5, and no other yes brings a penalty that exceeds its points. So over all ways to
 * fill in the unknown answers the least score has them all no and the greatest has them all yes, and these two are the
 * {@link Uncertainty.Bounds} of the estimate. Its value is the midpoint: no other number has a smaller worst error, which
 * is half the width. It is no best guess, and nobody should rank by it without looking at the bounds.
 *
 * <ul>
 *   <li>No answer known: undefined, {@link Reason#NOT_RECORDED}.
 *   <li>Unknown answers that cannot matter (d while c is no): the value is exact, without bounds.
 *   <li>A yes without what it requires, such as c without b: earns nothing, as published.
 *   <li>n is the number of answers that are yes or no, from 1 to 10.
 *   <li>The contributions are the points of each question and sum to the score.
 *   <li>No penalty takes the score below 0: where it applies, a and b have earned 15.
 * </ul>
 *
 * <p>Example: a and b yes, all else no: 5 + 10 - 5 = 10 in 2014, and 15 in 2013 and 2015. With g unknown, 2014 gives the
 * bounds 10 and 15 and the value 12.5.
 *
 * <p>Source: World Wide Web Foundation, Open Data Barometer, second edition (2015), Research Method,
 * {@code report/about/method.md} in {@code open-data-barometer-2nd-edition} (6729ea9), CC BY 4.0. Its text takes 5 points
 * from every outdated dataset, even one that does not exist; the rule here is the one that all 1,290 published scores
 * follow. The rules of 2013 and 2015 were read off the published scores of those editions in the same way; 48 of the 1,155
 * rows of 2013 count a yes without what it requires, which is not copied. Immutable and thread-safe.
 */
public final class OdbChecklist implements ScoringMethod<OdbAnswers> {
  /** Ten answers about one dataset. */
  public static final InputKind<OdbAnswers> KIND =
      new InputKind<>("open data barometer answers", OdbAnswers.class);

  private final OdbEdition edition;
  private final MethodDescription description;

  private OdbChecklist(OdbEdition edition) {
    this.edition = Objects.requireNonNull(edition, "edition");
    this.description = describe(edition);
  }

  /**
   * Returns the checklist of an edition.
   *
   * @param edition the edition
   * @return the checklist
   */
  public static OdbChecklist of(OdbEdition edition) {
    return new OdbChecklist(edition);
  }

  /**
   * Returns the edition whose rule it follows.
   *
   * @return the edition
   */
  public OdbEdition edition() {
    return edition;
  }

  @Override
  public MethodDescription description() {
    return description;
  }

  /** Returns the score of {@link #assess}. */
  @Override
  public Score score(OdbAnswers answers) {
    int known = answers.known();
    if (known == 0) {
      return Score.of(Estimate.undefined(Reason.NOT_RECORDED, 0, method()));
    }
    Set<OdbQuestion> least = counted(answers, EnumSet.of(Answer.YES));
    Set<OdbQuestion> greatest = counted(answers, EnumSet.of(Answer.YES, Answer.UNKNOWN));
    boolean outdatedAtLeast = answers.answer(OdbQuestion.UP_TO_DATE) != Answer.YES;
    boolean outdatedAtMost = answers.answer(OdbQuestion.UP_TO_DATE) == Answer.NO;
    int lower = 0;
    int upper = 0;
    List<Contribution> contributions = new ArrayList<>();
    for (OdbQuestion question : OdbQuestion.values()) {
      int fewest = points(question, least, outdatedAtLeast);
      int most = points(question, greatest, outdatedAtMost);
      lower += fewest;
      upper += most;
      contributions.add(
          new Contribution(said(question, answers, fewest, most), (fewest + most) / 2.0));
    }
    Uncertainty uncertainty = lower == upper
        ? new Uncertainty.None(
            known == OdbQuestion.values().length
                ? "every question is answered"
                : "no unknown answer can change the score")
        : new Uncertainty.Bounds(lower, upper, "unknown answers: " + unknown(answers));
    return new Score(
        Estimate.of((lower + upper) / 2.0, uncertainty, known, method()), contributions);
  }

  /**
   * Scores a dataset and says whether it is open, and what would make it so.
   *
   * @param answers the answers
   * @return score, verdict and the smallest change that makes the dataset open
   */
  public OdbResult assess(OdbAnswers answers) {
    List<OdbQuestion> toChange = neededAnd(Answer.NO, answers);
    List<OdbQuestion> toEstablish = neededAnd(Answer.UNKNOWN, answers);
    Answer open =
        !toChange.isEmpty() ? Answer.NO : toEstablish.isEmpty() ? Answer.YES : Answer.UNKNOWN;
    return new OdbResult(score(answers), open, toChange, toEstablish);
  }

  /** The questions whose answer is one of these and whose requirements count as well. */
  private static Set<OdbQuestion> counted(OdbAnswers answers, Set<Answer> takenAsYes) {
    Set<OdbQuestion> counted = EnumSet.noneOf(OdbQuestion.class);
    // What a question requires stands before it in the enum, so one pass is enough.
    for (OdbQuestion question : OdbQuestion.values()) {
      if (takenAsYes.contains(answers.answer(question))
          && question.requires().map(counted::contains).orElse(true)) {
        counted.add(question);
      }
    }
    return counted;
  }

  private int points(OdbQuestion question, Set<OdbQuestion> counted, boolean outdated) {
    if (counted.contains(question)) {
      return question.weight();
    }
    return question == OdbQuestion.UP_TO_DATE && outdated && edition.penalises(counted)
        ? -OdbEdition.PENALTY
        : 0;
  }

  private static String said(OdbQuestion question, OdbAnswers answers, int fewest, int most) {
    Answer answer = answers.answer(question);
    String said = question.code() + " " + question.title() + ": "
        + switch (answer) {
          case YES -> "yes";
          case NO -> "no";
          case UNKNOWN -> "unknown";
        };
    if (fewest != most) {
      return said + ", between " + Math.min(fewest, most) + " and " + Math.max(fewest, most)
          + " points";
    }
    boolean idle = answer == Answer.YES && most == 0;
    return idle
        ? said + ", earns nothing without "
            + question.requires().map(OdbQuestion::code).orElseThrow()
        : said;
  }

  private static String unknown(OdbAnswers answers) {
    StringBuilder codes = new StringBuilder();
    answers.byQuestion().forEach((question, answer) -> {
      if (answer == Answer.UNKNOWN) {
        codes.append(codes.isEmpty() ? "" : ", ").append(question.code());
      }
    });
    return codes.toString();
  }

  private static List<OdbQuestion> neededAnd(Answer answer, OdbAnswers answers) {
    return OdbQuestion.neededForOpen().stream()
        .filter(question -> answers.answer(question) == answer)
        .toList();
  }

  private static MethodDescription describe(OdbEdition edition) {
    return new MethodDescription(
        Method.of("openness/" + edition.code() + "@1"),
        "Open Data Barometer, " + edition.title(),
        "Sum of the weights of the questions answered yes whose required questions are yes as well: a exists 5,"
            + " b available online 10 (needs a), c machine-readable 15 (needs b); d bulk 15, e free 15, f openly"
            + " licensed 15, g up to date 10, h kept updated 5, i easy to find 5, j linked identifiers 5 (each needs c)."
            + " Where g is no: " + edition.rule() + ". Open when a, b, c, d, e and f are all yes.",
        "0 to 100 points, more is more open; an open dataset has 70 or more.",
        "Unknown answers give bounds: all of them no, all of them yes. The value is then the midpoint, whose largest"
            + " error is half the width. No answer known: undefined, not-recorded. A yes without what it requires earns"
            + " nothing. n is the number of questions answered.",
        "a and b yes, all else no: "
            + (edition == OdbEdition.ODB_2014 ? "5 + 10 - 5 = 10." : "5 + 10 = 15."),
        "World Wide Web Foundation, Open Data Barometer, second edition, Research Method (2015), CC BY 4.0; what an"
            + " outdated dataset costs is read off the published scores of each edition.",
        "Not for comparing countries: the Barometer's index standardises over a sample. Do not compare scores of"
            + " different editions. It does not say whether anybody asked for the data.");
  }
}
