package org.opendatacollab.scoring.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.stakeholder.Sides;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.release.ReleaseView;

/**
 * What the evaluators of the steps read.
 *
 * @param initiative the initiative
 * @param sides which side everybody belongs to
 * @param asOf the day for which is evaluated; nothing that is certainly later counts
 * @param methods the methods
 * @param release what was released of confidential answers
 */
record EvaluationInput(
    Initiative initiative,
    Sides sides,
    LocalDate asOf,
    MethodRegistry methods,
    Optional<ReleaseView> release) {
  /** The scores of an input by all registered methods of its kind. */
  <I> List<Score> scores(InputKind<I> kind, I input) {
    List<Score> scores = new ArrayList<>();
    for (ScoringMethod<? super I> method : methods.methods(kind)) {
      scores.add(method.score(input));
    }
    return scores;
  }

  /** Whether something of a date had happened, or may have happened, by the day of the evaluation. */
  boolean happened(Optional<PartialDate> date) {
    return date.filter(one -> one.certainlyAfter(asOf)).isEmpty();
  }

  /** What is missing where there is nothing to show: nothing at all, or nothing up to the day. */
  List<String> missing(List<?> shown, List<?> recorded, String sentence) {
    if (!shown.isEmpty()) {
      return List.of();
    }
    return List.of(recorded.isEmpty() ? sentence : sentence + " up to " + asOf);
  }

  /** The last day that a date may mean, not after the day of the evaluation; that day itself if nothing is known. */
  LocalDate dayOf(Optional<PartialDate> date) {
    LocalDate latest = date.map(PartialDate::latest).orElse(asOf);
    return latest.isAfter(asOf) ? asOf : latest;
  }
}
