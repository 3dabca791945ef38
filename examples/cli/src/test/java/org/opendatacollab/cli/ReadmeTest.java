package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the command line, run as it stands. */
class ReadmeTest {
  /** Maven runs tests in the folder of the module. */
  private static final Path ROOT = Path.of("../..");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  @TempDir
  private Path directory = Path.of("");

  @Test
  void theShellLinesRun() throws IOException {
    List<Ran> ran = block("sh").lines().map(this::run).toList();

    assertThat(ran).hasSize(5).allSatisfy(one -> {
      assertThat(one.code()).as(one.err()).isZero();
      assertThat(one.err()).isEmpty();
    });
    assertThat(directory.resolve("rivers.collab.json")).exists();
    assertThat(ran.get(1).out()).contains("valid");
    assertThat(ran.get(2).out()).startsWith("{").contains("\"Clean rivers\"");
    assertThat(ran.get(3).out()).startsWith("$15/hour\n54 statements");
    assertThat(ran.get(4).out()).startsWith("Consensus across groups\n");
  }

  @Test
  void theFirstOfTheTwoCommandsRuns() throws IOException {
    List<String> commands = block("").lines().toList();
    Ran ran = run(commands.get(0));

    assertThat(commands.get(1)).isEqualTo("mvn verify");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("Open health data for Banyuwangi\n");
    assertThat(Files.readString(ROOT.resolve(".ci/run")))
        .as("what the project's own check runs")
        .contains(commands.get(0), commands.get(1).replace("mvn", "mvn -B"));
  }

  @Test
  void theLinksLeadSomewhere() throws IOException {
    List<String> links = LINK.matcher(readme())
        .results()
        .map(result -> result.group(1))
        .filter(link -> !link.startsWith("https:"))
        .toList();

    assertThat(links)
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
  }

  /** Runs a line in this process, with files of the repository and new files at their places. */
  private Ran run(String line) {
    List<String> words = WORD.matcher(line).results().map(ReadmeTest::word).toList();
    assertThat(words.get(0)).isEqualTo("./collab");
    List<Object> args = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      if (word.startsWith("examples/")) {
        args.add(ROOT.resolve(word));
      } else {
        args.add(word.endsWith(".json") ? directory.resolve(word) : word);
      }
    }
    return Ran.collab(args.toArray());
  }

  private static String word(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  /** The first fenced block of a language; the first without one if it is empty. */
  private static String block(String language) throws IOException {
    String readme = readme();
    String fence = "\n\n```" + language + "\n";
    assertThat(readme).contains(fence);
    int start = readme.indexOf(fence) + fence.length();
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
