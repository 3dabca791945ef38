package org.opendatacollab.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/format.md} are those of the code; {@code -Dformat.docs.write=true} writes them.
 */
class FormatDocsTest {
  private static final Path FILE = Path.of("..", "docs", "format.md");

  @Test
  void theDocumentationHoldsTheTablesOfTheCode() throws IOException {
    String text = Files.readString(FILE, StandardCharsets.UTF_8);
    String due = text;
    for (Map.Entry<String, String> section : FormatDocs.sections().entrySet()) {
      due = replaced(due, section.getKey(), section.getValue());
    }
    if (Boolean.getBoolean("format.docs.write")) {
      Files.writeString(FILE, due, StandardCharsets.UTF_8);
    } else {
      assertThat(text)
          .as("docs/format.md; run this test with -Dformat.docs.write=true to write it")
          .isEqualTo(due);
    }
  }

  @Test
  void theLimitsAreThoseOfTheCode() throws IOException {
    assertThat(Files.readString(FILE, StandardCharsets.UTF_8))
        .contains(
            (Limits.DEFAULT.maxBytes() >> 20) + " MiB",
            Limits.DEFAULT.maxDepth() + " levels",
            "1,000,000 characters",
            Limits.DEFAULT.maxNumberLength() + " characters",
            "1,000 problems");
    assertThat(Limits.DEFAULT.maxTextLength()).isEqualTo(1_000_000);
    assertThat(Limits.DEFAULT.maxProblems()).isEqualTo(1_000);
  }

  private static String replaced(String text, String name, String section) {
    Pattern between = Pattern.compile(
        "(?s)(<!-- " + name + ": generated -->\n).*?(<!-- end of " + name + " -->)");
    Matcher matcher = between.matcher(text);
    assertThat(matcher.find()).as("markers of '%s' in docs/format.md", name).isTrue();
    return matcher.replaceFirst(
        Matcher.quoteReplacement(matcher.group(1) + section + matcher.group(2)));
  }
}
