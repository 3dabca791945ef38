package org.opendatacollab.scoring.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.Standing;
import org.opendatacollab.model.team.ActionTeam;
import org.opendatacollab.model.team.LeaderCommitment;
import org.opendatacollab.model.team.Membership;

/** Step 3: who is in the teams, and what leaders committed to. */
final class TeamStep {
  private TeamStep() {}

  static List<Topic> topics(EvaluationInput input) {
    return List.of(teams(input), commitments(input));
  }

  private static Topic teams(EvaluationInput input) {
    Map<PersonId, Standing> standings = new HashMap<>();
    for (Person person : input.initiative().people()) {
      standings.put(person.id(), person.standing());
    }
    List<ScoredThing> things = new ArrayList<>();
    for (ActionTeam team : input.initiative().teams()) {
      if (!input.happened(team.formed())) {
        continue;
      }
      Map<Side, Integer> sides = new EnumMap<>(Side.class);
      Map<Standing, Integer> levels = new EnumMap<>(Standing.class);
      int members = 0;
      int unknown = 0;
      for (Membership membership : team.memberships()) {
        if (!isMember(membership, input.asOf())) {
          continue;
        }
        members++;
        Optional<Side> side = membership
            .onBehalfOf()
            .flatMap(input.sides()::of)
            .or(() -> input.sides().of(membership.person(), input.asOf()));
        side.ifPresent(known -> sides.merge(known, 1, Integer::sum));
        unknown += side.isEmpty() ? 1 : 0;
        levels.merge(standings.getOrDefault(membership.person(), Standing.OTHER), 1, Integer::sum);
      }
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("formed", team.formed().map(PartialDate::toString).orElse("not dated")));
      facts.add(new Fact("members", members));
      facts.add(Fact.of("members by side", sides));
      if (unknown > 0) {
        facts.add(new Fact("members of unknown side", unknown));
      }
      facts.add(Fact.of("members by standing", levels));
      things.add(new ScoredThing(
          team.id().value(),
          team.name().toString(),
          List.of(),
          facts,
          Evidence.isIllustrative(team.evidence())));
    }
    return new Topic(
        "teams",
        "Action teams",
        things,
        input.missing(things, input.initiative().teams(), "no action team is recorded"));
  }

  /** Somebody who may be a member on the day; where nothing is known of the period, it is the whole life of the team. */
  private static boolean isMember(Membership membership, LocalDate on) {
    boolean begun =
        membership.period().start().filter(start -> start.certainlyAfter(on)).isEmpty();
    boolean going =
        membership.period().end().filter(end -> end.certainlyBefore(on)).isEmpty();
    return begun && going;
  }

  private static Topic commitments(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (LeaderCommitment commitment : input.initiative().leaderCommitments()) {
      if (!input.happened(commitment.date())) {
        continue;
      }
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("date", commitment.date().map(PartialDate::toString).orElse("not dated")));
      Optional<Side> side = commitment
          .organisation()
          .flatMap(input.sides()::of)
          .or(() -> commitment
              .leader()
              .flatMap(leader -> input.sides().of(leader, input.dayOf(commitment.date()))));
      facts.add(new Fact("side", side.map(Words::of).orElse("not known")));
      if (commitment.joint() != YesNo.UNKNOWN) {
        facts.add(new Fact("joint", Words.of(commitment.joint())));
      }
      if (commitment.inPublic() != YesNo.UNKNOWN) {
        facts.add(new Fact("in public", Words.of(commitment.inPublic())));
      }
      things.add(new ScoredThing(
          commitment.id().value(),
          commitment.text().toString(),
          List.of(),
          facts,
          Evidence.isIllustrative(commitment.evidence())));
    }
    return new Topic(
        "leader-commitments",
        "Commitments of leaders",
        things,
        input.missing(
            things,
            input.initiative().leaderCommitments(),
            "no commitment of a leader is recorded"));
  }
}
