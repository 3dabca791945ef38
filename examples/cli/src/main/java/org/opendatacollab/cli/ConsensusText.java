package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendatacollab.io.deliberation.Conversation;
import org.opendatacollab.io.deliberation.ConversationStatement;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.consensus.PolisSelection;
import org.opendatacollab.scoring.consensus.PolisSelection.RepresentativeStatement;
import org.opendatacollab.scoring.initiative.FactValue;
import org.opendatacollab.scoring.tally.Vote;

/** Consensus scores as text for a facilitator, in 80 columns: the statements that sides agree on come first. */
final class ConsensusText {
  private static final int MIN_ID_WIDTH = 4;
  private static final int MAX_ID_WIDTH = 12;
  private static final int PRIMARY_WIDTH = 20;
  private static final int REPRESENTATIVE = 3;

  private final PrintWriter out;
  private final int top;

  ConsensusText(PrintWriter out, int top) {
    this.out = out;
    this.top = top;
  }

  void print(ConsensusScores scores, boolean groupsWereFound) {
    Conversation conversation = scores.conversation();
    head(conversation, groupsWereFound);
    if (conversation.statements().isEmpty()) {
      return;
    }
    statements(scores);
    representative(conversation);
    out.println();
    out.println("What the numbers are (more: collab methods NAME)");
    for (ScoringMethod<?> method : scores.methods()) {
      String name = MethodNames.shortName(method.method());
      line("  " + Text.left(name, 16) + method.description().title());
    }
    intervals(scores).ifPresent(intervals -> paragraph(intervals, 2));
  }

  private void head(Conversation conversation, boolean groupsWereFound) {
    conversation.topic().ifPresent(topic -> paragraph(topic, 0));
    long counted = conversation.tally().total();
    StringBuilder votes = new StringBuilder(count(conversation.statements().size(), "statement")
        + ", " + count(conversation.voters(), "person", "people") + ", " + count(counted, "vote"));
    if (conversation.voteEvents() > counted) {
      votes
          .append(" (of ")
          .append(number(conversation.voteEvents()))
          .append(" cast: the last of each person on a statement counts)");
    }
    paragraph(votes.append('.').toString(), 0);
    groups(conversation, groupsWereFound);
  }

  private void groups(Conversation conversation, boolean groupsWereFound) {
    if (conversation.groupSizes().isEmpty()) {
      paragraph(
          "There are no groups, so nothing can be said across sides. Give them by a column"
              + " 'group' or by --groups FILE.",
          0);
      return;
    }
    String groups = conversation.groupSizes().entrySet().stream()
        .map(group -> group.getKey() + " (" + number(group.getValue()) + ")")
        .collect(Collectors.joining(", "));
    int ungrouped = conversation.ungrouped();
    paragraph(
        "Groups (people): " + groups + "."
            + (ungrouped == 0
                ? ""
                : " " + count(ungrouped, "voter") + (ungrouped == 1 ? " is" : " are")
                    + " in no group and left out below."),
        0);
    if (groupsWereFound) {
      paragraph(
          "Polis found these groups in the same votes, by how differently they vote. If you"
              + " know the sides, give them by --groups FILE.",
          0);
    }
  }

  private void statements(ConsensusScores scores) {
    List<ConsensusScores.Scored> best = scores.bestFirst();
    int shown = Math.min(top, best.size());
    int idWidth = best.stream()
        .limit(shown)
        .mapToInt(one -> Text.columns(Text.safe(one.statement().id())))
        .max()
        .orElse(0);
    idWidth = Math.max(MIN_ID_WIDTH, Math.min(MAX_ID_WIDTH, idWidth));
    out.println();
    out.println("Statements, best first");
    out.println("-".repeat(Text.WIDTH));
    StringBuilder header = new StringBuilder(Text.left("id", idWidth)).append("  ");
    for (int i = 0; i < scores.methods().size(); i++) {
      String name = MethodNames.shortName(scores.methods().get(i).method());
      header.append(i == 0 ? Text.left(name, PRIMARY_WIDTH) : Text.right(name, otherWidth(name)));
    }
    line(header.toString());
    for (ConsensusScores.Scored one : best.subList(0, shown)) {
      statement(one, scores.methods(), idWidth);
    }
    rest(scores, best, shown);
  }

