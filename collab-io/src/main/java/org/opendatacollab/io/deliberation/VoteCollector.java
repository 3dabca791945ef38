package org.opendatacollab.io.deliberation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.opendatacollab.io.internal.Indexes;
import org.opendatacollab.io.internal.PairLines;
import org.opendatacollab.scoring.tally.LatestVotes;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteLayout;
import org.opendatacollab.scoring.tally.VoteTally;

/** Collects the votes of one conversation while they stream past, and counts them at the end. */
final class VoteCollector {
  /** In the order of their first vote, which gives each its index in {@link #latest}. */
  private final Map<String, Integer> statements = new LinkedHashMap<>();

  private final Map<String, Integer> people = new LinkedHashMap<>();
  private final LatestVotes latest = new LatestVotes();
  private final Set<Long> changed = new HashSet<>();
  private final PairLines lines = new PairLines();
  private long events;

  /** The line of an earlier vote of the person on the statement; empty if there is none, and then remembered. */
  OptionalLong earlierLine(String person, String statement, long line) {
    return lines.putIfAbsent(Indexes.of(people, person), Indexes.of(statements, statement), line);
  }

  void vote(String person, String statement, long time, Vote vote) {
    int personIndex = Indexes.of(people, person);
    int statementIndex = Indexes.of(statements, statement);
    int before = latest.size();
    latest.add(personIndex, statementIndex, time, vote);
    events++;
    if (latest.size() == before) {
      changed.add(pair(personIndex, statementIndex));
    }
  }

  /** The statements that were voted on. */
  List<ConversationStatement> statementsVotedOn() {
    return statements.keySet().stream()
        .map(id -> new ConversationStatement(id, Optional.empty(), Optional.empty()))
        .toList();
  }

  /**
   * Counts.
   *
   * @param all every statement, at least those that were voted on
   * @param groupOf the group of each person who is in one
   */
  Conversation conversation(
      Optional<String> topic, Collection<ConversationStatement> all, Map<String, String> groupOf) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    groupOf.values().stream()
        .distinct()
        .sorted(NaturalOrder.LABELS)
        .forEach(group -> sizes.put(group, 0));
    groupOf.values().forEach(group -> sizes.merge(group, 1, Integer::sum));
    List<ConversationStatement> sorted = new ArrayList<>(all);
    sorted.sort((a, b) -> NaturalOrder.LABELS.compare(a.id(), b.id()));
    VoteLayout layout = new VoteLayout(
        sorted.stream().map(ConversationStatement::id).toList(), List.copyOf(sizes.keySet()));

    Map<String, Integer> groupIndexes = layout.groupIndexes();
    int[] groupOfPerson = new int[people.size()];
    int ungrouped = 0;
    for (Map.Entry<String, Integer> person : people.entrySet()) {
      String group = groupOf.get(person.getKey());
      Integer index = group == null ? null : groupIndexes.get(group);
      groupOfPerson[person.getValue()] = index == null ? VoteLayout.UNGROUPED : index;
      ungrouped += index == null ? 1 : 0;
    }
    VoteTally.Accumulator tally = VoteTally.accumulator(layout);
    int[] position = positions(layout);
    latest.forEach(
        (person, statement, vote) -> tally.add(position[statement], groupOfPerson[person], vote));
    return new Conversation(
        topic, sorted, tally.snapshot(), sizes, people.size(), ungrouped, events, changed.size());
  }

  /** Where in the layout the statements are that were numbered by their first vote. */
  private int[] positions(VoteLayout layout) {
    Map<String, Integer> indexes = layout.statementIndexes();
    int[] positions = new int[statements.size()];
    statements.forEach((id, index) -> {
      Integer position = indexes.get(id);
      if (position == null) {
        throw new IllegalStateException("a vote on a statement that is not listed was let in");
      }
      positions[index] = position;
    });
    return positions;
  }

  private static long pair(int person, int statement) {
    return ((long) person << Integer.SIZE) | statement;
  }
}
