package org.opendatacollab.io.json;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.opendatacollab.model.OpenCode;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Type;
import org.opendatacollab.model.shape.Union;

/**
 * What the table of members says about the schema: definitions with their members in order, their types, what is
 * required, codes, defaults and the line of documentation. The schema is written by hand; it must say at least this, and
 * says more.
 */
final class ShapeSchema {
  private final Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();
  private final Map<String, Type<?>> typeByName = new LinkedHashMap<>();

  /** The definitions of a root shape and of all that it holds, by name. */
  static Map<String, Map<String, Object>> definitions(Shape<?> root) {
    ShapeSchema schema = new ShapeSchema();
    schema.reference(root);
    return schema.definitions;
  }

  /** The types of a root shape and of all that it holds, by name, in the order in which they are met. */
  static Map<String, Type<?>> types(Shape<?> root) {
    ShapeSchema schema = new ShapeSchema();
    schema.reference(root);
    return schema.typeByName;
  }

  /** The name of a type in the schema: all ids have the same form. */
  static String name(Type<?> type) {
    return type instanceof Scalar<?> scalar && scalar.rule().equals("id") ? "id" : type.name();
  }

  /** The known codes of an open list; empty for what is none. */
  static List<String> knownCodes(Scalar<?> scalar) {
    if (!scalar.rule().equals("open-code")) {
      return List.of();
    }
    Class<?> javaType = scalar.parse("x").getClass();
    return Stream.of(javaType.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == javaType)
        .map(field -> {
          try {
            return ((OpenCode) field.get(null)).code();
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is public and cannot be read", e);
          }
        })
        .toList();
  }

  private Map<String, Object> reference(Type<?> type) {
    String name = name(type);
    Type<?> known = typeByName.putIfAbsent(name, type);
    if (known == null) {
      Map<String, Object> definition = new LinkedHashMap<>();
      definitions.put(name, definition);
      if (type instanceof Shape<?> shape) {
        object(shape, definition);
      } else if (type instanceof Union<?> union) {
        kinds(union, definition);
      } else {
        scalar((Scalar<?>) type, definition);
      }
    } else if (!alike(known, type)) {
      throw new IllegalStateException("two types of the format are named " + name);
    }
    return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
  }

  private static boolean alike(Type<?> one, Type<?> other) {
    if (one instanceof Scalar<?> scalar && other instanceof Scalar<?> again) {
      return scalar.codes().equals(again.codes()) && scalar.rule().equals(again.rule());
    }
    return one == other;
  }

  private static void scalar(Scalar<?> scalar, Map<String, Object> definition) {
    if (scalar.form() == Scalar.Form.LOCALIZED) {
      return;
    }
    definition.put("type", scalar.form().name().toLowerCase(Locale.ROOT));
    if (!scalar.codes().isEmpty()) {
      definition.put("enum", scalar.codes());
    }
    if (!knownCodes(scalar).isEmpty()) {
      definition.put("examples", knownCodes(scalar));
    }
  }

  private void kinds(Union<?> union, Map<String, Object> definition) {
    List<Object> references = new ArrayList<>();
    for (Union.Variant<?, ?> variant : union.variants()) {
      references.add(reference(variant.shape()));
      Map<String, Object> kind =
          Objects.requireNonNull(definitions.get(variant.shape().name()));
      @SuppressWarnings("unchecked") // As object() made them.
      Map<String, Object> properties =
          (Map<String, Object>) Objects.requireNonNull(kind.get("properties"));
      @SuppressWarnings("unchecked") // As above.
      List<String> required = (List<String>) Objects.requireNonNull(kind.get("required"));
      Map<String, Object> tagged = new LinkedHashMap<>();
      tagged.put(Union.TAG, new LinkedHashMap<>(Map.of("const", variant.code())));
      tagged.putAll(properties);
      kind.put("properties", tagged);
      required.add(0, Union.TAG);
    }
    definition.put("oneOf", references);
  }

  private void object(Shape<?> shape, Map<String, Object> definition) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    definition.put("description", shape.doc());
    definition.put("type", "object");
    for (Member<?, ?> member : shape.members()) {
      properties.put(member.name(), property(member));
      if (member.presence() == Member.Presence.REQUIRED || member.minItems() > 0) {
        required.add(member.name());
      }
    }
    properties.put(ShapeReader.EXT, new LinkedHashMap<>(Map.of("$ref", "#/$defs/ext")));
    definition.put("properties", properties);
    definition.put("required", required);
  }

  private <V> Map<String, Object> property(Member<?, V> member) {
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
    member.defaultValue().ifPresent(value -> property.put("default", raw(member.type(), value)));
    return property;
  }

  /** A default as it would stand in JSON: defaults that are objects have nothing in them. */
  static <V> Object raw(Type<V> type, V value) {
    return type instanceof Scalar<V> scalar ? scalar.write(value) : Map.of();
  }
}
