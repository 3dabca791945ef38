package org.opendatacollab.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.model.Initiative;

/** Documents that attack a reader: refused by the rule due, or kept as they are. */
class HostileDocumentsTest {
  private static final JsonFormat<Initiative> FORMAT = JsonFormat.initiative();
  private static final String HEAD = "{\"format\":\"1.0\",\"id\":\"i\",\"title\":\"T\",";

  private static byte[] file(String name) throws IOException {
    try (InputStream in = HostileDocumentsTest.class.getResourceAsStream("/hostile/json/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/hostile/json/expected.csv", numLinesToSkip = 1)
  void eachIsRefusedByTheRuleDueOrKept(String name, String rule, String attacks)
      throws IOException {
    byte[] json = file(name);
    ReadResult<Initiative> result =
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> FORMAT.read(json));
    if (rule.equals("harmless")) {
      assertThat(result.problems()).as(attacks).isEmpty();
      byte[] written = FORMAT.write(result.orThrow());
      assertThat(FORMAT.read(written).orThrow()).as(attacks).isEqualTo(result.orThrow());
    } else {
      assertThat(result.problems()).as(attacks).map(DocumentProblem::rule).contains(rule);
      assertThat(result.problems()).allSatisfy(problem -> {
        assertThat(problem.line()).isPositive();
        assertThat(problem.message()).hasSizeLessThan(500).matches("[^\\p{Cntrl}]+");
      });
    }
  }

  @Test
  void whatIsOutOfRangeInSeveralPlacesIsReportedInEach() throws IOException {
    assertThat(FORMAT.read(file("negative-and-over.json")).problems())
        .map(problem -> problem.pointer() + " " + problem.rule())
        .containsExactly(
            "/plans/0/activities/0/weight range",
            "/plans/0/activities/0/statusEvents/0/shareDone range");
  }

  @Test
  void aCircleIsToldInOrder() throws IOException {
    assertThat(FORMAT.read(file("cycle.json")).problems())
        .singleElement()
        .extracting(DocumentProblem::message)
        .asString()
        .endsWith("run in a circle: a1 -> a2 -> a3 -> a1");
  }

  @Test
  void textSurvivesWhateverItAttacks() throws IOException {
    String written = new String(
        FORMAT.write(FORMAT.read(file("nul-escaped.json")).orThrow()), StandardCharsets.UTF_8);
    assertThat(written).contains("\"x\\u0000y\"");
  }

  /** Texts that RFC 8259 does not allow, of the kinds that parsers are known to let pass. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 true]",
        "[\"\": 1]",
        "[\"\"],",
        "[,1]",
        "[1,,2]",
        "[\"x\"]]",
        "[\"\",]",
        "[\"x\"",
        "[x",
        "[3[4]]",
        "[1:2]",
        "[,]",
        "[-]",
        "[1,",
        "[1,\n1\n,1",
        "[{}",
        "[fals]",
        "[nul]",
        "[tru]",
        "123\u0000",
        "[++1234]",
        "[+1]",
        "[+Inf]",
        "[-01]",
        "[-1.0.]",
        "[-2.]",
        "[-NaN]",
        "[.-1]",
        "[.2e-3]",
        "[0.1.2]",
        "[0.3e+]",
        "[0.3e]",
        "[0.e1]",
        "[0E+]",
        "[0e]",
        "[1.0e+]",
        "[1.0e-]",
        "[1.0e]",
        "[1 000.0]",
        "[1eE2]",
        "[2.e+3]",
        "[2.e-3]",
        "[2.e3]",
        "[9.e+]",
        "[Inf]",
        "[NaN]",
        "[\uff11]",
        "[1+2]",
        "[0x1]",
        "[0x42]",
        "[Infinity]",
        "[0e+-1]",
        "[-123.123foo]",
        "[-Infinity]",
        "[-foo]",
        "[- 1]",
        "[-012]",
        "[-.123]",
        "[-1x]",
        "[1ea]",
        "[1a]",
        "[012]",
        "[\"x\", truth]",
        "{[: \"x\"}",
        "{\"x\", null}",
        "{\"x\"::\"b\"}",
        "{\"a\":\"a\" 123}",
        "{key: 'value'}",
        "{\"a\" b}",
        "{:\"b\"}",
        "{\"a\" \"b\"}",
        "{\"a\":",
        "{\"a\"",
        "{1:1}",
        "{9999E9999:1}",
        "{null:null,null:null}",
        "{\"id\":0,,,,,}",
        "{'a':0}",
        "{\"id\":0,}",
        "{\"a\":\"b\"}/**/",
        "{\"a\":\"b\"}/**//",
        "{\"a\":\"b\"}//",
        "{\"a\":\"b\"}#",
        "{\"a\":\"b\",,\"c\":\"d\"}",
        "{a: \"b\"}",
        "{\"a\":\"a",
        "{ \"foo\" : \"bar\", \"a\" }",
        "[\"\\uD800\\\"]",
        "[\"\\uD800\\u\"]",
        "[\"\\uD800\\u1\"]",
        "[\"\\uD800\\u1x\"]",
        "[\u00e9]",
        "[\"\\\u0000\"]",
        "[\"\\x00\"]",
        "[\"\\\\\\\"]",
        "[\"\\\t\"]",
        "[\"\\\ud83c\udf00\"]",
        "[\"\\\"]",
        "[\"\\u00A\"]",
        "[\"\\uqqqq\"]",
        "[\"\\a\"]",
        "[\\u0020\"asd\"]",
        "[\\n]",
        "\"",
        "['single quote']",
        "abc",
        "[\"\\",
        "[\"a\u0000a\"]",
        "[\"new\nline\"]",
        "[\"\t\"]",
        "\"\\UA66D\"",
        "\"\"x",
        "<.>",
        "[<null>]",
        "[1]x",
        "[1]]",
        "[\"asd]",
        "a\u00e5",
        "[True]",
        "1]",
        "{\"x\": true,",
        "[][]",
        "]",
        "\u00ef\u00bb{}",
        "\u00e5",
        "[",
        "",
        "[\u0000]",
        "2@",
        "{}}",
        "{\"\":",
        "{\"a\":/*comment*/\"b\"}",
        "{\"a\": true} \"x\"",
        "['",
        "[\"a",
        "[\"a\"",
        "{",
        "{]",
        "{,",
        "{[",
        "{\"a",
        "{'a'",
        "[\"\\{[\"\\{[\"\\{[\"\\{",
        "\u00e9",
        "*",
        "{\"a\":\"b\"}#{}",
        "[\\u000A\"\"]",
        "[1",
        "[ false, nul",
        "[ true, fals",
        "[ false, tru",
        "[\"asd\"",
        "\u2060",
        "[\u2060]",
        "[\u000c]",
        "[\u00a0]"
      })
  void whatIsNoJsonIsCalledThat(String text) {
    List<DocumentProblem> problems =
        FORMAT.read(text.getBytes(StandardCharsets.UTF_8)).problems();
    assertThat(problems).map(DocumentProblem::rule).contains("json");
    assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  @Test
  void depthOfUnknownMembersIsLimited() {
    String deep = HEAD + "\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    assertThat(FORMAT.read(deep.getBytes(StandardCharsets.UTF_8)).isUnreadable())
        .isTrue();
  }

  @Test
  void manyThingsAndManyNamesOfEqualHashTakeNoQuadraticTime() {
    StringBuilder issues = new StringBuilder(HEAD + "\"issues\":[");
    for (int i = 0; i < 20_000; i++) {
      issues
          .append(i == 0 ? "" : ",")
          .append("{\"id\":\"i" + i + "\",\"kind\":\"broadIssue\",\"title\":\"x\"}");
    }
    byte[] many = issues.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    StringBuilder names = new StringBuilder(HEAD + "\"x\":{");
    for (int i = 0; i < 1 << 15; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 15; bit++) {
        // "Aa" and "BB" have the same hash code, and so have all names made of the two.
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.append(i == 0 ? "" : ",").append('"').append(name).append("\":1");
    }
    byte[] colliding = names.append("}}").toString().getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
      assertThat(FORMAT.read(many).orThrow().value().issues()).hasSize(20_000);
      assertThat(FORMAT.read(colliding).problems()).isEmpty();
    });
  }
}
