package org.opendatacollab.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Damages a document without knowing the format: leaves out, repeats, retypes, exchanges and respells whatever it meets.
 * The same seed gives the same damage.
 */
final class Mutator {
  /** A value and what holds it: a member of an object, or an element of an array. */
  private record Spot(JsonNode holder, String name, int index) {
    JsonNode value() {
      return holder instanceof ObjectNode object ? object.get(name) : holder.get(index);
    }

    void put(JsonNode value) {
      if (holder instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) holder).set(index, value);
      }
    }

    void remove() {
      if (holder instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) holder).remove(index);
      }
    }
  }

  private static final List<String> TEXTS = List.of(
      "",
      " ",
      "\t\r\n",
      "\u00a0",
      "x",
      "x\n",
      "\u0000",
      "no id",
      "-",
      "a".repeat(129),
      "1a",
      "A.b_c:d-e",
      "2015-02-29",
      "2016-02-29",
      "1900-02-29",
      "0000",
      "2016",
      "2016-13",
      "2016-04-31",
      "2016-4-1",
      "2016-12-31",
      "2016-06-01T09:00:00Z",
      "2016-06-01T09:00:00.500Z",
      "2016-06-01T09:00:00.500000Z",
      "2016-06-01T24:00:00Z",
      "2015-02-29T00:00:00Z",
      "2016-06-01T09:00Z",
      "2016-06-01T09:00:00+00:00",
      "+10000-01-01T00:00:00Z",
      "-0001-01-01T00:00:00Z",
      "ID",
      "id",
      "GB-CHC",
      "gb-chc",
      "GB-",
      "en",
      "en-GB",
      "e",
      "abcdefghi",
      "en_GB",
      "http://x",
      "http://",
      "ftp://x",
      "mailto:a@b.c",
      "javascript:alert(1)",
      "https://x.org/a b",
      "https://x.org/\u00e9",
      "https://x.org/" + "a".repeat(2000),
      "text/csv",
      "text",
      "text/",
      "/csv",
      "00ff",
      "0f0",
      "0g",
      "person:p-1",
      "person:",
      "nothing:p-1",
      ":p-1",
      "interval-of-mean@1",
      "interval-of-mean@0",
      "yes",
      "unknown",
      "other",
      "government",
      "closed",
      "open",
      "team");

  private static final List<String> NUMBERS = List.of(
      "0",
      "-0",
      "0.0",
      "1",
      "1.0",
      "1e0",
      "10e-1",
      "1.5",
      "-1",
      "2",
      "4",
      "5",
      "100",
      "2147483647",
      "2147483648",
      "-2147483648",
      "-2147483649",
      "1e9",
      "1e10",
      "1e40",
      "1e41",
      "1e-40",
      "1e-41",
      "0.1",
      "0.10",
      "1.0000000000000000001",
      "1234567890123456789012345678901234567890",
      "12345678901234567890123456789012345678901");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** Damages a copy of a document in one to three places. */
  JsonNode damaged(JsonNode document) {
    JsonNode copy = document.deepCopy();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      damage(copy);
    }
    return copy;
  }

  private void damage(JsonNode document) {
    List<Spot> spots = new ArrayList<>();
    collect(document, spots);
    if (spots.isEmpty()) {
      return;
    }
    Spot spot = any(spots);
    switch (random.nextInt(14)) {
      case 0 -> spot.remove();
      case 1 -> spot.put(anything());
      case 2 -> spot.put(TextNode.valueOf(one(TEXTS)));
      case 3 -> respell(any(ofText(spots)));
      case 4 -> one(ofText(spots)).put(TextNode.valueOf(one(TEXTS)));
      case 5 -> ofNumbers(spots).ifPresent(some -> any(some).put(number()));
      case 6 -> repeat(spot);
      case 7 -> exchange(spot, one(spots));
      case 8 -> rename(spot);
      case 9 -> any(ofText(spots)).put(TextNode.valueOf(one(TEXTS)));
      case 10 -> one(ofText(spots)).put(one(ofText(spots)).value());
      case 11 -> addHostData(spot.value());
      default -> lend(any(spots), spots);
    }
  }

  /** A spot: any of them, or any of the names that stand in the document, so that rare members get their turn. */
  private Spot any(List<Spot> spots) {
    if (random.nextBoolean()) {
      return one(spots);
    }
    String name = one(spots.stream().map(Spot::name).distinct().toList());
    return one(spots.stream().filter(spot -> spot.name().equals(name)).toList());
  }

  private static void collect(JsonNode node, List<Spot> spots) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        spots.add(new Spot(object, member.getKey(), 0));
        collect(member.getValue(), spots);
      }
    } else {
      for (int i = 0; i < node.size(); i++) {
        spots.add(new Spot(node, "", i));
        collect(node.get(i), spots);
      }
    }
  }

  private <T> T one(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** The spots that hold text; every document has some, but earlier damage may have left none. */
  private static List<Spot> ofText(List<Spot> spots) {
    List<Spot> some = spots.stream().filter(spot -> spot.value().isTextual()).toList();
    return some.isEmpty() ? spots : some;
  }

  private static Optional<List<Spot>> ofNumbers(List<Spot> spots) {
    List<Spot> some = spots.stream().filter(spot -> spot.value().isNumber()).toList();
    return some.isEmpty() ? Optional.empty() : Optional.of(some);
  }

  private JsonNode number() {
    return DecimalNode.valueOf(new BigDecimal(one(NUMBERS)));
  }

  private JsonNode anything() {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> number();
      case 3 -> NODES.objectNode();
      case 4 -> NODES.arrayNode();
      case 5 -> NODES.arrayNode().add(one(TEXTS));
      case 6 -> NODES.objectNode().put(one(TEXTS), one(TEXTS));
      default -> TextNode.valueOf(one(TEXTS));
    };
  }

  private void respell(Spot spot) {
    String text = spot.value().asText();
    spot.put(TextNode.valueOf(
        switch (random.nextInt(4)) {
          case 0 -> text.toUpperCase(Locale.ROOT);
          case 1 -> text.toLowerCase(Locale.ROOT);
          case 2 -> text + " ";
          default -> text + "x";
        }));
  }

  private void repeat(Spot spot) {
    if (spot.holder() instanceof ArrayNode array) {
      array.add(spot.value().deepCopy());
    } else if (spot.value() instanceof ArrayNode array && !array.isEmpty()) {
      array.add(array.get(random.nextInt(array.size())).deepCopy());
    }
  }

  private static void exchange(Spot one, Spot other) {
    JsonNode first = one.value().deepCopy();
    one.put(other.value().deepCopy());
    other.put(first);
  }

  private void rename(Spot spot) {
    if (spot.holder() instanceof ObjectNode object) {
      JsonNode value = spot.value();
      object.remove(spot.name());
      object.set(
          random.nextBoolean() ? spot.name() + "s" : spot.name().toUpperCase(Locale.ROOT), value);
    }
  }

  /** Gives a member of one object to another as well, such as a side to somebody who is named. */
  private void lend(Spot from, List<Spot> spots) {
    if (from.holder() instanceof ObjectNode) {
      List<Spot> objects =
          spots.stream().filter(spot -> spot.value().isObject()).toList();
      if (!objects.isEmpty() && any(objects).value() instanceof ObjectNode to) {
        to.set(from.name(), from.value().deepCopy());
      }
    }
  }

  private void addHostData(JsonNode to) {
    if (to instanceof ArrayNode array) {
      array.add(anything());
    } else if (to instanceof ObjectNode object) {
      String key = one(List.of("https://example.org/x", "urn:x", "x", "x y:z", ":x", "x:"));
      object.set(
          "ext", random.nextInt(4) == 0 ? anything() : NODES.objectNode().set(key, anything()));
    }
  }
}
