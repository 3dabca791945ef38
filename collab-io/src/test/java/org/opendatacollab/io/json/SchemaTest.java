package org.opendatacollab.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendatacollab.model.CountryCode;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Id;
import org.opendatacollab.model.Link;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.OpenCode;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.data.Checksum;
import org.opendatacollab.model.data.MediaType;
import org.opendatacollab.model.learning.ReleaseStatistic;
import org.opendatacollab.model.shape.ConfidentialShapes;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.stakeholder.OrganisationIdentifier;

/** The schemas are legal, and say what the tables of members say. */
class SchemaTest {
  /** A schema and the shape of its root. */
  record Contract(String name, JsonNode schema, Shape<?> root) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Contract> contracts() {
    return Stream.of(
        new Contract("initiative", parsed(JsonSchemas.initiative()), InitiativeShape.INITIATIVE),
        new Contract(
            "confidential records",
            parsed(JsonSchemas.confidentialRecords()),
            ConfidentialShapes.RECORDS));
  }

  private static JsonNode parsed(String text) {
    try {
      return SchemaVerdict.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema is no JSON", e);
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void theSchemaIsOfDraft202012AndKnowsItself(Contract contract) {
    String dialect = "https://json-schema.org/draft/2020-12/schema";
    assertThat(contract.schema().path("$schema").asText()).isEqualTo(dialect);
    assertThat(contract.schema().path("$id").asText())
        .startsWith("https://opendatacollab.org/schema/1.0/");
    List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of(dialect))
        .validate(contract.schema().toString(), InputFormat.JSON);
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyReferenceResolvesAndEveryDefinitionIsUsed(Contract contract) {
    List<String> used =
        contract.schema().findValuesAsText("$ref").stream().distinct().sorted().toList();
    List<String> defined = new ArrayList<>();
    contract
        .schema()
        .path("$defs")
        .fieldNames()
        .forEachRemaining(name -> defined.add("#/$defs/" + name));
    assertThat(used).containsExactlyInAnyOrderElementsOf(defined);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void nothingIsDefinedWithoutADescription(Contract contract) {
    contract
        .schema()
        .path("$defs")
        .properties()
        .forEach(
            definition -> assertThat(definition.getValue().path("description").asText())
                .as(definition.getKey())
                .endsWith("."));
    assertThat(contract.schema().path("title").asText()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void nothingForbidsMembersOfLaterVersions(Contract contract) {
    assertThat(contract.schema().findValues("additionalProperties"))
        .allMatch(JsonNode::isObject, "is no 'false'");
    assertThat(contract.schema().findValues("unevaluatedProperties")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void theSchemaSaysWhatTheTableSays(Contract contract) {
    List<String> differences = new ArrayList<>();
    ShapeSchema.definitions(contract.root()).forEach((name, expected) -> {
      boolean root = name.equals(contract.root().name());
      JsonNode actual =
          root ? contract.schema() : contract.schema().path("$defs").path(name);
      JsonNode wanted = parsed(SchemaVerdict.MAPPER
          .valueToTree(root ? withHeader(expected) : expected)
          .toString());
      List<String> missing = new ArrayList<>();
      compare("", wanted, actual, missing);
      if (!missing.isEmpty()) {
        differences.add(name + ": " + String.join("; ", missing) + "\nThe table expects:\n"
            + wanted.toPrettyString());
      }
    });
    if (!differences.isEmpty()) {
      fail(String.join("\n\n", differences));
    }
  }

  /** The members that the format itself owns. */
  private static Map<String, Object> withHeader(Map<String, Object> root) {
    Map<String, Object> changed = new LinkedHashMap<>(root);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("$schema", Map.of());
    properties.put("format", Map.of("type", "string"));
    ((Map<?, ?>) Objects.requireNonNull(root.get("properties")))
        .forEach((name, property) -> properties.put((String) name, property));
    List<Object> required = new ArrayList<>();
    required.add("format");
    required.addAll((List<?>) Objects.requireNonNull(root.get("required")));
    changed.put("properties", properties);
    changed.put("required", required);
    return changed;
  }

  /** Notes what the hand-kept schema lacks; it may say more, but no more members, and those in the table's order. */
  private static void compare(String at, JsonNode wanted, JsonNode actual, List<String> missing) {
    if (!wanted.isObject()) {
      boolean wholeNumber = wanted.asText().equals("number") && actual.asText().equals("integer");
      boolean nothing = wanted.isEmpty() && wanted.isArray() && actual.isMissingNode();
      if (!wanted.equals(actual) && !wholeNumber && !nothing) {
        missing.add(at + " must be " + wanted + ", is " + actual);
      }
      return;
    }
    if (at.endsWith("properties")) {
      assertNames(at, wanted, actual, missing);
    }
    wanted
        .properties()
        .forEach(member -> compare(
            at + "/" + member.getKey(), member.getValue(), actual.path(member.getKey()), missing));
  }

  private static void assertNames(
      String at, JsonNode wanted, JsonNode actual, List<String> missing) {
    List<String> wantedNames = new ArrayList<>();
    wanted.fieldNames().forEachRemaining(wantedNames::add);
    List<String> actualNames = new ArrayList<>();
    actual.fieldNames().forEachRemaining(actualNames::add);
    if (!wantedNames.equals(actualNames)) {
      missing.add(at + " must be " + wantedNames + ", is " + actualNames);
    }
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "examples", "data"))) {
      return files
          .filter(file -> file.toString().endsWith(".collab.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsAccepted(Path example) throws IOException {
    byte[] json = Files.readAllBytes(example);
    assertThat(SchemaVerdict.INITIATIVE.errors(SchemaVerdict.tree(json))).isEmpty();
    assertThat(JsonFormat.initiative().read(json).problems()).isEmpty();
  }

  @Test
  void thePatternsAreThoseOfTheModel() {
    JsonNode definitions = parsed(JsonSchemas.initiative()).path("$defs");
    Map<String, String> patternByName = Map.ofEntries(
        Map.entry("id", Id.PATTERN),
        Map.entry("link", Link.PATTERN),
        Map.entry("date", PartialDate.PATTERN),
        Map.entry("instant", Scalar.INSTANT_PATTERN),
        Map.entry("languageTag", LocalizedText.TAG_PATTERN),
        Map.entry("country", CountryCode.PATTERN),
        Map.entry("identifierScheme", OrganisationIdentifier.SCHEME_PATTERN),
        Map.entry("mediaType", MediaType.PATTERN),
        Map.entry("hexadecimal", Checksum.VALUE_PATTERN),
        Map.entry("ReleaseStatistic", ReleaseStatistic.PATTERN),
        Map.entry("Sector", OpenCode.PATTERN));
    patternByName.forEach((name, pattern) ->
        assertThat(definitions.path(name).path("pattern").asText()).as(name).isEqualTo(pattern));
    assertThat(definitions.path("link").path("maxLength").asInt()).isEqualTo(Link.MAX_LENGTH);
    String kinds =
        String.join("|", Stream.of(EntityKind.values()).map(Scalar::codeOf).toList());
    assertThat(definitions.path("subject").path("pattern").asText())
        .isEqualTo("^(" + kinds + "):" + Id.PATTERN.substring(1));
    ShapeSchema.types(InitiativeShape.INITIATIVE).values().stream()
        .filter(type -> type instanceof Scalar<?> scalar && scalar.rule().equals("open-code"))
        .forEach(
            list -> assertThat(definitions.path(list.name()).path("pattern").asText())
                .as(list.name())
                .isEqualTo(OpenCode.PATTERN));
  }

  /**
   * Regular expressions of ECMA-262 that mean the same in other dialects: literals, classes, groups, alternatives, greedy
   * quantifiers, anchors and look-ahead. What only Java knows (named classes, possessive quantifiers, flags, quoting,
   * class intersection, anchors {@code \A} and {@code \z}) is none of these.
   */
  private static final Pattern PORTABLE = Pattern.compile("(?:"
      + "[A-Za-z0-9@:/_,~!#&;=%<>\" -]"
      + "|\\\\[.\\[\\]\\\\tnr]"
      + "|[.^$|)*+?]"
      + "|\\{[0-9]+(?:,[0-9]*)?\\}"
      + "|\\((?:\\?[:!=])?"
      + "|\\[\\^?(?:[^\\]\\[\\\\]|\\\\[\\]\\[\\\\tnr.-])+\\]"
      + ")*");

  @ParameterizedTest
  @MethodSource("contracts")
  void everyPatternIsPortable(Contract contract) {
    List<JsonNode> patterns = contract.schema().findValues("pattern");
    assertThat(patterns).isNotEmpty();
    for (JsonNode pattern : patterns) {
      String text = pattern.asText();
      assertThat(text).matches(PORTABLE).doesNotContain("*+", "++", "?+", "&&", "}+");
      assertThat(Pattern.compile(text)).isNotNull();
    }
  }
}
