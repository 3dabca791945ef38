package org.opendatacollab.scoring.initiative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.data.AssetState;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.forum.Claim;
import org.opendatacollab.model.forum.DataNeed;
import org.opendatacollab.model.forum.Forum;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.forum.Position;
import org.opendatacollab.model.forum.RoleStatement;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.scoring.consensus.ConsensusVerdict;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.tally.VoteCounts;

/** Step 2: which claims the sides share, what has to be known, and what data there are. */
final class ForumStep {
  private ForumStep() {}

  static List<Topic> topics(EvaluationInput input) {
    List<Topic> topics = new ArrayList<>();
    topics.add(participation(input));
    topics.add(claims(input));
    topics.add(roles(input));
    topics.add(dataNeeds(input));
    topics.addAll(RegisterTopics.topics(input));
    return topics;
  }

  private static Topic participation(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (Forum forum : input.initiative().forums()) {
      if (input.happened(forum.period().start())) {
        things.add(ParticipationTopic.thing(
            input,
            forum.id().value(),
            forum.title().toString(),
            forum.participation(),
            forum.period().end().or(() -> forum.period().start()),
            forum.evidence()));
      }
    }
    return new Topic(
        "forum-participation",
        "Who took part in the forum",
        things,
        input.missing(things, input.initiative().forums(), "no forum is recorded"));
  }

  private static Topic claims(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    Map<ConsensusVerdict.Status, Integer> counts = new EnumMap<>(ConsensusVerdict.Status.class);
    Set<ForumId> later = later(input);
    for (Claim claim : input.initiative().claims()) {
      if (claim.forum().filter(later::contains).isPresent()) {
        continue;
      }
      SideVotes cast = sideVotes(input, claim.positions());
      GroupedVotes votes = cast.grouped();
      ConsensusVerdict.Judgement verdict = ConsensusVerdict.standard().judge(votes);
      counts.merge(verdict.status(), 1, Integer::sum);
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("verdict", Words.of(verdict.status())));
      ConsensusVerdict.standard().flip(votes).ifPresent(flip -> {
        facts.add(new Fact("would become", Words.of(flip.to())));
        facts.add(new Fact(
            "with",
            flip.changes().stream().map(ForumStep::change).collect(Collectors.joining(" and "))));
      });
      facts.addAll(cast.facts());
      things.add(new ScoredThing(
          claim.id().value(),
          Words.of(claim.kind()) + ": " + claim.statement(),
          input.scores(GroupedVotes.KIND, votes),
          facts,
          Evidence.isIllustrative(claim.evidence())));
    }
    String title = "Claims of both sides";
    if (!things.isEmpty()) {
      title += counts.entrySet().stream()
          .map(entry -> entry.getValue() + " " + Words.of(entry.getKey()))
          .collect(Collectors.joining(", ", ": ", ""));
    }
    return new Topic(
        "claims",
        title,
        things,
        input.missing(things, input.initiative().claims(), "no claim is recorded"));
  }

  /** The forums that are certainly later than the day: what was claimed there is not known yet. */
  private static Set<ForumId> later(EvaluationInput input) {
    return input.initiative().forums().stream()
        .filter(forum -> !input.happened(forum.period().start()))
        .map(Forum::id)
        .collect(Collectors.toSet());
  }

  private static String change(ConsensusVerdict.Change change) {
    return new ConsensusVerdict.Change(
            Words.ofMember(change.group()), change.from(), change.to(), change.people())
        .toString();
  }

  private static SideVotes sideVotes(EvaluationInput input, List<Position> positions) {
    SideVotes votes = new SideVotes();
    for (Position position : positions) {
      int count = position.by().count();
      VoteCounts cast = new VoteCounts(
          position.vote() == Vote.AGREE ? count : 0,
          position.vote() == Vote.DISAGREE ? count : 0,
          position.vote() == Vote.PASS ? count : 0);
      Optional<Side> side = position
          .by()
          .side()
          .or(() ->
              position.by().person().flatMap(person -> input.sides().of(person, input.asOf())));
      side.ifPresentOrElse(known -> votes.add(known, cast), () -> votes.addUnknown(cast));
    }
    return votes;
  }

  private static Topic roles(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (RoleStatement statement : input.initiative().roleStatements()) {
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("stated by", Labels.of(input.initiative(), statement.statedBy())));
      facts.add(new Fact("perspective", Words.of(statement.perspective())));
      if (!statement.responses().isEmpty()) {
        facts.addAll(sideVotes(input, statement.responses()).facts());
      }
      things.add(new ScoredThing(
          statement.id().value(),
          Labels.of(input.initiative(), statement.about()) + ": " + statement.role(),
          List.of(),
          facts,
          Evidence.isIllustrative(statement.evidence())));
    }
    return new Topic(
        "roles",
        "Roles in the issue",
        things,
        things.isEmpty() ? List.of("no role is stated") : List.of());
  }

  private static Topic dataNeeds(EvaluationInput input) {
    Map<DataAssetId, DataAsset> assets = input.initiative().dataAssets().stream()
        .collect(Collectors.toMap(DataAsset::id, asset -> asset));
    List<ScoredThing> things = new ArrayList<>();
    for (DataNeed need : input.initiative().dataNeeds()) {
      String met = need.metBy().stream()
          .flatMap(id -> Optional.ofNullable(assets.get(id)).stream())
          .map(asset -> asset.title() + " (" + state(asset, input) + ")")
          .collect(Collectors.joining(", "));
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("met by", met.isEmpty() ? "nothing that is known" : met));
      if (!need.demandedBy().isEmpty()) {
        facts.add(new Fact(
            "asked for by",
            need.demandedBy().stream().map(Words::of).collect(Collectors.joining(", "))));
      }
      things.add(new ScoredThing(
          need.id().value(),
          need.question().toString(),
          List.of(),
          facts,
          Evidence.isIllustrative(need.evidence())));
    }
    return new Topic(
        "data-needs",
        "What has to be known",
        things,
        things.isEmpty() ? List.of("no data need is recorded") : List.of());
  }

  private static String state(DataAsset asset, EvaluationInput input) {
    Optional<AssetState> state = asset.stateAt(input.asOf());
    return state.map(Words::of).orElse("state not recorded");
  }
}
