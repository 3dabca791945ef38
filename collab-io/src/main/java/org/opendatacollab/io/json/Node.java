package org.opendatacollab.io.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of JSON with its place: scalars as text in their own spelling, so that a number is written back as it was.
 *
 * @param kind what it is
 * @param text the decoded text of a string, the spelling of a number, {@code true} or {@code false}; else empty
 * @param elements the elements of an array
 * @param members the members of an object in the order of the file
 * @param line the line, from 1
 * @param column the column, from 1
 */
record Node(
    Kind kind, String text, List<Node> elements, Map<String, Node> members, int line, int column) {
  /** What a piece of JSON is. */
  enum Kind {
    OBJECT("an object"),
    ARRAY("an array"),
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    NULL("null");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  static Node scalar(Kind kind, String text, int line, int column) {
    return new Node(kind, text, List.of(), Map.of(), line, column);
  }

  static Node array(List<Node> elements, int line, int column) {
    return new Node(Kind.ARRAY, "", Collections.unmodifiableList(elements), Map.of(), line, column);
  }

  static Node object(Map<String, Node> members, int line, int column) {
    return new Node(Kind.OBJECT, "", List.of(), Collections.unmodifiableMap(members), line, column);
  }

  /** The same JSON without its place, for comparing and keeping. */
  Node withoutPlace() {
    Map<String, Node> placeless = new LinkedHashMap<>();
    members.forEach((name, member) -> placeless.put(name, member.withoutPlace()));
    return new Node(
        kind,
        text,
        elements.stream().map(Node::withoutPlace).toList(),
        Collections.unmodifiableMap(placeless),
        0,
        0);
  }

  Optional<Node> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The deepest node that stands on the way to a pointer. */
  Node at(String pointer) {
    Node node = this;
    for (String step : pointer.split("/", -1)) {
      Node next = switch (node.kind) {
        case OBJECT -> node.members.get(step.replace("~1", "/").replace("~0", "~"));
        case ARRAY -> element(node, step);
        default -> null;
      };
      node = next == null ? node : next;
    }
    return node;
  }

  private static @org.jspecify.annotations.Nullable Node element(Node array, String step) {
    try {
      int index = Integer.parseInt(step);
      return index >= 0 && index < array.elements.size() ? array.elements.get(index) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
