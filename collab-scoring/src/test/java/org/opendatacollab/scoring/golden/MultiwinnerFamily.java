package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.orNull;
import static org.opendatacollab.scoring.golden.Inputs.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.voting.CommitteeMethod;
import org.opendatacollab.scoring.voting.Committees;

/** Committees from approvals. */
final class MultiwinnerFamily implements GoldenFamily {
  @Override
  public String name() {
    return "multiwinner-approval";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "approval-committee", measure(CommitteeMethod.APPROVAL),
        "pav", measure(CommitteeMethod.PROPORTIONAL_APPROVAL),
        "sequential-pav", measure(CommitteeMethod.SEQUENTIAL_PROPORTIONAL_APPROVAL),
        "sequential-phragmen", measure(CommitteeMethod.SEQUENTIAL_PHRAGMEN),
        "equal-shares",
            (input, parameters) -> ("none".equals(parameters.path("completion").asText("none"))
                    ? measure(CommitteeMethod.EQUAL_SHARES)
                    : measure(CommitteeMethod.EQUAL_SHARES_PHRAGMEN))
                .compute(input, parameters));
  }

  private static Measure measure(CommitteeMethod method) {
    return (input, parameters) -> RankedVotingFamily.outputsOf(
        method.elect(profile(input), parameters.get("committeeSize").intValue()),
        MultiwinnerFamily::all);
  }

  private static Map<String, ?> all(Committees result) {
    Map<String, Object> outputs =
        outputs("committees", result.committees(), "score", orNull(result.score()));
    result.seats().ifPresent(seats -> {
      List<Object> values = seats.stream().map(seat -> orNull(seat.value())).toList();
      outputs.put("order", seats.stream().map(Committees.Seat::candidate).toList());
      outputs.put("maxLoads", values);
      outputs.put("rhos", values);
    });
    return outputs;
  }

  private static ApprovalProfile profile(JsonNode input) {
    ApprovalProfile.Accumulator profile = ApprovalProfile.accumulator(
        elements(input.get("candidates")).map(JsonNode::asText).toList());
    for (JsonNode ballot : input.get("ballots")) {
      profile.add(
          ballot.get("count").longValue(),
          elements(ballot.get("approved")).map(JsonNode::asText).toList());
    }
    return profile.snapshot();
  }
}
