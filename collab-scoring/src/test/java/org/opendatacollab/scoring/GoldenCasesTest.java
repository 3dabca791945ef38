package org.opendatacollab.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opendatacollab.scoring.golden.GoldenComparison;
import org.opendatacollab.scoring.golden.GoldenFamilies;
import org.opendatacollab.scoring.golden.GoldenFamily;

/**
 * Runs every reference case of every file in the folders named by the system property {@code golden.dirs} (path-separated;
 * the project's own copy where it is unset or empty), and prints a line per file. A case of a family that is implemented
 * must be computed; a family that is not is listed as such.
 */
class GoldenCasesTest {
  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  /** Ours are doubles and stay so, NaN included. */
  private static final ObjectMapper OUTPUTS = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders()) {
      try (Stream<Path> found = Files.list(folder)) {
        List<Path> cases =
            found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        assertThat(cases).as("reference cases in %s", folder).isNotEmpty();
        files.addAll(cases);
      }
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
  }

  private static List<Path> folders() {
    String property = System.getProperty("golden.dirs", "");
    if (property.isBlank()) {
      return List.of(ownCopy());
    }
    return Arrays.stream(property.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .toList();
  }

  private static Path ownCopy() {
    URL folder = GoldenCasesTest.class.getResource("/golden");
    assertThat(folder).as("the project's own copy").isNotNull();
    try {
      return Path.of(new URI(folder.toString()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Path file) {
    JsonNode content = read(file);
    String name = content.path("family").asText();
    JsonNode cases = content.path("cases");
    assertThat(cases.isArray() && !name.isEmpty())
        .as("%s must hold a family and its cases", file)
        .isTrue();
    Optional<GoldenFamily> family = GoldenFamilies.find(name);
    if (family.isEmpty()) {
      System.out.printf("golden: %s not implemented (%d cases)%n", name, cases.size());
      return;
    }
    List<String> failures = new ArrayList<>();
    int passed = 0;
    for (JsonNode one : cases) {
      List<String> differences = differences(family.get(), one);
      passed += differences.isEmpty() ? 1 : 0;
      failures.addAll(differences);
    }
    System.out.printf("golden: %s %d/%d%n", name, passed, cases.size());
    assertThat(failures).as("reference cases of %s", name).isEmpty();
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with one case, each as id, measure, wanted and got; empty if it passes. */
  private static List<String> differences(GoldenFamily family, JsonNode one) {
    String place = one.path("id").asText() + " " + one.path("measure").asText();
    GoldenFamily.Measure measure = family.measures().get(one.path("measure").asText());
    if (measure == null) {
      return List.of(place + ": wanted " + one.path("expected") + ", got nothing: no such measure");
    }
    JsonNode got;
    try {
      got = OUTPUTS.valueToTree(measure.compute(one.path("input"), one.path("parameters")));
    } catch (RuntimeException e) {
      // Any failure of a computation is a failed case, and must not hide the cases after it.
      return List.of(place + ": wanted " + one.path("expected") + ", got " + e);
    }
    return GoldenComparison.differences(
            one.path("expected"), got, one.path("tolerance").asDouble(1e-12))
        .stream()
        .map(difference -> place + " " + difference)
        .toList();
  }

  @Test
  void aWrongOutputIsShownWithIdMeasureWantedAndGot() {
    JsonNode one = tree("""
        {"id": "made-up", "measure": "total-variation", "parameters": {}, "tolerance": 1e-12,
         "input": {"scale": [1, 2], "a": [1, 0], "b": [0, 1]}, "expected": {"distance": 0.5}}""");
    GoldenFamily family = GoldenFamilies.find("group-distance").orElseThrow();
    assertThat(differences(family, one))
        .containsExactly("made-up total-variation /distance: wanted 0.5, got 1.0");
    JsonNode unknown = tree("""
        {"id": "made-up", "measure": "energy", "expected": {"distance": 1}}""");
    assertThat(differences(family, unknown))
        .containsExactly("made-up energy: wanted {\"distance\":1}, got nothing: no such measure");
    JsonNode broken = tree("""
        {"id": "made-up", "measure": "hellinger", "input": {"scale": [2, 1], "a": [1, 1], "b": [1, 1]},
         "expected": {"distance": 0}}""");
    assertThat(differences(family, broken))
        .singleElement()
        .asString()
        .contains("scale must ascend");
  }

  @Test
  void theRuleOfComparisonIsThatOfTheReadme() {
    assertMatch("{\"a\": 1}", "{\"a\": 1.0000000000001, \"extra\": 2}", true);
    assertMatch("{\"a\": 1}", "{\"a\": 1.00000000001}", false);
    assertMatch("{\"a\": 1e6}", "{\"a\": 1000000.0000001}", true);
    assertMatch("{\"n\": 3}", "{\"n\": 4}", false);
    assertMatch("{\"a\": 0}", "{}", false);
    assertMatch("{\"a\": [\"x\", \"y\"]}", "{\"a\": [\"y\", \"x\"]}", false);
    assertMatch("{\"a\": [1]}", "{\"a\": [1, 2]}", false);
    assertMatch("{\"undefined\": \"no-groups\"}", "{\"undefined\": \"no-groups\"}", true);
    assertMatch("{\"undefined\": \"no-groups\"}", "{\"undefined\": \"no-ballots\"}", false);
    assertMatch("{\"undefined\": \"no-groups\"}", "{\"a\": 0}", false);
    assertMatch("{\"a\": null, \"undefined\": \"x\"}", "{\"undefined\": \"x\"}", true);
    assertMatch("{\"a\": null, \"undefined\": \"x\"}", "{\"a\": 0, \"undefined\": \"x\"}", false);
    assertMatch("{\"b\": 1}", "{\"b\": 1, \"undefined\": \"x\"}", false);
    assertThat(GoldenComparison.differences(tree("{\"a\": 1}"), MissingNode.getInstance(), 1))
        .hasSize(1);
    assertThat(GoldenComparison.differences(
            tree("{\"a\": 1}"), OUTPUTS.valueToTree(Map.of("a", Double.NaN)), 1e-12))
        .hasSize(1);
  }

  private static void assertMatch(String wanted, String got, boolean matches) {
    assertThat(GoldenComparison.differences(tree(wanted), tree(got), 1e-12).isEmpty())
        .as("%s against %s", wanted, got)
        .isEqualTo(matches);
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
