package org.opendatacollab.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the format 1.0, as texts. They are the contract of the files: whatever
 * {@link JsonFormat} accepts they accept too, and whatever they accept it accepts unless the document breaks one of the
 * rules that a schema cannot state, which {@code docs/format.md} lists by id.
 */
public final class JsonSchemas {
  private JsonSchemas() {}

  /**
   * Returns the schema of initiatives, {@code *.collab.json}.
   *
   * @return the JSON text
   */
  public static String initiative() {
    return text("initiative-1.0.schema.json");
  }

  /**
   * Returns the schema of confidential records, {@code *.collab-private.json}.
   *
   * @return the JSON text
   */
  public static String confidentialRecords() {
    return text("confidential-records-1.0.schema.json");
  }

  private static String text(String file) {
    String path = "/org/opendatacollab/io/schema/" + file;
    try (InputStream in = JsonSchemas.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the library is incomplete: there is no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
