package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.RankedVotingFamily.outputsOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.voting.ApprovalVoting;
import org.opendatacollab.scoring.voting.MajorityJudgment;
import org.opendatacollab.scoring.voting.RatedBallots;
import org.opendatacollab.scoring.voting.ScoreVoting;
import org.opendatacollab.scoring.voting.StarVoting;

/** Winners from approvals, scores and grades. */
final class RatedVotingFamily implements GoldenFamily {
  @Override
  public String name() {
    return "rated-voting";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "approval", (input, parameters) -> approval(input),
        "score-voting", RatedVotingFamily::score,
        "star", RatedVotingFamily::star,
        "majority-judgment", RatedVotingFamily::judge);
  }

  private static Map<String, ?> approval(JsonNode input) {
    ApprovalProfile.Accumulator profile = ApprovalProfile.accumulator(names(input));
    for (JsonNode ballot : input.get("ballots")) {
      profile.add(
          ballot.get("count").longValue(),
          given(ballot)
              .filter(score -> score.getValue().decimalValue().signum() > 0)
              .map(Map.Entry::getKey)
              .toList());
    }
    return outputsOf(
        ApprovalVoting.STANDARD.score(profile.snapshot()),
        result -> outputs("scores", result.scores(), "winners", result.winners()));
  }

  private static Map<String, ?> score(JsonNode input, JsonNode parameters) {
    ScoreVoting.Blank blank = ScoreVoting.Blank.valueOf(
        parameters.path("blank").asText("ignore").toUpperCase(Locale.ROOT));
    return outputsOf(
        ScoreVoting.of(minimum(parameters), maximum(parameters), blank)
            .score(ballots(input, JsonNode::decimalValue)),
        result -> outputs(
            "totals", result.totals(),
            "means", allNames(input, result.means()),
            "winners", result.winners()));
  }

  private static Map<String, ?> allNames(JsonNode input, Map<String, Double> means) {
    Map<String, Object> all = new LinkedHashMap<>();
    names(input).forEach(name -> all.put(name, means.get(name)));
    return all;
  }

  private static Map<String, ?> star(JsonNode input, JsonNode parameters) {
    return outputsOf(
        StarVoting.of(minimum(parameters), maximum(parameters))
            .elect(ballots(input, JsonNode::decimalValue)),
        result -> {
          Map<String, Object> outputs =
              outputs("totals", result.totals(), "winners", result.winners());
          result.runoff().ifPresent(runoff -> {
            outputs.put("finalists", runoff.finalists());
            outputs.put(
                "runoff",
                Map.of(
                    runoff.finalists().get(0), runoff.votes().get(0),
                    runoff.finalists().get(1), runoff.votes().get(1)));
            outputs.put("noPreference", runoff.noPreference());
          });
          return outputs;
        });
  }

  private static Map<String, ?> judge(JsonNode input, JsonNode parameters) {
    MajorityJudgment method = MajorityJudgment.of(
        elements(parameters.get("grades")).map(JsonNode::asText).toList());
    return outputsOf(
        method.judge(ballots(input, grade -> method.score(grade.asText()))), result -> {
          Map<String, Object> grades = new LinkedHashMap<>();
          result
              .judgments()
              .forEach((name, judgment) -> grades.put(
                  name,
                  outputs(
                      "median", judgment.median(),
                      "proponents", judgment.proponents(),
                      "opponents", judgment.opponents(),
                      "gauge", judgment.gauge().sign())));
          return outputs(
              "grades", grades, "ranking", result.ranking(), "winners", result.winners());
        });
  }

  private static BigDecimal minimum(JsonNode parameters) {
    return parameters.get("minimum").decimalValue();
  }

  private static BigDecimal maximum(JsonNode parameters) {
    return parameters.get("maximum").decimalValue();
  }

  private static RatedBallots ballots(JsonNode input, Function<JsonNode, BigDecimal> score) {
    RatedBallots.Builder builder = RatedBallots.builder(names(input));
    for (JsonNode ballot : input.get("ballots")) {
      Map<String, BigDecimal> scores = new LinkedHashMap<>();
      given(ballot).forEach(entry -> scores.put(entry.getKey(), score.apply(entry.getValue())));
      builder.add(ballot.get("count").longValue(), scores);
    }
    return builder.build();
  }

  private static Stream<Map.Entry<String, JsonNode>> given(JsonNode ballot) {
    return ballot.get("scores").properties().stream()
        .filter(entry -> !entry.getValue().isNull());
  }

  private static List<String> names(JsonNode input) {
    return elements(input.get("candidates")).map(JsonNode::asText).toList();
  }
}
