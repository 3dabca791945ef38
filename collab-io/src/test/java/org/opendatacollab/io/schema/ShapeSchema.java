package org.opendatacollab.io.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Type;
import org.opendatacollab.model.shape.Union;

/**
 * What the table of members says about the schema: definitions with their members in order, their types, what is required,
 * codes and the line of documentation. The schema is written by hand; it must say at least this, and says more.
 */
final class ShapeSchema {
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** The definitions of a root shape and of all that it holds, by name. */
  static Map<String, Object> definitions(Shape<?> root) {
    ShapeSchema schema = new ShapeSchema();
    schema.reference(root);
    return schema.definitions;
  }

  private Map<String, Object> reference(Type<?> type) {
    String name = name(type);
    if (!definitions.containsKey(name)) {
      Map<String, Object> definition = new LinkedHashMap<>();
      definitions.put(name, definition);
      if (type instanceof Shape<?> shape) {
        object(shape, definition);
      } else if (type instanceof Union<?> union) {
        kinds(union, definition);
      } else {
        scalar((Scalar<?>) type, definition);
      }
    }
    return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
  }

  private static String name(Type<?> type) {
    return type instanceof Scalar<?> scalar && scalar.role() != Scalar.Role.NONE ? "id" : type.name();
  }

  private static void scalar(Scalar<?> scalar, Map<String, Object> definition) {
    if (scalar.form() == Scalar.Form.LOCALIZED) {
      return;
    }
    definition.put("type", scalar.form().name().toLowerCase(java.util.Locale.ROOT));
    if (!scalar.codes().isEmpty()) {
      definition.put("enum", scalar.codes());
    }
  }

  private void kinds(Union<?> union, Map<String, Object> definition) {
    List<Object> references = new ArrayList<>();
    for (Union.Variant<?, ?> variant : union.variants()) {
      Map<String, Object> reference = reference(variant.shape());
      @SuppressWarnings("unchecked")
      Map<String, Object> kind = (Map<String, Object>) definitions.get(variant.shape().name());
      @SuppressWarnings("unchecked")
      Map<String, Object> properties = (Map<String, Object>) kind.get("properties");
      @SuppressWarnings("unchecked")
      List<String> required = (List<String>) kind.get("required");
      if (!properties.containsKey(Union.TAG)) {
        Map<String, Object> tagged = new LinkedHashMap<>();
        tagged.put(Union.TAG, new LinkedHashMap<>(Map.of("const", variant.code())));
        tagged.putAll(properties);
        kind.put("properties", tagged);
        required.add(0, Union.TAG);
      }
      references.add(reference);
    }
    definition.put("oneOf", references);
  }

  private void object(Shape<?> shape, Map<String, Object> definition) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    definition.put("description", shape.doc());
    definition.put("type", "object");
    for (Member<?, ?> member : shape.members()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", member.doc());
      if (member.presence() == Member.Presence.LIST) {
        property.put("type", "array");
        property.put("items", reference(member.type()));
        if (member.minItems() > 0) {
          property.put("minItems", member.minItems());
        }
      } else {
        property.putAll(reference(member.type()));
      }
      properties.put(member.name(), property);
      if (member.presence() == Member.Presence.REQUIRED || member.minItems() > 0) {
        required.add(member.name());
      }
    }
    properties.put("ext", new LinkedHashMap<>(Map.of("$ref", "#/$defs/ext")));
    definition.put("properties", properties);
    definition.put("required", required);
  }
}
