package org.opendatacollab.io.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.opendatacollab.io.csv.NumberText;

/** JSON text of plain values, laid out like all our files: two spaces, LF, members in the order given. */
public final class PlainJson {
  private PlainJson() {}

  /**
   * Writes a value.
   *
   * @param value a map with string keys, an iterable, a string, a number or a boolean
   * @return JSON text with a final line end
   * @throws IllegalArgumentException if a value is of another type, or a number is not finite
   */
  public static String text(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = Layout.pretty(new JsonFactory().createGenerator(text))) {
      write(generator, value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(entry.getKey().toString());
        write(out, entry.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof Iterable<?> values) {
      out.writeStartArray();
      for (Object one : values) {
        write(out, one);
      }
      out.writeEndArray();
    } else if (value instanceof String string) {
      out.writeString(string);
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Long || value instanceof Integer) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number && Double.isFinite(number)) {
      // Not the generator's own text, which differs between Java versions.
      out.writeNumber(NumberText.of(number));
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
  }
}
