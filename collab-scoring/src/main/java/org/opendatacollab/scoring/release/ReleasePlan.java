package org.opendatacollab.scoring.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a wave is released, fixed before the wave opens: the groups, a partition of the people, and what is measured, each
 * item by at most one measure. Only {@code closed} and the sessions change later.
 *
 * @param wave the wave
 * @param closed whether the wave takes no more answers
 * @param sessions the sessions, joint and separate, in which answers are given
 * @param groups the groups; nobody is in two
 * @param measures what is measured in each group
 */
public record ReleasePlan(
    String wave,
    boolean closed,
    List<Session> sessions,
    List<ReleaseGroup> groups,
    List<Measure> measures) {
  /**
   * A session of a wave.
   *
   * @param id its id
   * @param closed whether it is over
   */
  public record Session(String id, boolean closed) {
    /**
     * Checks.
     *
     * @param id its id
     * @param closed whether it is over
     * @throws IllegalArgumentException if the id is malformed
     */
    public Session {
      Ids.check(id, "session");
    }
  }

  /**
   * Checks and copies.
   *
   * @param wave the wave
   * @param closed whether it is closed
   * @param sessions its sessions
   * @param groups the groups
   * @param measures what is measured
   * @throws IllegalArgumentException if an id is malformed or doubled, two groups overlap, by their people or by their
   *     definitions, or an item is used by two measures
   */
  public ReleasePlan {
    Ids.check(wave, "wave");
    sessions = List.copyOf(sessions);
    groups = List.copyOf(groups);
    measures = List.copyOf(measures);
    Ids.checkDistinct(sessions.stream().map(Session::id).toList(), "session");
    Ids.checkDistinct(groups.stream().map(ReleaseGroup::id).toList(), "group");
    Ids.checkDistinct(measures.stream().map(Measure::id).toList(), "measure");
    checkPartition(groups);
    Set<String> used = new HashSet<>();
    for (Measure measure : measures) {
      for (String item : measure.items()) {
        if (!used.add(item)) {
          throw new IllegalArgumentException(
              "item " + item
                  + " is used by two measures: show a construct by its items or by its score, not both");
        }
      }
    }
  }

  private static void checkPartition(List<ReleaseGroup> groups) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      ReleaseGroup group = groups.get(i);
      for (ReleaseGroup earlier : groups.subList(0, i)) {
        if (!ReleaseGroup.disjoint(group.definition(), earlier.definition())) {
          throw new IllegalArgumentException("groups " + earlier.id() + " and " + group.id()
              + " may overlap by their definitions: groups must be a partition of the people");
        }
      }
      for (String person : group.people()) {
        if (!seen.add(person)) {
          throw new IllegalArgumentException("group " + group.id()
              + " shares a person with another group: groups must be a partition of the people");
        }
      }
    }
  }

  /**
   * Tells whether the embargo is over.
   *
   * @return true if the wave and all its sessions are closed
   */
  public boolean allClosed() {
    return closed && sessions.stream().allMatch(Session::closed);
  }

  /**
   * A digest of everything that must not change: of all but what is closed and who the people are. People may join an
   * initiative after a wave was released; asking for that wave again then computes nothing, so it gives what is stored.
   */
  String digest() {
    Digests digest = new Digests().add("plan").add(wave);
    groups.stream().sorted(Comparator.comparing(ReleaseGroup::id)).forEach(group -> {
      digest.add("group").add(group.id());
      new TreeMap<>(group.definition())
          .forEach((attribute, values) ->
              digest.add(attribute).add(values.stream().sorted().toList()));
    });
    measures.stream()
        .sorted(Comparator.comparing(Measure::id))
        .forEach(measure -> digest
            .add("measure")
            .add(measure.id())
            .add(measure.scale().toString())
            .add(measure.method().id())
            .add(measure.items())
            .add(measure.reversed()));
    return digest.hex();
  }

  /** Returns the wave and the ids of groups and measures, no people. */
  @Override
  public String toString() {
    return "ReleasePlan[wave=" + wave + ", groups="
        + groups.stream().map(ReleaseGroup::id).toList() + ", measures="
        + measures.stream().map(Measure::id).toList() + "]";
  }
}
