package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opendatacollab.io.deliberation.Conversation;
import org.opendatacollab.io.deliberation.ConversationStatement;
import org.opendatacollab.io.report.ScoreTable;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.consensus.Representativeness;
import org.opendatacollab.scoring.tally.VoteCounts;

/** All statements of a conversation with their scores. */
final class ConsensusScores {
  /** A statement, the votes of each group on it, and its score by each method in order. */
  record Scored(ConversationStatement statement, GroupedVotes votes, List<Score> scores) {
    double primary() {
      return scores.get(0).estimate().value().orElse(Double.NEGATIVE_INFINITY);
    }
  }

  private final Conversation conversation;
  private final List<ScoringMethod<? super GroupedVotes>> methods;
  private final List<Scored> scored = new ArrayList<>();

  ConsensusScores(Conversation conversation, List<ScoringMethod<? super GroupedVotes>> methods) {
    this.conversation = conversation;
    this.methods = methods;
    for (int i = 0; i < conversation.statements().size(); i++) {
      GroupedVotes votes = GroupedVotes.of(conversation.tally(), i);
      List<Score> scores = new ArrayList<>();
      for (ScoringMethod<? super GroupedVotes> method : methods) {
        scores.add(method.score(votes));
      }
      scored.add(new Scored(conversation.statements().get(i), votes, scores));
    }
  }

  Conversation conversation() {
    return conversation;
  }

  List<ScoringMethod<? super GroupedVotes>> methods() {
    return methods;
  }

  /** The statements that moderators left in, by the first method, best first; undefined ones last. */
  List<Scored> bestFirst() {
    return scored.stream()
        .filter(one -> !one.statement().isRejected())
        .sorted(Comparator.comparingDouble(Scored::primary).reversed())
        .toList();
  }

  /** One row per statement and method, in the order of the conversation. */
  ScoreTable table() {
    List<String> groups = conversation.tally().layout().groups();
    List<String> columns = new ArrayList<>();
    for (String group : groups) {
      columns.addAll(List.of("agree_" + group, "disagree_" + group, "pass_" + group));
    }
    if (groups.size() > 1) {
      for (String group : groups) {
        columns.addAll(List.of(
            "agreeRatio_" + group,
            "agreeRatioTest_" + group,
            "disagreeRatio_" + group,
            "disagreeRatioTest_" + group));
      }
    }
    columns.add("moderation");
    ScoreTable table = new ScoreTable(columns);
    for (Scored one : scored) {
      Map<String, Object> own = own(one);
      one.scores().forEach(score -> table.add(one.statement().id(), score, own));
    }
    return table;
  }

  private static Map<String, Object> own(Scored one) {
    Map<String, Object> own = new LinkedHashMap<>();
    one.votes().counts().forEach((group, counts) -> {
      own.put("agree_" + group, counts.agree());
      own.put("disagree_" + group, counts.disagree());
      own.put("pass_" + group, counts.pass());
    });
    if (one.votes().counts().size() > 1) {
      one.votes().counts().forEach((group, counts) -> {
        Representativeness stands = Representativeness.of(counts, one.votes().rest(group));
        own.put("agreeRatio_" + group, stands.agreeRatio());
        own.put("agreeRatioTest_" + group, stands.agreeRatioTest());
        own.put("disagreeRatio_" + group, stands.disagreeRatio());
        own.put("disagreeRatioTest_" + group, stands.disagreeRatioTest());
      });
    }
    one.statement()
        .moderation()
        .ifPresent(moderation -> own.put("moderation", moderation.name().toLowerCase(Locale.ROOT)));
    return own;
  }

  /** The conversation and its statements, for JSON. */
  Map<String, Object> about() {
    Map<String, Object> json = new LinkedHashMap<>();
    conversation.topic().ifPresent(topic -> json.put("topic", topic));
    json.put("voters", conversation.voters());
    json.put("ungroupedVoters", conversation.ungrouped());
    json.put("votesCast", conversation.voteEvents());
    json.put("votesCounted", conversation.tally().total());
    json.put("pairsVotedAgain", conversation.changedPairs());
    List<Map<String, Object>> groups = new ArrayList<>();
    conversation.groupSizes().forEach((label, size) -> {
      Map<String, Object> group = new LinkedHashMap<>();
      group.put("label", label);
      group.put("size", size);
      groups.add(group);
    });
    json.put("groups", groups);
    List<Map<String, Object>> statements = new ArrayList<>();
    for (int i = 0; i < scored.size(); i++) {
      statements.add(statement(scored.get(i).statement(), conversation.tally().everyone(i)));
    }
    json.put("statements", statements);
    return json;
  }

  private static Map<String, Object> statement(
      ConversationStatement statement, VoteCounts everyone) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", statement.id());
    statement.text().ifPresent(text -> json.put("text", text));
    statement
        .moderation()
        .ifPresent(
            moderation -> json.put("moderation", moderation.name().toLowerCase(Locale.ROOT)));
    json.put("agree", everyone.agree());
    json.put("disagree", everyone.disagree());
    json.put("pass", everyone.pass());
    return json;
  }
}
