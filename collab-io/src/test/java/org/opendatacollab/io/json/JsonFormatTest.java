package org.opendatacollab.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.confidential.ConfidentialRecords;

class JsonFormatTest {
  private static final JsonFormat<Initiative> FORMAT = JsonFormat.initiative();

  private static ReadResult<Initiative> read(String json) {
    return FORMAT.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static final String MINIMAL = "{\"format\": \"1.0\", \"id\": \"i\", \"title\": \"T\"}";

  @Test
  void allProblemsAreFoundAtOnceEachWithItsPlace() {
    ReadResult<Initiative> result = read("""
        {
          "format": "1.0",
          "id": "no spaces allowed",
          "organisations": [
            {"id": "o1", "name": "A", "sector": "academia", "parent": "o9"},
            {"id": "o1", "name": 7, "sector": "academia"},
            {"id": "o2", "name": "C", "sector": "academia", "parent": "o3"},
            {"id": "o3", "name": "D", "sector": "academia", "parent": "o2"}
          ],
          "people": [{"id": "p", "standing": "BOSS", "standing": "leader"}]
        }
        """);
    assertThat(result.document()).isEmpty();
    assertThat(result.problems())
        .map(DocumentProblem::toString)
        .containsExactly(
            "line 1, column 1: member 'title' is required [required]",
            "line 3, column 9: /id: id must be 1 to 128 ASCII letters, digits or . _ : - and start with a letter or"
                + " digit, got 'no spaces allowed' [id]",
            "line 5, column 63: /organisations/0/parent: there is no organisation 'o9' [reference]",
            "line 6, column 12: /organisations/1/id: organisation 'o1' is defined twice, first at /organisations/0/id"
                + " [unique-id]",
            "line 6, column 26: /organisations/1/name: must be a string or an object of strings by language, is a"
                + " number [type]",
            "line 8, column 63: /organisations/3/parent: parent organisations run in a circle: o2 -> o3 -> o2"
                + " [acyclic]",
            "line 10, column 38: /people/0/standing: code must be one of leader, implementer, other, got 'BOSS'"
                + " [code]",
            "line 10, column 46: /people/0/standing: member 'standing' stands twice in one object"
                + " [duplicate-member]");
  }

  @Test
  void circlesThroughPartsAreFoundBesideOtherProblems() {
    ReadResult<Initiative> result = read("""
        {
          "format": "1.0",
          "id": "i",
          "title": "T",
          "issues": [
            {"id": "a", "kind": "broadIssue", "title": "A", "mergedInto": "b"},
            {"id": "b", "kind": "specificProblem", "title": "B", "mergedInto": "c"},
            {"id": "c", "kind": "tiny", "title": "C"},
            {"id": "d", "kind": "broadIssue", "title": "D", "mergedInto": "e", "splitFrom": "e"},
            {"id": "e", "kind": "broadIssue", "title": "E"}
          ],
          "claims": [
            {"id": "x", "kind": "cause", "statement": "X", "issue": "a",
             "links": [{"type": "supports", "to": "y"}, {"type": "causes", "to": "y"}]},
            {"id": "y", "kind": "cause", "statement": "Y", "issue": "a",
             "links": [{"type": "leadsTo", "to": "x"}]}
          ]
        }
        """);
    assertThat(result.problems())
        .map(DocumentProblem::toString)
        .containsExactly(
            "line 8, column 25: /issues/2/kind: code must be one of specificProblem, broadIssue, got 'tiny'"
                + " [code]",
            "line 9, column 85: /issues/3/splitFrom: mergers and splits of issues run in a circle: d -> e -> d"
                + " [acyclic]",
            "line 16, column 42: /claims/1/links/0/to: causal links of claims run in a circle: x -> y -> x"
                + " [acyclic]");
  }

  @Test
  void whatATypeChecksWhenItIsBuiltStandsAtItsPlace() {
    ReadResult<Initiative> result = read("""
        {
          "format": "1.0",
          "id": "i",
          "title": "T",
          "plans": [
            {
              "id": "p",
              "title": "P",
              "activities": [
                {"id": "a", "kind": "check", "title": "A", "parent": "b"}
              ]
            },
            {
              "id": "q",
              "title": "Q",
              "activities": [{"id": "b", "kind": "check", "title": "B"}]
            }
          ],
          "leaderCommitments": [{"id": "l", "text": "Two days a week"}]
        }
        """);
    assertThat(result.problems())
        .map(DocumentProblem::toString)
        .containsExactly(
            "line 10, column 62: /plans/0/activities/0/parent: parent activity must be of the same"
                + " plan, got 'b' [parent-in-plan]",
            "line 19, column 25: /leaderCommitments/0: a leader's commitment must name a leader or"
                + " an organisation [leader]");
  }

  @Test
  void unknownMembersKeepValueSpellingAndPlaceAndFollowTheirThing() {
    String json = """
        {
          "$schema": "https://example.org/schema",
          "format": "1.3",
          "early": 1.50,
          "id": "i",
          "title": "T",
          "later": {
            "a": [
              1e2,
              null,
              {}
            ],
            "b": 0.10000000000000000000000000000000000000001
          },
          "organisations": [
            {
              "id": "o1",
              "colour": "red",
              "name": "A",
              "sector": "academia"
            },
            {
              "id": "o2",
              "name": "B",
              "sector": "academia",
              "colour": "blue"
            }
          ]
        }
        """;
    Document<Initiative> document = read(json).orThrow();
    assertThat(new String(FORMAT.write(document), StandardCharsets.UTF_8))
        .isEqualTo(json.replace("\"1.3\"", "\"1.0\""));
    Initiative turned = document
        .value()
        .withOrganisations(List.of(
            document.value().organisations().get(1),
            document.value().organisations().get(0)));
    String written = new String(FORMAT.write(document.with(turned)), StandardCharsets.UTF_8);
    assertThat(written.indexOf("\"blue\"")).isLessThan(written.indexOf("\"red\""));
  }

  @Test
  void anUnknownMemberOfOurOwnVersionIsAWarning() {
    ReadResult<Initiative> result =
        read("{\"format\":\"1.0\",\"id\":\"i\",\"title\":\"T\",\"descripton\":\"x\"}");
    assertThat(result.document()).isPresent();
    assertThat(result.warnings()).map(DocumentProblem::pointer).containsExactly("/descripton");
  }

  @Test
  void hostDataIsKeptUnderItsUri() {
    Document<Initiative> document =
        read(MINIMAL).orThrow().withExt("https://example.org/x", "{\"n\": 1.50}");
    Document<Initiative> again = FORMAT.read(FORMAT.write(document)).orThrow();
    assertThat(again.ext("https://example.org/x")).contains("{\"n\":1.50}");
    assertThat(again).isEqualTo(document);
    assertThat(
            again.with(again.value().withTitle(LocalizedText.of("U"))).ext("https://example.org/x"))
        .isPresent();
    assertThat(read("{\"format\":\"1.0\",\"id\":\"i\",\"title\":\"T\",\"ext\":{\"no uri\":1}}")
            .problems())
        .map(DocumentProblem::rule)
        .containsExactly("ext-key");
  }

  @Test
  void aDocumentToShowHoldsOnlyTheUnknownMembersThatAreNamed() {
    Document<Initiative> document = read("""
            {"format": "1.1", "id": "i", "title": "T", "colour": "red", "secret": 1,
             "ext": {"https://example.org/a": 1, "https://example.org/b": 2},
             "evidence": [{"kind": "document", "title": "E", "tier": "public", "colour": "blue"}]}
            """).orThrow();
    Initiative view = document.value().view(Tier.PUBLIC);
    String all = new String(
        FORMAT.write(document.toShow(view, Set.of("colour", "https://example.org/a"))),
        StandardCharsets.UTF_8);
    assertThat(all)
        .contains("\"red\"", "https://example.org/a")
        .doesNotContain("secret", "org/b", "blue");
    assertThat(document.toShow(view, Set.of()).residue().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "0.9", "1", "1.", "1.x", "", "1.01"})
  void anotherMajorVersionIsRefused(String format) {
    List<DocumentProblem> problems =
        read("{\"format\": \"" + format + "\", \"id\": 5}").problems();
    assertThat(problems).map(DocumentProblem::rule).containsExactly("format");
    assertThat(problems.get(0).message()).contains("\"1.0\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"format\": \"1.0\", | json",
        "{\"format\": \"1.0\", \"id\": \"i\", \"title\": \"T\"} x | json",
        "{\"format\": \"1.0\", \"id\": \"i\", \"title\": \"T\",} | json",
        "{'format': '1.0'} | json",
        "{\"n\": NaN} | json",
        "`   ` | json",
        "[] | type",
        "null | type",
        "{\"format\": 1.0} | format",
        "{} | format",
      })
  void whatIsNoDocumentIsRefusedWithOneMessage(String json, String rule) {
    List<DocumentProblem> problems = read(json).problems();
    assertThat(problems).map(DocumentProblem::rule).containsExactly(rule);
    assertThat(problems.get(0).line()).isPositive();
  }

  @Test
  void onlyUtf8IsRead() {
    byte[] latin1 = "{\"format\":\"1.0\",\"id\":\"i\",\n\"title\":\"\u00e9t\u00e9\"}"
        .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(FORMAT.read(latin1).problems())
        .map(DocumentProblem::toString)
        .containsExactly(
            "line 2, column 10: the document must be UTF-8; byte 35 is not [encoding]");
    byte[] marked = ("\ufeff" + MINIMAL).getBytes(StandardCharsets.UTF_8);
    assertThat(FORMAT.read(marked).orThrow()).isEqualTo(read(MINIMAL).orThrow());
    assertThat(FORMAT.read(MINIMAL.getBytes(StandardCharsets.UTF_16LE)).isUnreadable())
        .isTrue();
  }

  @Test
  void halfASurrogatePairIsRefused() {
    assertThat(read("{\"format\":\"1.0\",\"id\":\"i\",\"title\":\"\\ud83d\"}").problems())
        .map(DocumentProblem::rule)
        .contains("surrogate");
    assertThat(read("{\"format\":\"1.0\",\"id\":\"i\",\"title\":\"\\ud83d\\ude00\"}")
            .document())
        .isPresent();
  }

  @Test
  void limitsAreKept() {
    assertThat(read("[".repeat(100_000)).problems())
        .map(DocumentProblem::rule)
        .containsExactly("limit");
    String deep = "{\"format\":\"1.0\",\"id\":\"i\",\"title\":\"T\",\"x\":" + "[".repeat(99)
        + "]".repeat(99) + "}";
    assertThat(read(deep).document()).isPresent();
    Limits few = new Limits(1_000, 10, 20, 20, 2);
    JsonFormat<Initiative> narrow = FORMAT.withLimits(few);
    assertThat(narrow.read(new byte[1_001]).problems())
        .map(DocumentProblem::rule)
        .containsExactly("limit");
    String long21 = MINIMAL.replace("\"T\"", "\"" + "x".repeat(21) + "\"");
    assertThat(narrow.read(long21.getBytes(StandardCharsets.UTF_8)).problems())
        .map(DocumentProblem::rule)
        .containsExactly("limit");
    String three = "{\"format\":\"1.0\",\"organisations\":[1,2,3]}";
    assertThat(narrow.read(three.getBytes(StandardCharsets.UTF_8)).problems()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e99999999999999", "-1e-999999999", "1e50"})
  void numbersOutOfRangeCostNothing(String number) {
    String json = "{\"format\":\"1.0\",\"id\":\"i\",\"title\":\"T\",\"unknown\":" + number + "}";
    assertThat(new String(FORMAT.write(read(json).orThrow()), StandardCharsets.UTF_8))
        .contains(number);
  }

  private static void assertKept(String json) {
    Document<Initiative> document = read(json).orThrow();
    assertThat(document.residue().paths()).hasSize(1);
    assertThat(read(new String(FORMAT.write(document), StandardCharsets.UTF_8)).orThrow())
        .isEqualTo(document);
  }

  @Test
  void unknownMembersInWhatEqualsItsDefaultAreKept() {
    assertKept("""
        {"format": "1.0", "id": "i", "title": "T", "period": {"begin": "2015"}}
        """);
  }

  @Test
  void anUnknownIdOfWhatHasNoIdIsKept() {
    assertKept("""
        {"format": "1.0", "id": "i", "title": "T",
         "evidence": [{"id": "e", "kind": "website", "title": "E"}]}
        """);
  }

  @ParameterizedTest
  @CsvSource({"[, ], 102, must not be nested deeper", "7, 7, 200, a text must be at most"})
  void whatIsOverALimitIsNamedWithItsPlace(String first, String second, int times, String message) {
    String value = first.repeat(times) + (first.equals(second) ? "" : second.repeat(times));
    ReadResult<Initiative> result = read(MINIMAL.replace("}", ",\n \"x\": " + value + "}"));
    assertThat(result.isUnreadable()).isTrue();
    assertThat(result.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.rule()).isEqualTo("limit");
      assertThat(problem.message()).contains(message);
      assertThat(problem.line()).isEqualTo(2);
      assertThat(problem.column()).isGreaterThan(1);
    });
  }

  @Test
  void messagesAreShortWhateverTheyQuote() {
    String hostile = "\\u202e".repeat(200);
    for (String json : List.of(
        MINIMAL.replace("\"i\"", "\"" + hostile + "\""),
        MINIMAL.replace("1.0", hostile),
        MINIMAL.replace("}", ", \"ext\": {\"" + hostile + "\": 1}}"))) {
      assertThat(read(json).problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(200));
    }
  }

  @Test
  void theOrderOfLanguagesDoesNotMatter() {
    String text = "{\"id\": \"Judul\", \"en\": \"Title\"}";
    String turned = "{\"en\": \"Title\", \"id\": \"Judul\"}";
    Document<Initiative> one = read(MINIMAL.replace("\"T\"", text)).orThrow();
    Document<Initiative> other = read(MINIMAL.replace("\"T\"", turned)).orThrow();
    assertThat(one).isEqualTo(other);
    assertThat(FORMAT.write(one)).isEqualTo(FORMAT.write(other));
  }

  @Test
  void hostDataNeedsAUriAsItsKey() {
    Document<Initiative> document = read(MINIMAL).orThrow();
    assertThatThrownBy(() -> document.withExt("colour", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("URI");
  }

  @Test
  void theGreatestLimitOfBytesDoesNotOverflow() throws IOException {
    Limits greatest = new Limits(Integer.MAX_VALUE, 100, 1_000, 100, 100);
    InputStream in = new ByteArrayInputStream(MINIMAL.getBytes(StandardCharsets.UTF_8));
    assertThat(FORMAT.withLimits(greatest).read(in).problems()).isEmpty();
  }

  @Test
  void aWrongKeyOfHostDataInConfidentialRecordsIsNotQuoted() {
    String json = """
        {"format": "1.0", "id": "r", "initiative": "i", "ext": {"he hates it": 1}}
        """;
    assertThat(JsonFormat.confidentialRecords()
            .read(json.getBytes(StandardCharsets.UTF_8))
            .problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.rule()).isEqualTo("ext-key");
          assertThat(problem.message()).doesNotContain("hates");
        });
  }

  @Test
  void hostDataOfConfidentialRecordsIsWritten() {
    JsonFormat<ConfidentialRecords> format = JsonFormat.confidentialRecords();
    Document<ConfidentialRecords> document = format
        .read("{\"format\": \"1.0\", \"id\": \"r\", \"initiative\": \"i\"}"
            .getBytes(StandardCharsets.UTF_8))
        .orThrow()
        .withExt("https://example.org/x", "[1]");
    assertThat(format.read(format.write(document)).orThrow()).isEqualTo(document);
  }
}
