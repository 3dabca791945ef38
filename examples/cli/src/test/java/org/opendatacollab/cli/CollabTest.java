package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.io.json.JsonSchemas;
import org.opendatacollab.model.Initiative;

class CollabTest {
  @TempDir
  private Path directory = Path.of("");

  @Test
  void withoutACommandItShowsTheHelpAndFails() {
    Ran ran = Ran.collab();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("new", "validate", "evaluate", "release", "score", "methods");
  }

  @Test
  void unknownCommandsAndOptionsAreNamed() {
    assertThat(Ran.collab("evalute"))
        .isEqualTo(
            new Ran(2, "", "Unmatched argument at index 0: 'evalute'\nTry 'collab --help'.\n"));
    assertThat(Ran.collab("methods", "--colour").err())
        .isEqualTo("Unknown option: '--colour'\nTry 'collab methods --help'.\n");
    assertThat(Ran.collab("score").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "new",
        "validate",
        "evaluate",
        "release",
        "schema",
        "score",
        "score consensus",
        "score agreement",
        "score reliability",
        "score vote",
        "score change",
        "score difference",
        "score openness",
        "score meta",
        "methods"
      })
  void everyHelpFitsAndShowsAnExample(String command) {
    List<Object> args = new ArrayList<>(List.of((Object[]) command.split(" ", -1)));
    args.remove("");
    args.add("--help");
    Ran ran = Ran.collab(args.toArray());

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("Usage: collab").contains("\nExample: collab ");
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void newWritesAnInitiativeToStartFrom() {
    Ran ran = Ran.collab("new", "--title", "Sauberes Wasser für Übersee", "--sector", "05");
    Initiative initiative = JsonFormat.initiative()
        .read(ran.out().getBytes(StandardCharsets.UTF_8))
        .orThrow()
        .value();

    assertThat(ran.code()).isZero();
    assertThat(initiative.id().value()).isEqualTo("sauberes-wasser-fur-ubersee");
    assertThat(initiative.title()).hasToString("Sauberes Wasser für Übersee");
    assertThat(Ran.collab("new", "--title", "水", "--id", "water").out())
        .contains("\"id\": \"water\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void newNeedsATitle(String title) {
    Ran ran = Ran.collab("new", "--title", title);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("collab: ");
  }

  @Test
  void schemaPrintsTheSchemasOfBothKinds() {
    assertThat(Ran.collab("schema")).isEqualTo(new Ran(0, JsonSchemas.initiative(), ""));
    assertThat(Ran.collab("schema", "confidential-records"))
        .isEqualTo(new Ran(0, JsonSchemas.confidentialRecords(), ""));
    assertThat(Ran.collab("schema", "poem"))
        .isEqualTo(new Ran(
            2, "", "collab: KIND must be initiative or confidential-records, got 'poem'\n"));
  }

  /** As on a platform that ends lines otherwise; the property can only be set before the machine starts. */
  @Test
  void outputHasTheSameBytesOnEveryPlatform() throws IOException, InterruptedException {
    Path text = directory.resolve("out.txt");
    Path errors = directory.resolve("err.txt");
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dline.separator=\r\n",
        "-Dfile.encoding=US-ASCII",
        "-Duser.language=tr",
        "-cp",
        System.getProperty("java.class.path"),
        "org.opendatacollab.cli.Collab",
        "evaluate",
        Banyuwangi.FILE.toString());
    Process process = new ProcessBuilder(command)
        .redirectOutput(text.toFile())
        .redirectError(errors.toFile())
        .start();

    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    assertThat(Files.readAllBytes(text))
        .isEqualTo(Ran.collab("evaluate", Banyuwangi.FILE).out().getBytes(StandardCharsets.UTF_8));
  }
}
