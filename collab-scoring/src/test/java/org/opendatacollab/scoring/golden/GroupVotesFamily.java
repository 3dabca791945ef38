package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.elements;
import static org.opendatacollab.scoring.golden.Inputs.number;
import static org.opendatacollab.scoring.golden.Inputs.orNull;
import static org.opendatacollab.scoring.golden.Inputs.outputs;
import static org.opendatacollab.scoring.golden.Inputs.undefined;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.consensus.CommentPriority;
import org.opendatacollab.scoring.consensus.GroupInformedConsensus;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.consensus.PolisSelection;
import org.opendatacollab.scoring.consensus.Representativeness;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;
import org.opendatacollab.scoring.tally.VoteLayout;
import org.opendatacollab.scoring.tally.VoteMatrix;
import org.opendatacollab.scoring.tally.VoteTally;

/** Votes of participants on statements, with groups: three families that share their measures. */
final class GroupVotesFamily implements GoldenFamily {
  private final String name;

  GroupVotesFamily(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "vote-rates", (input, parameters) -> voteRates(Conversation.of(input)),
        "group-informed-consensus",
            (input, parameters) -> consensus(Conversation.of(input), parameters),
        "representativeness", (input, parameters) -> representativeness(Conversation.of(input)),
        "consensus-selection",
            (input, parameters) -> consensusSelection(Conversation.of(input), parameters),
        "representative-selection",
            (input, parameters) -> representativeSelection(Conversation.of(input), parameters),
        "comment-priority", GroupVotesFamily::commentPriority);
  }

  /** A tally with the labels of its groups as they stand in the input, in their order. */
  private record Conversation(VoteTally tally, List<JsonNode> labels) {
    private static final Comparator<JsonNode> NUMBERS_THEN_TEXTS = Comparator.comparing(
            JsonNode::isTextual)
        .thenComparing(label -> label.isNumber() ? label.decimalValue() : BigDecimal.ZERO)
        .thenComparing((JsonNode label) -> label.asText());

    static Conversation of(JsonNode input) {
      JsonNode votes = input.get("votes");
      List<JsonNode> labels = elements(input.path("groups"))
          .filter(label -> !label.isNull())
          .distinct()
          .sorted(NUMBERS_THEN_TEXTS)
          .toList();
      int statements = elements(votes).mapToInt(JsonNode::size).max().orElse(0);
      VoteLayout layout = new VoteLayout(
          IntStream.range(0, statements).mapToObj(Integer::toString).toList(),
          labels.stream().map(JsonNode::toString).toList());
      int[] groups = IntStream.range(0, votes.size())
          .map(person -> labels.indexOf(input.path("groups").path(person)))
          .toArray();
      VoteMatrix.Builder matrix = VoteMatrix.builder(layout, groups);
      for (int person = 0; person < votes.size(); person++) {
        for (int statement = 0; statement < votes.get(person).size(); statement++) {
          JsonNode vote = votes.get(person).get(statement);
          if (!vote.isNull()) {
            matrix.vote(person, statement, Vote.of(vote.decimalValue().intValueExact()));
          }
        }
      }
      return new Conversation(matrix.build().tally(), labels);
    }

    List<Integer> statements() {
      return IntStream.range(0, tally.layout().statements().size()).boxed().toList();
    }
  }

  private static Map<String, ?> voteRates(Conversation conversation) {
    List<Map<String, Object>> statements = conversation.statements().stream()
        .map(statement -> {
          VoteCounts votes = conversation.tally().everyone(statement);
          return outputs(
              "seen", votes.seen(),
              "agree", votes.agree(),
              "disagree", votes.disagree(),
              "pass", votes.pass(),
              "agreeRate", orNull(votes.agreeShare()),
              "disagreeRate", orNull(votes.disagreeShare()),
              "passRate", orNull(votes.passShare()));
        })
        .toList();
    return outputs("statements", statements);
  }

  private static Map<String, ?> consensus(Conversation conversation, JsonNode parameters) {
    GroupInformedConsensus method =
        GroupInformedConsensus.POLIS_LEGACY.withPrior(number(parameters, "prior", 1));
    List<Double> agree = new ArrayList<>();
    List<Double> disagree = new ArrayList<>();
    for (int statement : conversation.statements()) {
      GroupedVotes votes = GroupedVotes.of(conversation.tally(), statement);
      Estimate score = method.score(votes).estimate();
      if (score.reason().isPresent()) {
        return undefined(score.reason().get().code());
      }
      agree.add(score.value().orElseThrow());
      disagree.add(method.score(votes.opposite()).estimate().value().orElseThrow());
    }
    return conversation.labels().isEmpty()
        ? undefined("no-groups")
        : outputs("groups", conversation.labels(), "agree", agree, "disagree", disagree);
  }

  private static Map<String, ?> representativeness(Conversation conversation) {
    if (conversation.labels().isEmpty()) {
      return undefined("no-groups");
    }
    List<Map<String, Object>> groups = new ArrayList<>();
    for (int group = 0; group < conversation.labels().size(); group++) {
      String label = conversation.tally().layout().groups().get(group);
      List<Map<String, Object>> statements = conversation.statements().stream()
          .map(statement -> {
            GroupedVotes votes = GroupedVotes.of(conversation.tally(), statement);
            return values(Representativeness.of(votes.counts().get(label), votes.rest(label)));
          })
          .toList();
      groups.add(outputs("group", conversation.labels().get(group), "statements", statements));
    }
    return outputs("groups", groups);
  }

  private static Map<String, Object> values(Representativeness r) {
    return outputs(
        "na", r.group().agree(),
        "nd", r.group().disagree(),
        "ns", r.group().seen(),
        "pa", r.agreeShare(),
        "pd", r.disagreeShare(),
        "pat", r.agreeTest(),
        "pdt", r.disagreeTest(),
        "ra", r.agreeRatio(),
        "rd", r.disagreeRatio(),
        "rat", r.agreeRatioTest(),
        "rdt", r.disagreeRatioTest());
  }

  private static PolisSelection selection(JsonNode parameters) {
    PolisSelection polis = PolisSelection.POLIS;
    return polis
        .withCriticalZ(number(parameters, "criticalZ", 1.2816))
        .withMinimumShare(number(parameters, "minProbability", 0.5))
        .withPick((int) number(parameters, "pick", 5))
        .withModeratedOut(elements(parameters.path("moderatedOut"))
            .map(JsonNode::asInt)
            .collect(Collectors.toSet()));
  }

  private static Map<String, ?> consensusSelection(Conversation conversation, JsonNode parameters) {
    PolisSelection.Consensus selected = selection(parameters).consensus(conversation.tally());
    return outputs(
        "agree", selected.agree().stream().map(GroupVotesFamily::statement).toList(),
        "disagree",
            selected.disagree().stream().map(GroupVotesFamily::statement).toList());
  }

  private static Map<String, Object> statement(PolisSelection.ConsensusStatement one) {
    return outputs(
        "statement", one.statement(),
        "nSuccess", one.successes(),
        "nTrials", one.trials(),
        "pSuccess", one.share(),
        "pTest", one.test());
  }

  private static Map<String, ?> representativeSelection(
      Conversation conversation, JsonNode parameters) {
    if (conversation.labels().isEmpty()) {
      return undefined("no-groups");
    }
    Map<String, List<PolisSelection.RepresentativeStatement>> selected =
        selection(parameters).representative(conversation.tally());
    List<Map<String, Object>> groups = new ArrayList<>();
    for (int group = 0; group < conversation.labels().size(); group++) {
      List<Map<String, Object>> statements = new ArrayList<>();
      selected.get(conversation.tally().layout().groups().get(group)).forEach(one -> {
        statements.add(outputs(
            "statement", one.statement(),
            "nSuccess", one.successes(),
            "nTrials", one.trials(),
            "pSuccess", one.share(),
            "pTest", one.test(),
            "repness", one.ratio(),
            "repnessTest", one.ratioTest(),
            "repfulFor", one.direction().name().toLowerCase(Locale.ROOT)));
      });
      groups.add(outputs("group", conversation.labels().get(group), "statements", statements));
    }
    return outputs("groups", groups);
  }

  private static Map<String, ?> commentPriority(JsonNode input, JsonNode parameters) {
    CommentPriority method =
        CommentPriority.POLIS.withMetaPriority(number(parameters, "metaPriority", 7));
    List<Map<String, Object>> statements = new ArrayList<>();
    for (JsonNode statement : input.get("statements")) {
      VoteCounts votes = new VoteCounts(
          statement.get("agree").longValue(),
          statement.get("disagree").longValue(),
          statement.get("pass").longValue());
      double extremity = statement.get("extremity").doubleValue();
      statements.add(outputs(
          "importance",
          method.importance(votes, extremity),
          "priority",
          statement.path("meta").asBoolean()
              ? method.metaStatementPriority()
              : method.priority(votes, extremity)));
    }
    return outputs("statements", statements);
  }
}
