package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged files: a broken rule exits with 1, a file that is no readable JSON with 2, always with a place. */
class ValidateDamagedTest {
  private static final Path EXAMPLE = Path.of("../data/banyuwangi.collab.json");

  @TempDir
  Path folder = Path.of("");

  private Ran validate(byte[] json) throws IOException {
    Path file = folder.resolve("damaged.collab.json");
    Files.write(file, json);
    return Ran.collab("validate", file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"format\": \"1.0\"     | \"format\": \"2.0\"           | format",
        "\"format\": \"1.0\"     | \"format\": \"1.0\", \"format\": \"1.0\" | duplicate-member",
        "\"level\": \"local\" | \"level\": \"Local\"       | code",
        "\"country\": \"ID\"     | \"country\": 62             | type",
        "\"2016-06-01\"         | \"2016-06-31\"             | date",
        "\"organisation\": \"   | \"organisation\": \"no-      | reference",
        "\"id\": \"             | \"id\": \"../               | id",
        "\"weight\": 2         | \"weight\": -2             | range",
        "\"link\": \"http       | \"link\": \"file             | link",
      })
  void aBrokenRuleIsToldWithItsPlaceAndExitsWith1(String what, String by, String rule)
      throws IOException {
    String whole = Files.readString(EXAMPLE, StandardCharsets.UTF_8);
    assertThat(whole).contains(what);
    Ran ran = validate(whole.replace(what, by).getBytes(StandardCharsets.UTF_8));
    assertThat(ran.code()).isEqualTo(ExitCode.FOUND);
    assertThat(ran.lines())
        .isNotEmpty()
        .allMatch(line -> line.contains(": line ") && line.contains(", column "))
        .anyMatch(line -> line.endsWith("[" + rule + "]"));
    assertThat(ran.out() + ran.err()).doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @CsvSource({"0, json", "1, json", "5000, json", "50000, json"})
  void aTruncatedFileExitsWith2(int length, String rule) throws IOException {
    byte[] whole = Files.readAllBytes(EXAMPLE);
    Ran ran = validate(Arrays.copyOf(whole, length));
    assertThat(ran.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(ran.lines()).singleElement().asString().endsWith("[" + rule + "]");
    assertThat(ran.out() + ran.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void whatIsNoUtf8ExitsWith2() throws IOException {
    Ran ran = validate("{\"format\":\"1.0\",\"id\":\"i\",\"title\":\"\u00e9\"}"
        .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ran.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(ran.out()).contains("line 1, column", "[encoding]");
  }
}
