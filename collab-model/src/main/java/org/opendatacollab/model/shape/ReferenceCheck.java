package org.opendatacollab.model.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.Subject;

/**
 * The rules about ids, over a whole aggregate: {@value #UNIQUE} (no id names two things of a kind), {@value #RESOLVES}
 * (what is referred to exists) and {@value #ACYCLIC} (relations that may not run in a circle do not). Readers feed it
 * from a file before anything is constructed, {@code build()} from the object; the rules are the same. Linear in the
 * number of ids.
 */
public final class ReferenceCheck {
  /** The rule that no id names two things of a kind. */
  public static final String UNIQUE = "unique-id";

  /** The rule that what is referred to exists. */
  public static final String RESOLVES = "reference";

  /** The rule that a relation does not run in a circle. */
  public static final String ACYCLIC = "acyclic";

  private record Reference(Subject subject, String pointer) {}

  private record Edge(String from, String to, String pointer) {}

  private final Map<Subject, String> pointerByDefined = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, List<Edge>> edgesByRelation = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final boolean showsIds;

  /** Starts with nothing defined. */
  public ReferenceCheck() {
    this(true);
  }

  private ReferenceCheck(boolean showsIds) {
    this.showsIds = showsIds;
  }

  /**
   * Starts with nothing defined, for a confidential document: messages name kinds and places, never ids.
   *
   * @return the check
   */
  public static ReferenceCheck withoutValues() {
    return new ReferenceCheck(false);
  }

  private String shown(Subject subject) {
    return showsIds
        ? subject.kind().label() + " '" + subject.id() + "'"
        : subject.kind().label();
  }

  /**
   * Notes that a thing is defined.
   *
   * @param subject its kind and id
   * @param pointer where the id stands
   */
  public void define(Subject subject, String pointer) {
    String earlier = pointerByDefined.putIfAbsent(subject, pointer);
    if (earlier != null) {
      problems.add(
          new Problem(pointer, UNIQUE, shown(subject) + " is defined twice, first at " + earlier));
    }
  }

  /**
   * Notes that a thing is referred to.
   *
   * @param subject its kind and id
   * @param pointer where the reference stands
   */
  public void refer(Subject subject, String pointer) {
    references.add(new Reference(subject, pointer));
  }

  /**
   * Notes one step of a relation that may not run in a circle.
   *
   * @param relation its name
   * @param from the id of the thing that refers
   * @param to the id of the thing referred to
   * @param pointer where the reference stands
   */
  public void edge(String relation, String from, String to, String pointer) {
    edgesByRelation
        .computeIfAbsent(relation, name -> new ArrayList<>())
        .add(new Edge(from, to, pointer));
  }

  /**
   * Tells whether a thing has been defined so far.
   *
   * @param subject its kind and id
   * @return true if it is defined
   */
  public boolean isDefined(Subject subject) {
    return pointerByDefined.containsKey(subject);
  }

  /**
   * Returns the broken rules.
   *
   * @return one problem for each repeated definition, unresolved reference and circle
   */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (Reference reference : references) {
      if (!isDefined(reference.subject())) {
        all.add(new Problem(
            reference.pointer(), RESOLVES, "there is no " + shown(reference.subject())));
      }
    }
    edgesByRelation.forEach((relation, edges) -> findCircles(relation, edges, all));
    return all;
  }

  /** Depth first without recursion, so that a long chain cannot overflow the stack. */
  private void findCircles(String relation, List<Edge> edges, List<Problem> problems) {
    Map<String, List<Edge>> outgoing = new LinkedHashMap<>();
    edges.forEach(
        edge -> outgoing.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge));
    Set<String> done = new HashSet<>();
    for (String start : outgoing.keySet()) {
      Deque<Edge> path = new ArrayDeque<>();
      Deque<Integer> nexts = new ArrayDeque<>();
      Map<String, Integer> onPath = new HashMap<>();
      if (done.contains(start)) {
        continue;
      }
      String node = start;
      onPath.put(node, 0);
      nexts.push(0);
      while (!nexts.isEmpty()) {
        List<Edge> out = outgoing.getOrDefault(node, List.of());
        int next = nexts.pop();
        if (next == out.size()) {
          done.add(node);
          onPath.remove(node);
          node = path.isEmpty() ? node : path.pop().from();
          continue;
        }
        nexts.push(next + 1);
        Edge edge = out.get(next);
        if (onPath.containsKey(edge.to())) {
          problems.add(new Problem(edge.pointer(), ACYCLIC, circle(relation, path, edge)));
        } else if (!done.contains(edge.to())) {
          path.push(edge);
          node = edge.to();
          onPath.put(node, path.size());
          nexts.push(0);
        }
      }
    }
  }

  private String circle(String relation, Deque<Edge> path, Edge closing) {
    if (!showsIds) {
      return relation + " run in a circle";
    }
    List<String> ids = new ArrayList<>();
    ids.add(closing.to());
    List<Edge> inOrder = new ArrayList<>(path);
    Collections.reverse(inOrder);
    boolean inside = closing.from().equals(closing.to());
    for (Edge edge : inOrder) {
      inside |= edge.from().equals(closing.to());
      if (inside) {
        ids.add(edge.to());
      }
    }
    if (!ids.get(ids.size() - 1).equals(closing.to()) || ids.size() == 1) {
      ids.add(closing.to());
    }
    return relation + " run in a circle: " + String.join(" -> ", ids);
  }
}
