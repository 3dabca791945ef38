package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.undefined;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;
import org.opendatacollab.scoring.voting.CondorcetSets;
import org.opendatacollab.scoring.voting.Copeland;
import org.opendatacollab.scoring.voting.InstantRunoff;
import org.opendatacollab.scoring.voting.KemenyYoung;
import org.opendatacollab.scoring.voting.Minimax;
import org.opendatacollab.scoring.voting.PositionalMethod;
import org.opendatacollab.scoring.voting.RankedBallots;
import org.opendatacollab.scoring.voting.RankedPairs;
import org.opendatacollab.scoring.voting.Schulze;
import org.opendatacollab.scoring.voting.ScoredRanking;
import org.opendatacollab.scoring.voting.VotingResult;

/** Winners and rankings from ranked ballots. */
final class RankedVotingFamily implements GoldenFamily {
  private static final Map<String, PositionalMethod> BORDA = Map.of(
      "average", PositionalMethod.BORDA_AVERAGE,
      "unranked-zero", PositionalMethod.BORDA_UNRANKED_ZERO,
      "modified", PositionalMethod.BORDA_MODIFIED);

  @Override
  public String name() {
    return "ranked-voting";
  }

  @Override
  public Map<String, Measure> measures() {
    Map<String, Measure> measures = new LinkedHashMap<>();
    measures.put(
        "plurality",
        (input, parameters) -> scored(PositionalMethod.PLURALITY.score(ballots(input))));
    measures.put(
        "borda",
        (input, parameters) ->
            scored(BORDA.get(variant(parameters, "variant", "average")).score(ballots(input))));
    measures.put("pairwise-matrix", RankedVotingFamily::matrix);
    measures.put(
        "copeland",
        (input, parameters) -> scored(Copeland.STANDARD
            .withTieValue(parameters.get("tieValue").decimalValue())
            .score(matrix(input))));
    measures.put(
        "condorcet-sets",
        (input, parameters) -> outputsOf(
            CondorcetSets.of(matrix(input)),
            sets -> outputs(
                "condorcetWinner", sets.winner().orElse(null),
                "condorcetLoser", sets.loser().orElse(null),
                "smithSet", sets.smithSet(),
                "schwartzSet", sets.schwartzSet())));
    measures.put(
        "schulze",
        (input, parameters) -> outputsOf(
            Schulze.valueOf(constant(parameters, "strength")).elect(matrix(input)),
            paths -> outputs(
                "strengths", paths.strengths(),
                "winners", paths.winners(),
                "ranking", paths.ranking().orElse(null))));
    measures.put(
        "ranked-pairs",
        (input, parameters) -> outputsOf(
            RankedPairs.valueOf(constant(parameters, "strength")).elect(matrix(input)),
            result ->
                outputs("winners", result.winners(), "ranking", result.ranking().orElse(null))));
    measures.put(
        "minimax",
        (input, parameters) -> outputsOf(
            Minimax.valueOf(constant(parameters, "variant")).elect(matrix(input)),
            result -> outputs("worstDefeat", result.worstDefeat(), "winners", result.winners())));
    measures.put(
        "kemeny-young",
        (input, parameters) -> outputsOf(
            KemenyYoung.STANDARD.rank(matrix(input)),
            result -> outputs(
                "agreement", result.agreement(),
                "distance", result.distance(),
                "rankings", result.rankings())));
    measures.put(
        "instant-runoff",
        (input, parameters) ->
            outputsOf(InstantRunoff.STANDARD.elect(ballots(input)), RankedVotingFamily::runoff));
    return measures;
  }

  private static Map<String, ?> matrix(JsonNode input, JsonNode parameters) {
    PreferenceMatrix matrix =
        ballots(input).matrix(UnrankedRule.valueOf(constant(parameters, "unranked")));
    return matrix.total() == 0
        ? undefined(Reason.NO_BALLOTS.code())
        : outputs("candidates", matrix.candidates(), "preferred", matrix.rows());
  }

  private static Map<String, ?> scored(VotingResult<ScoredRanking> outcome) {
    return outputsOf(
        outcome,
        result -> outputs(
            "scores", result.scores(),
            "winners", result.winners(),
            "ranking", result.ranking()));
  }

  private static Map<String, ?> runoff(InstantRunoff.Count count) {
    Optional<List<Map<String, Object>>> rounds = count
        .rounds()
        .map(list -> list.stream()
            .map(round -> outputs(
                "counts", round.counts(),
                "exhausted", round.exhausted(),
                "eliminated", round.eliminated().orElse(null)))
            .toList());
    return outputs("winners", count.winners(), "rounds", rounds.orElse(null));
  }

  static <R> Map<String, ?> outputsOf(
      VotingResult<R> outcome, Function<R, Map<String, ?>> outputs) {
    return outcome
        .result()
        .<Map<String, ?>>map(outputs)
        .orElseGet(() -> undefined(outcome.reason().orElseThrow().code()));
  }

  private static String variant(JsonNode parameters, String name, String otherwise) {
    return parameters.path(name).asText(otherwise);
  }

  private static String constant(JsonNode parameters, String name) {
    return parameters.path(name).asText().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static PreferenceMatrix matrix(JsonNode input) {
    return ballots(input).matrix(UnrankedRule.LAST);
  }

  private static RankedBallots ballots(JsonNode input) {
    RankedBallots.Builder builder = RankedBallots.builder(
        elements(input.get("candidates")).map(JsonNode::asText).toList());
    elements(input.get("ballots"))
        .forEach(ballot -> builder.add(
            ballot.get("count").longValue(),
            elements(ballot.get("ranking"))
                .map(tied -> elements(tied).map(JsonNode::asText).toList())
                .toList()));
    return builder.build();
  }
}
