package org.opendatacollab.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/methods.md} has an entry for every method, with the texts that the method itself carries. To write the entries
 * again after a change: run this test with {@code -Dmethods.docs.write=true}.
 */
class MethodsDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "methods.md");
  private static final String END_OF_INTRODUCTION = "\n## `";

  @Test
  void everyMethodHasItsEntry() throws IOException {
    String document = Files.readString(DOCUMENT);
    int end = document.indexOf(END_OF_INTRODUCTION);
    String introduction = end < 0 ? document : document.substring(0, end);
    String wanted = introduction.stripTrailing() + "\n" + entries();
    if (Boolean.getBoolean("methods.docs.write")) {
      Files.writeString(DOCUMENT, wanted);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(wanted);
  }

  private static String entries() {
    return StandardMethods.registry().descriptions().stream()
        .map(MethodsDocumentTest::entry)
        .collect(Collectors.joining());
  }

  private static String entry(MethodDescription method) {
    String parameters = method.method().parameters().entrySet().stream()
        .map(parameter -> "`" + parameter.getKey() + "` = " + parameter.getValue())
        .collect(Collectors.joining(", "));
    return "\n## `" + method.method().idAtVersion() + "`\n\n"
        + "**" + method.title() + "**\n\n"
        + "- **Formula**: " + method.formula() + "\n"
        + (parameters.isEmpty() ? "" : "- **Parameters**: " + parameters + "\n")
        + "- **Range**: " + method.range() + "\n"
        + "- **Edge cases**: " + method.edgeCases() + "\n"
        + "- **Example**: " + method.example() + "\n"
        + "- **Not for**: " + method.notFor() + "\n"
        + "- **Source**: " + method.source() + "\n";
  }
}
