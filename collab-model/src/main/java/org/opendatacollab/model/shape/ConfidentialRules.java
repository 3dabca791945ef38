package org.opendatacollab.model.shape;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.model.confidential.SurveyResponse;
import org.opendatacollab.model.shape.Shape.Problems;

/** The rules of confidential records that span several of them. Messages name places, never values. */
final class ConfidentialRules {
  private ConfidentialRules() {}

  /** Somebody may answer an item again, as long as it can be told which answer is the later one. */
  static void oneAnswerPerPersonAndItem(ConfidentialRecords records, Problems problems) {
    Map<List<Object>, Map<Optional<Instant>, String>> placeByTimeByKey = new HashMap<>();
    for (int i = 0; i < records.surveyResponses().size(); i++) {
      SurveyResponse response = records.surveyResponses().get(i);
      for (int j = 0; j < response.answers().size(); j++) {
        String place = "/surveyResponses/" + i + "/answers/" + j;
        Map<Optional<Instant>, String> placeByTime = placeByTimeByKey.computeIfAbsent(
            List.of(
                response.person(), response.wave(), response.answers().get(j).item()),
            key -> new HashMap<>());
        // An answer without a time cannot be told apart from any other.
        boolean toldApart = placeByTime.isEmpty()
            || (response.answeredAt().isPresent()
                && !placeByTime.containsKey(response.answeredAt())
                && !placeByTime.containsKey(Optional.<Instant>empty()));
        if (!toldApart) {
          problems.add(
              place + "/item",
              "repeated-answer",
              "a person must answer an item of a wave once, or at times that differ; an answer to"
                  + " the same item stands at "
                  + placeByTime.values().stream().sorted().findFirst().orElseThrow());
        }
        placeByTime.putIfAbsent(response.answeredAt(), place);
      }
    }
  }

  static void onePredictionPerPersonClaimAndSide(ConfidentialRecords records, Problems problems) {
    once(
        records.predictedPositions(),
        prediction -> List.of(prediction.by(), prediction.claim(), prediction.about()),
        "/predictedPositions/",
        "repeated-prediction",
        "a person must predict what a side thinks of a claim once",
        problems);
  }

  static void oneReportPerPersonOrganisationAndTime(
      ConfidentialRecords records, Problems problems) {
    once(
        records.relationshipReports(),
        report -> List.of(report.by(), report.about(), report.wave(), report.date()),
        "/relationshipReports/",
        "repeated-report",
        "a person must report on an organisation once in each wave or at each date",
        problems);
  }

  private static <T> void once(
      List<T> things,
      Function<T, List<Object>> key,
      String pointer,
      String rule,
      String message,
      Problems problems) {
    Map<List<Object>, Integer> seen = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      Integer first = seen.putIfAbsent(key.apply(things.get(i)), i);
      if (first != null) {
        problems.add(pointer + i, rule, message + "; the first stands at " + pointer + first);
      }
    }
  }
}
