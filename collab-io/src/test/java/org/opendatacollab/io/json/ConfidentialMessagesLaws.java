package org.opendatacollab.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.testkit.ConfidentialArbitraries;
import org.opendatacollab.testkit.InitiativeArbitraries;

/** No message about confidential records holds a value of theirs, whatever is wrong with it. */
class ConfidentialMessagesLaws {
  private static final List<UnaryOperator<JsonNode>> CANARIES = List.of(
      value -> value.isTextual() ? TextNode.valueOf("a canary of 4711") : value,
      value -> value.isTextual() ? TextNode.valueOf("canary-4711") : value,
      value -> value.isNumber() ? DecimalNode.valueOf(new BigDecimal("4711.4711")) : value,
      value -> value.isNumber() ? TextNode.valueOf("canary-4711") : value,
      value -> value.isTextual() ? DecimalNode.valueOf(new BigDecimal("4711")) : value);

  @Provide
  Arbitrary<ConfidentialRecords> records() {
    return InitiativeArbitraries.initiatives().flatMap(ConfidentialArbitraries::recordsFor);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void noMessageHoldsAValue(@ForAll("records") ConfidentialRecords records) {
    JsonFormat<ConfidentialRecords> format = JsonFormat.confidentialRecords();
    byte[] json = format.write(records);
    for (UnaryOperator<JsonNode> canary : CANARIES) {
      ObjectNode tree = (ObjectNode) SchemaVerdict.tree(json);
      replace(tree, canary);
      assertSilent(format, tree.put("format", "1.0").toString());
      // Each value stands where others do: ids repeat, and whole lists are repeated.
      tree.properties().forEach(member -> {
        if (member.getValue() instanceof ArrayNode list) {
          list.addAll(list.deepCopy());
        }
      });
      assertSilent(format, tree.toString());
      assertSilent(format, tree.toString().replace("4711", "4711\""));
      assertSilent(format, tree.put("format", "canary-4711").toString());
    }
  }

  private static void assertSilent(JsonFormat<?> format, String json) {
    // Lines and columns are left aside: they may be any number.
    assertThat(format.read(json.getBytes(StandardCharsets.UTF_8)).problems())
        .allSatisfy(problem -> assertThat(problem.pointer() + " " + problem.message())
            .doesNotContain("canary", "4711"));
  }

  private static void replace(JsonNode node, UnaryOperator<JsonNode> canary) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> {
        replace(member.getValue(), canary);
        // The kind of a ballot decides how the rest of it is read.
        if (!member.getKey().equals("type")) {
          member.setValue(canary.apply(member.getValue()));
        }
      });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        replace(array.get(i), canary);
        array.set(i, canary.apply(array.get(i)));
      }
    }
  }
}
