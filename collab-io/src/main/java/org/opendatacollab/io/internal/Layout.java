package org.opendatacollab.io.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** How all our JSON is laid out. */
public final class Layout {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private Layout() {}

  /**
   * Lays out what a generator writes: two spaces, LF on every platform, one member or element a line.
   *
   * @param generator the generator
   * @return the same generator
   */
  public static JsonGenerator pretty(JsonGenerator generator) {
    Separators separators = Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator("");
    return generator.setPrettyPrinter(
        new DefaultPrettyPrinter(separators).withObjectIndenter(INDENT).withArrayIndenter(INDENT));
  }
}
