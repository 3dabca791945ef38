package org.opendatacollab.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.testkit.ConfidentialArbitraries;
import org.opendatacollab.testkit.InitiativeArbitraries;

/**
 * Reader and schema accept the same documents, apart from the rules that a schema cannot state
 * ({@link FormatRule.Stated#READER_ONLY}). A failure names the problem or the schema's error with its place, which says more
 * than a smaller initiative would, damaged elsewhere by the same seed; so nothing is shrunk.
 */
class SchemaAgreementLaws {
  private static final int DAMAGES = 30;

  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Provide
  Arbitrary<ConfidentialRecords> records() {
    return InitiativeArbitraries.initiatives().flatMap(ConfidentialArbitraries::recordsFor);
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void bothRefuseTheSameDamage(@ForAll("initiatives") Initiative initiative, @ForAll long seed) {
    bothRefuse(JsonFormat.initiative(), SchemaVerdict.INITIATIVE, initiative, seed);
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void bothRefuseTheSameDamageToRecords(
      @ForAll("records") ConfidentialRecords records, @ForAll long seed) {
    bothRefuse(JsonFormat.confidentialRecords(), SchemaVerdict.CONFIDENTIAL_RECORDS, records, seed);
  }

  private static <T> void bothRefuse(
      JsonFormat<T> format, SchemaVerdict schema, T value, long seed) {
    JsonNode whole = SchemaVerdict.tree(format.write(value));
    assertThat(schema.errors(whole)).as("what is written").isEmpty();
    Mutator mutator = new Mutator(seed);
    for (int i = 0; i < DAMAGES; i++) {
      assertAgreement(format, schema, mutator.damaged(whole));
    }
  }

  /** Fails unless reader and schema agree on a document, up to what a schema cannot state. */
  static void assertAgreement(JsonFormat<?> format, SchemaVerdict schema, JsonNode document) {
    byte[] json = document.toString().getBytes(StandardCharsets.UTF_8);
    List<DocumentProblem> problems = format.read(json).problems();
    List<String> errors = schema.errors(document);
    List<DocumentProblem> stated = problems.stream()
        .filter(problem -> FormatRule.of(problem.rule()).isStated())
        .toList();
    assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isPositive());
    if (problems.isEmpty()) {
      assertThat(errors).as("the reader accepts, the schema refuses").isEmpty();
    }
    if (!stated.isEmpty()) {
      assertThat(errors).as("the schema accepts, the reader says %s", stated).isNotEmpty();
    }
  }
}
