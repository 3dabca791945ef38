package org.opendatacollab.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.opendatacollab.io.internal.Layout;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Type;
import org.opendatacollab.model.shape.Union;

/**
 * Writes values along a shape, canonically: members in the order of the shape, two spaces, LF, UTF-8, numbers in plain
 * notation. The same value gives the same bytes.
 */
final class ShapeWriter {
  private final JsonGenerator out;
  private final Residue residue;

  private ShapeWriter(JsonGenerator out, Residue residue) {
    this.out = out;
    this.residue = residue;
  }

  /** Writes a root with the members that the format itself owns before its own. */
  static <T> byte[] write(Shape<T> shape, T value, Residue residue, Map<String, String> header) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      try (JsonGenerator generator = Layout.pretty(new JsonFactory().createGenerator(bytes))) {
        new ShapeWriter(generator, residue).object(shape, value, "", header);
      }
      bytes.write("\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /** The JSON text of a node. */
  static String text(Node node) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      new ShapeWriter(generator, Residue.NONE).node(node);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.toString();
  }

  private <T> void object(Shape<T> shape, T value, String path, Map<String, String> header)
      throws IOException {
    List<Residue.Unknown> unknowns = residue.at(path);
    out.writeStartObject();
    unknowns(unknowns, "");
    for (Map.Entry<String, String> entry : header.entrySet()) {
      out.writeStringField(entry.getKey(), entry.getValue());
      unknowns(unknowns, entry.getKey());
    }
    for (Member<T, ?> member : shape.members()) {
      member(member, value, path + "/" + NodeParser.escaped(member.name()));
      unknowns(unknowns, member.name());
    }
    out.writeEndObject();
  }

  private void unknowns(List<Residue.Unknown> unknowns, String after) throws IOException {
    for (Residue.Unknown unknown : unknowns) {
      if (unknown.after().equals(after)) {
        out.writeFieldName(unknown.name());
        node(unknown.value());
      }
    }
  }

  private <T, V> void member(Member<T, V> member, T owner, String path) throws IOException {
    List<V> values = member.values(owner);
    if (values.isEmpty() && residue.isBelow(path)) {
      // What equals its default is left out, but not with what this version does not know in it.
      values = member.defaultValue().stream().toList();
    }
    if (values.isEmpty()) {
      return;
    }
    out.writeFieldName(member.name());
    if (member.presence() != Member.Presence.LIST) {
      value(member.type(), values.get(0), path);
      return;
    }
    out.writeStartArray();
    for (int i = 0; i < values.size(); i++) {
      V value = values.get(i);
      value(member.type(), value, path + "[" + key(member.type(), value, i) + "]");
    }
    out.writeEndArray();
  }

  private static <V> String key(Type<V> type, V value, int index) {
    if (type instanceof Shape<V> shape) {
      return shape
          .idMember()
          .map(id -> id.values(value).get(0).toString())
          .orElse(Integer.toString(index));
    }
    return Integer.toString(index);
  }

  private <V> void value(Type<V> type, V value, String path) throws IOException {
    if (type instanceof Shape<V> shape) {
      object(shape, value, path, Map.of());
    } else if (type instanceof Union<V> union) {
      kind(union.of(value), value, path);
    } else {
      scalar((Scalar<V>) type, value);
    }
  }

  private <V, K extends V> void kind(Union.Variant<V, K> kind, V value, String path)
      throws IOException {
    object(kind.shape(), kind.javaType().cast(value), path, Map.of(Union.TAG, kind.code()));
  }

  private <V> void scalar(Scalar<V> scalar, V value) throws IOException {
    Object raw = scalar.write(value);
    switch (scalar.form()) {
      case STRING -> out.writeString((String) raw);
      case BOOLEAN -> out.writeBoolean((Boolean) raw);
      case NUMBER -> out.writeNumber(((BigDecimal) raw).toPlainString());
      case LOCALIZED -> localized((LocalizedText) raw);
    }
  }

  private void localized(LocalizedText text) throws IOException {
    if (text.isPlain()) {
      out.writeString(text.in(LocalizedText.UNDETERMINED));
      return;
    }
    out.writeStartObject();
    for (Map.Entry<String, String> entry : text.textByTag().entrySet()) {
      out.writeStringField(entry.getKey(), entry.getValue());
    }
    out.writeEndObject();
  }

  private void node(Node node) throws IOException {
    switch (node.kind()) {
      case OBJECT -> {
        out.writeStartObject();
        for (Map.Entry<String, Node> entry : node.members().entrySet()) {
          out.writeFieldName(entry.getKey());
          node(entry.getValue());
        }
        out.writeEndObject();
      }
      case ARRAY -> {
        out.writeStartArray();
        for (Node element : node.elements()) {
          node(element);
        }
        out.writeEndArray();
      }
      case STRING -> out.writeString(node.text());
      case NUMBER -> out.writeNumber(node.text());
      case BOOLEAN -> out.writeBoolean(node.text().equals("true"));
      case NULL -> out.writeNull();
    }
  }
}
