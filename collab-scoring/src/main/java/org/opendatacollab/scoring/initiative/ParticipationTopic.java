package org.opendatacollab.scoring.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.ParticipationMode;
import org.opendatacollab.model.stakeholder.Side;

/** Who took part in an activity, by side and against who was invited. */
final class ParticipationTopic {
  private ParticipationTopic() {}

  static ScoredThing thing(
      EvaluationInput input,
      String id,
      String label,
      List<Participation> ledger,
      Optional<PartialDate> date,
      List<Evidence> evidence) {
    List<Fact> facts = new ArrayList<>();
    date.ifPresent(known -> facts.add(new Fact("date", known.toString())));
    for (ParticipationMode mode : ParticipationMode.values()) {
      Map<Side, Integer> counts = input.sides().count(ledger, mode, input.dayOf(date));
      if (!counts.isEmpty()) {
        facts.add(Fact.of(Words.of(mode), counts));
      }
    }
    if (facts.size() == date.stream().count()) {
      facts.add(new Fact("participation", "not recorded"));
    }
    return new ScoredThing(id, label, List.of(), facts, Evidence.isIllustrative(evidence));
  }
}