  private void statement(
      ConsensusScores.Scored one, List<ScoringMethod<? super GroupedVotes>> methods, int idWidth) {
    StringBuilder row =
        new StringBuilder(Text.left(Text.cut(one.statement().id(), idWidth), idWidth)).append("  ");
    for (int i = 0; i < one.scores().size(); i++) {
      Estimate estimate = one.scores().get(i).estimate();
      row.append(
          i == 0
              ? Text.left(primary(estimate), PRIMARY_WIDTH)
              : Text.right(
                  Numbers.value(estimate),
                  otherWidth(MethodNames.shortName(methods.get(i).method()))));
    }
    line(row.toString());
    String margin = " ".repeat(idWidth + 2);
    int width = Text.WIDTH - margin.length();
    one.statement().text().ifPresent(text -> line(margin + Text.cut(text, width)));
    String counts = one.votes().counts().entrySet().stream()
        .map(group -> group.getKey() + ": " + new FactValue.Votes(group.getValue()))
        .collect(Collectors.joining("; "));
    if (!counts.isEmpty()) {
      Text.wrap(counts, width, "").forEach(line -> out.println(margin + line));
    }
  }

  private static String primary(Estimate estimate) {
    if (estimate instanceof Estimate.Defined defined
        && defined.uncertainty() instanceof Uncertainty.Interval interval) {
      return Numbers.value(estimate) + " (" + Numbers.shown(interval.lower()) + " to "
          + Numbers.shown(interval.upper()) + ")";
    }
    return (Numbers.value(estimate) + " " + Numbers.why(estimate)).stripTrailing();
  }

  private void rest(ConsensusScores scores, List<ConsensusScores.Scored> best, int shown) {
    int more = best.size() - shown;
    int rejected = scores.conversation().statements().size() - best.size();
    List<String> said = new ArrayList<>();
    if (more > 0) {
      said.add(number(more) + " more with --top " + best.size() + ".");
    }
    if (rejected > 0) {
      said.add(count(rejected, "statement") + " that moderators took out "
          + (rejected == 1 ? "is" : "are") + " not listed.");
    }
    if (!said.isEmpty()) {
      said.add("All are in --format csv and json.");
      paragraph(String.join(" ", said), 0);
    }
  }

  private void representative(Conversation conversation) {
    if (conversation.groupSizes().size() < 2) {
      return;
    }
    List<ConversationStatement> statements = conversation.statements();
    Set<Integer> rejected = new LinkedHashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).isRejected()) {
        rejected.add(i);
      }
    }
    PolisSelection selection =
        PolisSelection.POLIS.withPick(REPRESENTATIVE).withModeratedOut(rejected);
    out.println();
    out.println("What sets each group apart (" + selection.method().idAtVersion() + ")");
    out.println("-".repeat(Text.WIDTH));
    for (Map.Entry<String, List<RepresentativeStatement>> group :
        selection.representative(conversation.tally()).entrySet()) {
      line(Text.cut("Group " + group.getKey(), Text.WIDTH));
      for (RepresentativeStatement stands : group.getValue()) {
        ConversationStatement statement = statements.get(stands.statement());
        line("  " + stands.successes() + " of " + stands.trials()
            + (stands.direction() == Vote.AGREE ? " agree" : " disagree") + " with "
            + statement.id() + statement.text().map(text -> ": " + text).orElse(""));
      }
    }
  }

  private static Optional<String> intervals(ConsensusScores scores) {
    for (ConsensusScores.Scored one : scores.bestFirst()) {
      if (one.scores().get(0).estimate() instanceof Estimate.Defined defined
          && defined.uncertainty() instanceof Uncertainty.Interval interval) {
        return Optional.of("In brackets: " + Numbers.percent(interval.level()) + " interval, for "
            + interval.population() + ".");
      }
    }
    return Optional.empty();
  }

  private static int otherWidth(String name) {
    return Math.max(6, name.length() + 2);
  }

  private void line(String text) {
    out.println(Text.cut(text, Text.WIDTH).stripTrailing());
  }

  private void paragraph(String text, int indent) {
    String margin = " ".repeat(indent);
    Text.wrap(text, Text.WIDTH - indent, "").forEach(line -> out.println(margin + line));
  }

  private static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  private static String count(long number, String noun, String nouns) {
    return number(number) + " " + (number == 1 ? noun : nouns);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
