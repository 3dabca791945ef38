package org.opendatacollab.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.model.Initiative;

class QuickstartTest {
  /** Maven runs tests in the folder of the module. */
  private static final Path README = Path.of("../../README.md");

  private static final Path SOURCE =
      Path.of("src/main/java/org/opendatacollab/quickstart/Quickstart.java");

  // 5 of 6 agree on one side, 4 of 6 on the other, the rest disagree: by hand, with the prior 1/2,
  // sqrt((5.5/7 * 5.5/7) * (4.5/7 * 4.5/7)) = 0.5051. A simulation of a million draws in Python
  // gives
  // 0.194 to 0.817 for the interval.
  private static final String PRINTED =
      "0.505 (95 % credible interval 0.193 to 0.817, n = 12, consensus/group-informed/standard@1)";

  @TempDir
  private Path directory = Path.of("");

  @Test
  void printsAnEstimateAndReadsWhatItWrote() throws IOException {
    Path file = directory.resolve("clinics.collab.json");
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Initiative read;
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      read = Quickstart.run(file);
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(PRINTED);
    assertThat(read.people()).hasSize(12);
    assertThat(read.prioritisationRounds().get(0).ballots()).hasSize(12);
    assertThat(read.selectionDecisions()).hasSize(1);
    assertThat(JsonFormat.initiative().write(read)).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void theReadmeShowsThisCode() throws IOException {
    String source = Files.readString(SOURCE);
    String code = source.substring(
        source.indexOf("// README begins\n") + "// README begins\n".length(),
        source.indexOf("    // README ends"));

    assertThat(block("java")).isEqualTo(code.stripTrailing().stripIndent() + "\n");
    assertThat(block("text")).isEqualTo(PRINTED + "\n");
  }

  /** The first fenced block of a language in the README. */
  private static String block(String language) throws IOException {
    String readme = Files.readString(README);
    String fence = "```" + language + "\n";
    assertThat(readme).contains(fence);
    int start = readme.indexOf(fence) + fence.length();
    return readme.substring(start, readme.indexOf("```", start));
  }
}
