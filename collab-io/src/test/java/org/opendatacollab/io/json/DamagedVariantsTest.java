package org.opendatacollab.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.shape.InitiativeShape;

/**
 * The example, damaged in hundreds of ways: each variant is refused by the rule that it breaks, at a place, or is harmless
 * and accepted. Nothing ever throws, and nothing that the schema refuses is accepted.
 */
class DamagedVariantsTest {
  private static final JsonFormat<Initiative> FORMAT = JsonFormat.initiative();
  private static final long SEED = 20160601;

  private static final List<Variant> VARIANTS = damaged();

  static List<Variant> variants() {
    return VARIANTS;
  }

  private static List<Variant> damaged() {
    try {
      // As our own writer lays it out, so that damage to the text finds its places.
      byte[] example = FORMAT.write(
          FORMAT.read(Path.of("../examples/data/banyuwangi.collab.json")).orThrow());
      return Stream.concat(
              TreeDamage.variants(example, InitiativeShape.INITIATIVE, SEED, 4).stream(),
              TextDamage.variants(example, SEED, 40).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreHundreds() {
    assertThat(variants()).hasSizeGreaterThan(300).map(Variant::toString).doesNotHaveDuplicates();
    assertThat(variants().stream().flatMap(variant -> variant.rule().stream()).distinct())
        .hasSizeGreaterThan(35);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void eachIsRefusedByItsRuleOrHarmless(Variant variant) {
    ReadResult<Initiative> result = FORMAT.read(variant.json());
    if (variant.rule().isEmpty()) {
      assertThat(result.problems()).isEmpty();
      assertThat(SchemaVerdict.INITIATIVE.errors(SchemaVerdict.tree(unmarked(variant.json()))))
          .isEmpty();
      Document<Initiative> document = result.orThrow();
      assertThat(FORMAT.read(FORMAT.write(document)).orThrow().value()).isEqualTo(document.value());
      return;
    }
    FormatRule rule = FormatRule.of(variant.rule().get());
    assertThat(result.document()).isEmpty();
    assertThat(result.problems()).map(DocumentProblem::rule).contains(rule.id());
    assertThat(result.problems()).allSatisfy(problem -> {
      assertThat(problem.line()).isPositive();
      assertThat(problem.column()).isPositive();
      assertThat(problem.message()).isNotBlank().hasSizeLessThan(1_000);
    });
    assertThat(result.isUnreadable()).isEqualTo(rule.stated() == FormatRule.Stated.UNREADABLE);
    if (rule.isStated()) {
      assertThat(SchemaVerdict.INITIATIVE.errors(SchemaVerdict.tree(variant.json())))
          .isNotEmpty();
    }
  }

  /** JSON without the byte order mark that our reader skips and the validator's does not. */
  private static byte[] unmarked(byte[] json) {
    boolean marked = json[0] == (byte) 0xEF;
    return marked ? Arrays.copyOfRange(json, 3, json.length) : json;
  }
}
