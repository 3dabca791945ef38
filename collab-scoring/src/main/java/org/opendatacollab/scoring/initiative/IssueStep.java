package org.opendatacollab.scoring.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.DecisionResponse;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueEvent;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueStatus;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.ResponseKind;
import org.opendatacollab.model.issue.RoundState;
import org.opendatacollab.model.issue.ScopingActivity;
import org.opendatacollab.model.issue.SelectionDecision;
import org.opendatacollab.model.issue.StatementBallot;
import org.opendatacollab.model.issue.StatementVote;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.tally.VoteCounts;

/** Step 1: who took part in choosing, and how far both sides agree on the candidates. */
final class IssueStep {
  private IssueStep() {}

  static List<Topic> topics(EvaluationInput input) {
    return List.of(participation(input), consensus(input), decision(input));
  }

  private static Topic participation(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (ScopingActivity scoping : input.initiative().scopingActivities()) {
      if (input.happened(scoping.period().start())) {
        String label =
            scoping.title().map(Object::toString).orElseGet(() -> Words.of(scoping.kind()));
        things.add(ParticipationTopic.thing(
            input,
            scoping.id().value(),
            "Scoping: " + label,
            scoping.participation(),
            scoping.period().end().or(() -> scoping.period().start()),
            scoping.evidence()));
      }
    }
    for (PrioritisationRound round : input.initiative().prioritisationRounds()) {
      if (input.happened(round.opens())) {
        things.add(ParticipationTopic.thing(
            input,
            round.id().value(),
            "Prioritisation: " + round.title(),
            round.participation(),
            round.closes().or(round::opens),
            round.evidence()));
      }
    }
    return new Topic(
        "participation",
        "Who took part in choosing",
        things,
        input.missing(
            things, rounds(input), "no scoping activity or prioritisation round is recorded"));
  }

  private static List<Object> rounds(EvaluationInput input) {
    List<Object> rounds = new ArrayList<>(input.initiative().scopingActivities());
    rounds.addAll(input.initiative().prioritisationRounds());
    return rounds;
  }

  private static Topic consensus(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (PrioritisationRound round : input.initiative().prioritisationRounds()) {
      String name = "round '" + round.id() + "'";
      if (round.state() != RoundState.CLOSED || !input.happened(round.closes())) {
        missing.add(name + " is not closed: its votes are not shown");
      } else if (round.ballots().isEmpty()) {
        missing.add(name + " holds no ballots, as a secret round does: nothing to count");
      } else if (round.ballots().stream().noneMatch(StatementBallot.class::isInstance)) {
        missing.add(name
            + " was not put to agree, disagree or pass: no consensus across sides can be computed");
      } else {
        things.addAll(consensus(input, round));
      }
    }
    if (input.initiative().prioritisationRounds().isEmpty()) {
      missing.add("no prioritisation round is recorded");
    }
    return new Topic("consensus", "Consensus of both sides on the candidates", things, missing);
  }

  private static List<ScoredThing> consensus(EvaluationInput input, PrioritisationRound round) {
    Map<IssueId, SideVotes> votesByIssue = new LinkedHashMap<>();
    round.candidates().forEach(candidate -> votesByIssue.put(candidate, new SideVotes()));
    for (StatementBallot ballot : latest(round)) {
      Optional<Side> side = input.sides().of(ballot.voter(), input.dayOf(round.closes()));
      for (StatementVote vote : ballot.votes()) {
        VoteCounts one = one(vote);
        SideVotes votes =
            votesByIssue.computeIfAbsent(vote.candidate(), candidate -> new SideVotes());
        side.ifPresentOrElse(known -> votes.add(known, one), () -> votes.addUnknown(one));
      }
    }
    Map<IssueId, Issue> issues =
        input.initiative().issues().stream().collect(Collectors.toMap(Issue::id, issue -> issue));
    boolean illustrative = Evidence.isIllustrative(round.evidence());
    List<ScoredThing> things = new ArrayList<>();
    votesByIssue.forEach((id, votes) -> {
      Optional<Issue> issue = Optional.ofNullable(issues.get(id));
      List<Fact> facts = new ArrayList<>(votes.facts());
      issue.ifPresent(known -> facts.add(new Fact("status", Words.of(statusAt(known, input)))));
      things.add(new ScoredThing(
          round.id() + "/" + id,
          issue.map(known -> known.title().toString()).orElse(id.value()),
          input.scores(GroupedVotes.KIND, votes.grouped()),
          facts,
          illustrative));
    });
    things.sort(Comparator.comparingDouble(IssueStep::firstScore).reversed());
    return things;
  }

  /** The status on the day: steps that are certainly later do not show yet. */
  private static IssueStatus statusAt(Issue issue, EvaluationInput input) {
    return issue.events().stream()
        .filter(event -> input.happened(event.date()))
        .reduce((earlier, later) -> later)
        .map(IssueEvent::status)
        .orElse(IssueStatus.PROPOSED);
  }

  private static double firstScore(ScoredThing thing) {
    return thing.scores().stream()
        .flatMap(score -> score.estimate().value().stream().boxed())
        .findFirst()
        .orElse(-1.0);
  }

  /** The last ballot of each voter: by the time cast, and where that is equal or unknown by the order of the file. */
  private static List<StatementBallot> latest(PrioritisationRound round) {
    Map<PersonId, StatementBallot> byVoter = new LinkedHashMap<>();
    for (Ballot ballot : round.ballots()) {
      if (ballot instanceof StatementBallot statements) {
        byVoter.merge(statements.voter(), statements, (earlier, later) -> {
          Instant before = earlier.castAt().orElse(Instant.MIN);
          return later.castAt().orElse(Instant.MIN).isBefore(before) ? earlier : later;
        });
      }
    }
    return List.copyOf(byVoter.values());
  }

  private static VoteCounts one(StatementVote vote) {
    return switch (vote.vote()) {
      case AGREE -> new VoteCounts(1, 0, 0);
      case DISAGREE -> new VoteCounts(0, 1, 0);
      case PASS -> new VoteCounts(0, 0, 1);
    };
  }

  private static Topic decision(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (SelectionDecision decision : input.initiative().selectionDecisions()) {
      if (!input.happened(decision.date())) {
        continue;
      }
      Map<ResponseKind, Integer> responses = new EnumMap<>(ResponseKind.class);
      for (DecisionResponse response : decision.responses()) {
        responses.merge(response.response(), response.by().count(), Integer::sum);
      }
      long open = decision.responses().stream()
          .filter(DecisionResponse::isOpenObjection)
          .count();
      List<Fact> facts = new ArrayList<>();
      facts.add(
          new Fact("date", decision.date().map(PartialDate::toString).orElse("not recorded")));
      facts.add(new Fact("rule", Words.of(decision.rule())));
      facts.add(Fact.of("responses", responses));
      facts.add(new Fact("objections without a reply", open));
      String label = input.initiative().issues().stream()
          .filter(issue -> issue.id().equals(decision.issue()))
          .map(issue -> issue.title().toString())
          .findFirst()
          .orElse(decision.issue().value());
      things.add(new ScoredThing(
          decision.id().value(),
          label,
          List.of(),
          facts,
          Evidence.isIllustrative(decision.evidence())));
    }
    return new Topic(
        "decision",
        "Decision",
        things,
        input.missing(things, input.initiative().selectionDecisions(), "no decision is recorded"));
  }
}
