package org.opendatacollab.model.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.GuideStep;

/** {@code docs/guide.md} says what the rules say. Where they differ, the failure shows the text to put there. */
class GuideDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "guide.md");
  private static final String END_OF_INTRODUCTION = "## Step 1";

  @Test
  void theCatalogueIsThatOfTheRules() throws IOException {
    String document = Files.readString(DOCUMENT);
    assertThat(document.substring(document.indexOf(END_OF_INTRODUCTION))).isEqualTo(catalogue());
  }

  private static String catalogue() {
    List<Rule> rules = Guide.standard().rules();
    return Stream.of(GuideStep.values())
        .map(step -> "## Step " + step.number() + ": " + Rules.words(step) + "\n\n"
            + "| rule | severity | what the guide advises | what would settle a finding |\n"
            + "|---|---|---|---|\n"
            + rules.stream()
                .map(Rule::advice)
                .filter(advice -> advice.step() == step)
                .map(advice -> "| `" + advice.id() + "` | " + advice.severity() + " | "
                    + advice.advice() + " | " + advice.remedy() + " |\n")
                .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
