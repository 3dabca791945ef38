package org.opendatacollab.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Type;
import org.opendatacollab.model.shape.Union;

/**
 * A value of a document together with what the table of members says of it.
 *
 * @param owner the object that holds the member
 * @param shape the shape of the owner
 * @param member the member
 * @param index the index of an element of a list, or -1 for the member as a whole
 * @param pointer where it stands
 */
record TypedSpot(ObjectNode owner, Shape<?> shape, Member<?, ?> member, int index, String pointer) {
  /** All values of a document that the table knows. */
  static List<TypedSpot> of(JsonNode document, Shape<?> root) {
    List<TypedSpot> spots = new ArrayList<>();
    collect((ObjectNode) document, root, "", spots);
    return spots;
  }

  private static void collect(
      ObjectNode object, Shape<?> shape, String pointer, List<TypedSpot> spots) {
    for (Member<?, ?> member : shape.members()) {
      JsonNode value = object.path(member.name());
      String at = pointer + "/" + member.name();
      if (value.isMissingNode()) {
        continue;
      }
      spots.add(new TypedSpot(object, shape, member, -1, at));
      if (member.presence() == Member.Presence.LIST) {
        for (int i = 0; i < value.size(); i++) {
          spots.add(new TypedSpot(object, shape, member, i, at + "/" + i));
          collect(value.get(i), member.type(), at + "/" + i, spots);
        }
      } else {
        collect(value, member.type(), at, spots);
      }
    }
  }

  private static void collect(JsonNode value, Type<?> type, String pointer, List<TypedSpot> spots) {
    if (type instanceof Shape<?> shape) {
      collect((ObjectNode) value, shape, pointer, spots);
    } else if (type instanceof Union<?> union) {
      union
          .withCode(value.path(Union.TAG).asText())
          .ifPresent(kind -> collect((ObjectNode) value, kind.shape(), pointer, spots));
    }
  }

  boolean isList() {
    return member.presence() == Member.Presence.LIST && index < 0;
  }

  boolean isElement() {
    return index >= 0;
  }

  /** Whether one value of the member stands here, and not the list of them. */
  boolean isScalar() {
    return !isList() && member.type() instanceof Scalar<?>;
  }

  boolean isScalar(Scalar.Form form) {
    return isScalar() && scalar().form() == form;
  }

  boolean isScalar(String rule) {
    return isScalar() && scalar().rule().equals(rule);
  }

  boolean isScalarText() {
    return isScalar(Scalar.Form.LOCALIZED);
  }

  boolean isShape() {
    return !isList() && member.type() instanceof Shape<?>;
  }

  /** Whether one value of a type stands here. */
  boolean isObject(String... types) {
    return !isList() && List.of(types).contains(member.type().name());
  }

  Scalar<?> scalar() {
    return (Scalar<?>) member.type();
  }

  JsonNode value() {
    JsonNode whole = owner.path(member.name());
    return index < 0 ? whole : whole.path(index);
  }

  ObjectNode object() {
    return (ObjectNode) value();
  }

  ArrayNode list() {
    return (ArrayNode) owner.path(member.name());
  }

  void put(JsonNode value) {
    if (index < 0) {
      owner.set(member.name(), value);
    } else {
      list().set(index, value);
    }
  }

  void put(String text) {
    put(owner.textNode(text));
  }
}
