package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final String BROKEN = """
      {
        "format": "1.0",
        "id": "rivers",
        "colour": "blue",
        "period": {"start": "2015-13"}
      }
      """;

  @TempDir
  private Path directory = Path.of("");

  @Test
  void aValidInitiativeIsJudgedByTheGuideAsOfTheSameDayAsEvaluate() {
    Ran ran = Ran.collab("validate", Banyuwangi.FILE);

    assertThat(ran.code()).isZero();
    assertThat(ran.lines().get(0))
        .isEqualTo(Banyuwangi.FILE
            + ": valid initiative; the guide as of 2016-06-30: 11 warnings, 4 advice");
    assertThat(ran.out()).contains("  WARNING  Ask the holder, and add what is not known.");
    assertThat(Ran.collab("validate", "--as-of", "2015-11-20", Banyuwangi.FILE)
            .lines()
            .get(0))
        .contains("the guide as of 2015-11-20: ");
  }

  @Test
  void everyProblemHasItsPlaceAndRule() throws IOException {
    Path file = write("broken.collab.json", BROKEN);
    Ran ran = Ran.collab("validate", file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.lines())
        .contains(file + ": line 1, column 1: member 'title' is required [required]")
        .anyMatch(
            line -> line.startsWith(file + ": line 5, column ") && line.contains("/period/start"))
        .anyMatch(line -> line.startsWith(file + ": warning: line 4, column ")
            && line.contains("'colour' is not known")
            && line.endsWith(" [unknown-member]"));
  }

  @Test
  void jsonOfOneFileHasProblemsAndFindings() throws IOException {
    Path file = write("broken.collab.json", "{\"format\": \"1.0\", \"id\": \"rivers\"}");
    Ran ran = Ran.collab("validate", "--format", "json", file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEqualTo("""
            {
              "problems": [
                {
                  "pointer": "",
                  "line": 1,
                  "column": 1,
                  "rule": "required",
                  "message": "member 'title' is required"
                }
              ],
              "findings": []
            }
            """);
    assertThat(Ran.collab("validate", "--format", "json", Banyuwangi.FILE).out())
        .startsWith("{\n  \"problems\": [],\n  \"findings\": [\n    {\n      \"rule\": \"S2-");
  }

  @Test
  void warningsStandBesideTheJson() throws IOException {
    Path file = write(
        "rivers.collab.json",
        "{\"format\": \"1.0\", \"id\": \"r\", \"title\": \"R\", \"colour\": \"blue\"}");
    Ran ran = Ran.collab("validate", "--format", "json", file);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).doesNotContain("colour");
    assertThat(ran.err())
        .startsWith("collab: " + file + ": warning: line 1, column ")
        .contains("'colour' is not known");
  }

  @Test
  void everyFileIsReportedThoughAnotherIsUnreadable() throws IOException {
    Path missing = directory.resolve("missing.json");
    Path nonsense = write("nonsense.json", "collab");
    Path broken = write("broken.collab.json", BROKEN);
    Path binary = Files.write(directory.resolve("binary.json"), new byte[] {0, -1, 7, -128, 65});
    Ran ran = Ran.collab("validate", missing, directory, nonsense, binary, broken, Banyuwangi.FILE);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines())
        .contains(
            missing + ": there is no file " + missing + " [file]",
            directory + ": " + directory + " is a directory, and must be a file [file]")
        .anyMatch(line -> line.startsWith(nonsense + ": line 1, column 1: not JSON"))
        .anyMatch(line -> line.startsWith(binary + ": ") && !line.contains("valid"))
        .anyMatch(line -> line.startsWith(broken + ": line 1, column 1: "))
        .anyMatch(line -> line.startsWith(Banyuwangi.FILE + ": valid initiative"));
  }

  @Test
  void jsonOfSeveralFilesNamesThem() throws IOException {
    Path missing = directory.resolve("missing.json");
    Ran ran = Ran.collab("validate", "--format", "json", missing, Banyuwangi.PRIVATE);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEqualTo("""
            {
              "files": [
                {
                  "file": "MISSING",
                  "problems": [
                    {
                      "pointer": "",
                      "line": 0,
                      "column": 0,
                      "rule": "file",
                      "message": "there is no file MISSING"
                    }
                  ],
                  "findings": []
                },
                {
                  "file": "PRIVATE",
                  "problems": [],
                  "findings": []
                }
              ]
            }
            """.replace("MISSING", missing.toString())
        .replace("PRIVATE", Banyuwangi.PRIVATE.toString()));
  }

  @Test
  void ofConfidentialRecordsNoValueShowsWhateverTheirNameAndState() throws IOException {
    String text = Files.readString(Banyuwangi.PRIVATE, StandardCharsets.UTF_8);
    String wrong = text.replaceFirst("\"side\": \"government\"", "\"side\": \"SECRET-SIDE\"");
    String torn = text.substring(0, text.indexOf("\"answers\"")) + "SECRET-WORD";
    assertThat(wrong).isNotEqualTo(text);
    for (String content : new String[] {wrong, torn}) {
      Path named = write("a.collab-private.json", content);
      Path renamed = write("b.json", content);
      for (Ran ran : new Ran[] {
        Ran.collab("validate", named),
        Ran.collab("validate", renamed),
        Ran.collab("validate", "--private", renamed),
        Ran.collab("validate", "--format", "json", renamed)
      }) {
        assertThat(ran.code()).isEqualTo(content.equals(torn) ? 2 : 1);
        assertThat(ran.out() + ran.err()).contains("line").doesNotContain("SECRET");
      }
    }
    assertThat(Ran.collab("validate", Banyuwangi.PRIVATE))
        .isEqualTo(new Ran(0, Banyuwangi.PRIVATE + ": valid confidential records\n", ""));
  }

  @Test
  void csvIsNotOffered() {
    assertThat(Ran.collab("validate", "--format", "csv", Banyuwangi.FILE))
        .isEqualTo(new Ran(2, "", "collab: validate writes text or json\n"));
    assertThat(Ran.collab("validate").code()).isEqualTo(2);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }
}
