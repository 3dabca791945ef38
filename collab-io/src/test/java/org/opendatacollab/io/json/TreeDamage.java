package org.opendatacollab.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opendatacollab.model.shape.Member.Presence;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Union;

/** Damages documents value by value, knowing from the table of members which rule each damage breaks. */
final class TreeDamage {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** One way to damage a value. */
  private record Way(
      String name, Optional<String> rule, Predicate<TypedSpot> where, Consumer<TypedSpot> how) {}

  private final List<Way> ways = new ArrayList<>();

  private TreeDamage() {
    types();
    scalars();
    numbers();
    references();
    objects();
    ballots();
    harmless();
  }

  /** Damages a document in every known way, in up to {@code times} places each, chosen by a seed. */
  static List<Variant> variants(byte[] json, Shape<?> root, long seed, int times) {
    List<Variant> variants = new ArrayList<>();
    Random random = new Random(seed);
    JsonNode whole = SchemaVerdict.tree(json);
    for (Way way : new TreeDamage().ways) {
      int count = spots(whole, root, way).size();
      List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
      if (places.isEmpty()) {
        throw new IllegalStateException("the document has no place for '" + way.name() + "'");
      }
      Collections.shuffle(places, random);
      for (int place : places.subList(0, Math.min(times, places.size()))) {
        JsonNode tree = whole.deepCopy();
        TypedSpot spot = spots(tree, root, way).get(place);
        way.how().accept(spot);
        variants.add(new Variant(
            way.name() + " at " + spot.pointer(),
            tree.toString().getBytes(StandardCharsets.UTF_8),
            way.rule()));
      }
    }
    return variants;
  }

  private static List<TypedSpot> spots(JsonNode tree, Shape<?> root, Way way) {
    return TypedSpot.of(tree, root).stream().filter(way.where()).toList();
  }

  private void way(String rule, String name, Predicate<TypedSpot> where, Consumer<TypedSpot> how) {
    ways.add(new Way(name, Optional.of(rule), where, how));
  }

  private void harmless(String name, Predicate<TypedSpot> where, Consumer<TypedSpot> how) {
    ways.add(new Way(name, Optional.empty(), where, how));
  }

  private static DecimalNode number(String text) {
    return DecimalNode.valueOf(new BigDecimal(text));
  }

  private void types() {
    way("type", "null", spot -> true, spot -> spot.put(NODES.nullNode()));
    way("type", "number for text", TypedSpot::isScalarText, spot -> spot.put(number("7")));
    way(
        "type",
        "list for text",
        TypedSpot::isScalarText,
        spot -> spot.put(NODES.arrayNode().add("x")));
    way(
        "type",
        "boolean for string",
        spot -> spot.isScalar(Scalar.Form.STRING),
        spot -> spot.put(NODES.booleanNode(true)));
    way(
        "type",
        "text for number",
        spot -> spot.isScalar(Scalar.Form.NUMBER),
        spot -> spot.put("1"));
    way(
        "type",
        "text for boolean",
        spot -> spot.isScalar(Scalar.Form.BOOLEAN),
        spot -> spot.put("true"));
    way("type", "object for list", TypedSpot::isList, spot -> spot.put(NODES.objectNode()));
    way("type", "text for list", TypedSpot::isList, spot -> spot.put("x"));
    way("type", "list for object", TypedSpot::isShape, spot -> spot.put(NODES.arrayNode()));
    way("type", "null in a list", TypedSpot::isList, spot -> spot.list().addNull());
    way(
        "required",
        "member left out",
        spot -> spot.member().presence() == Presence.REQUIRED,
        spot -> spot.owner().remove(spot.member().name()));
    way(
        "min-items",
        "list emptied",
        spot -> spot.isList() && spot.member().minItems() > 0,
        spot -> spot.list().removeAll());
  }

  private void scalars() {
    way(
        "code",
        "wrong case",
        spot -> spot.isScalar("code"),
        spot -> spot.put(spot.value().asText().toUpperCase(Locale.ROOT)));
    way("code", "unknown code", spot -> spot.isScalar("code"), spot -> spot.put("nonesuch"));
    way("open-code", "no code", spot -> spot.isScalar("open-code"), spot -> spot.put("no code!"));
    way("id", "path as id", spot -> spot.isScalar("id"), spot -> spot.put("../../etc/passwd"));
    way("id", "long id", spot -> spot.isScalar("id"), spot -> spot.put("a".repeat(129)));
    way("id", "look-alike id", spot -> spot.isScalar("id"), spot -> spot.put("\u0456d-1"));
    way("id", "id with a line end", spot -> spot.isScalar("id"), spot -> spot.put("id\n"));
    way(
        "date",
        "no day of the calendar",
        spot -> spot.isScalar("date"),
        spot -> spot.put("2016-02-30"));
    way("date", "date with slashes", spot -> spot.isScalar("date"), spot -> spot.put("31/01/2016"));
    way("date", "month 13", spot -> spot.isScalar("date"), spot -> spot.put("2016-13"));
    way(
        "instant",
        "time without zone",
        spot -> spot.isScalar("instant"),
        spot -> spot.put("2016-06-01T09:00:00"));
    way(
        "instant",
        "time with offset",
        spot -> spot.isScalar("instant"),
        spot -> spot.put("2016-06-01T09:00:00+07:00"));
    way(
        "link",
        "script as link",
        spot -> spot.isScalar("link"),
        spot -> spot.put("javascript:alert(1)"));
    way(
        "link",
        "blank in link",
        spot -> spot.isScalar("link"),
        spot -> spot.put("https://example.org/a b"));
    way("country", "lower-case country", spot -> spot.isScalar("country"), spot -> spot.put("id"));
    way("text", "empty text", TypedSpot::isScalarText, spot -> spot.put(""));
    way("text", "blank text", TypedSpot::isScalarText, spot -> spot.put(" \t\r\n"));
    way(
        "text",
        "text in no language",
        TypedSpot::isScalarText,
        spot -> spot.put(NODES.objectNode()));
    way(
        "text",
        "text in an impossible language",
        TypedSpot::isScalarText,
        spot -> spot.put(NODES.objectNode().put("in English", "x")));
    way(
        "text",
        "blank name or code",
        spot -> spot.isScalar("text") && spot.isScalar(Scalar.Form.STRING),
        spot -> spot.put(" "));
    way(
        "subject",
        "subject without kind",
        spot -> spot.isScalar("subject"),
        spot -> spot.put("asset-1"));
    way(
        "subject",
        "subject of unknown kind",
        spot -> spot.isScalar("subject"),
        spot -> spot.put("Issue:issue-1"));
  }

  private void numbers() {
    Predicate<TypedSpot> numbers = spot -> spot.isScalar(Scalar.Form.NUMBER);
    way("digits", "huge exponent", numbers, spot -> spot.put(number("1e999999999")));
    way("digits", "41 digits", numbers, spot -> spot.put(number("1".repeat(41))));
    way("range", "share over 1", spot -> spot.isObject("share"), spot -> spot.put(number("1.5")));
    way("range", "share below 0", spot -> spot.isObject("share"), spot -> spot.put(number("-0.1")));
    way("range", "weight 0", spot -> spot.isObject("weight"), spot -> spot.put(number("0")));
    way("range", "negative count", spot -> spot.isObject("count"), spot -> spot.put(number("-1")));
    way(
        "range",
        "count of a half",
        spot -> spot.isObject("count"),
        spot -> spot.put(number("0.5")));
    way(
        "range",
        "count over 2 thousand million",
        spot -> spot.isObject("count"),
        spot -> spot.put(number("2147483648")));
    way(
        "range",
        "broken rating",
        spot -> spot.isObject("integer"),
        spot -> spot.put(number("2.5")));
  }

  private void references() {
    way(
        "reference",
        "dangling reference",
        spot -> spot.isScalar()
            && spot.scalar().role() == Scalar.Role.REFERS
            && spot.scalar().kind().isPresent(),
        spot -> spot.put("no-such-thing"));
    way(
        "reference",
        "dangling subject",
        spot -> spot.isScalar("subject"),
        spot -> spot.put("organisation:no-such-thing"));
    way(
        "unique-id",
        "thing twice",
        spot -> spot.isElement()
            && spot.member().type() instanceof Shape<?> shape
            && shape.idMember().isPresent(),
        spot -> spot.list().add(spot.value().deepCopy()));
    way(
        "acyclic",
        "thing that follows itself",
        spot -> spot.isScalar() && spot.member().acyclic().isPresent(),
        spot -> spot.put(spot.owner().path("id")));
  }

  private void objects() {
    Predicate<TypedSpot> people = spot ->
        spot.isObject("Participation", "Respondent", "Actor") && spot.value().has("person");
    way("one-of", "person and side", people, spot -> spot.object().put("side", "government"));
    way("one-of", "neither person nor side", people, spot -> spot.object().remove("person"));
    way(
        "one-of",
        "neither organisation nor side",
        spot -> spot.isObject("Party"),
        spot -> spot.object().remove(List.of("organisation", "side")));
    way(
        "person-count",
        "two of one person",
        spot -> spot.isObject("Participation") && spot.value().has("person"),
        spot -> spot.object().put("count", 2));
    way(
        "scale-order",
        "scale upside down",
        spot -> spot.isObject("RatingScale"),
        spot -> spot.object().put("min", 7).put("max", 1));
    way(
        "session-closed",
        "closed on a day, but open",
        spot -> spot.isObject("LearningSession") && spot.value().has("closedOn"),
        spot -> spot.object().remove("closed"));
    way(
        "session-team",
        "team of a joint session",
        spot -> spot.isObject("LearningSession")
            && spot.value().path("kind").asText().equals("joint"),
        spot -> spot.object().put("team", "no-such-team"));
    way(
        "leader",
        "promise of nobody",
        spot -> spot.isObject("LeaderCommitment"),
        spot -> spot.object().remove(List.of("leader", "organisation")));
    way(
        "question-once",
        "question answered twice",
        spot -> spot.isList()
            && spot.member().type().name().equals("OpennessAnswer")
            && !spot.list().isEmpty(),
        spot -> spot.list().add(spot.list().get(0).deepCopy()));
    way(
        "repeated",
        "side counted twice",
        spot -> spot.isList()
            && spot.member().type().name().equals("SideCount")
            && !spot.list().isEmpty(),
        spot -> spot.list().add(spot.list().get(0).deepCopy()));
    way(
        "code",
        "unknown kind",
        spot -> !spot.isList() && spot.member().type() instanceof Union<?>,
        spot -> spot.object().put(Union.TAG, "org.example.Gadget"));
    way(
        "required",
        "no kind",
        spot -> !spot.isList() && spot.member().type() instanceof Union<?>,
        spot -> spot.object().remove(Union.TAG));
    way(
        "ext-key",
        "host data without a URI",
        TypedSpot::isShape,
        spot -> spot.object().set("ext", NODES.objectNode().put("no uri", 1)));
    way(
        "type",
        "host data that are a list",
        TypedSpot::isShape,
        spot -> spot.object().set("ext", NODES.arrayNode()));
  }

  private void ballots() {
    Predicate<TypedSpot> rounds = spot ->
        spot.isObject("PrioritisationRound") && !spot.value().path("ballots").isEmpty();
    way(
        "secret-ballot",
        "ballots of a secret round",
        rounds,
        spot -> spot.object().remove("secrecy"));
    way(
        "open-round",
        "ballots of an open round",
        rounds,
        spot -> spot.object().put("state", "open"));
    way(
        "ballot-kind",
        "ballots of another kind",
        rounds,
        spot -> spot.object().put("ballotKind", "approval"));
    way("repeated", "candidate twice", rounds, spot -> {
      ObjectNode round = spot.object();
      round.withArray("candidates").add(round.path("candidates").get(0));
    });
    way(
        "not-a-candidate",
        "candidate taken away",
        rounds,
        spot -> spot.object().withArray("candidates").remove(0));
    way(
        "repeated-ballot",
        "ballot twice",
        spot -> spot.isElement() && spot.isObject("Ballot"),
        spot -> spot.list().add(spot.value().deepCopy()));
    way(
        "repeated-candidate",
        "two votes on one candidate",
        spot -> spot.isElement() && spot.isObject("StatementVote"),
        spot -> spot.list().add(spot.value().deepCopy()));
  }

  private void harmless() {
    harmless(
        "optional text left out",
        spot -> spot.isScalarText() && spot.member().presence() == Presence.OPTIONAL,
        spot -> spot.owner().remove(spot.member().name()));
    harmless(
        "unknown member",
        TypedSpot::isShape,
        spot -> spot.object().set("colour", NODES.arrayNode().addNull().add(number("1.50"))));
    harmless(
        "class name as unknown member",
        TypedSpot::isShape,
        spot -> spot.object().put("@class", "com.sun.rowset.JdbcRowSetImpl"));
    harmless(
        "host data",
        TypedSpot::isShape,
        spot -> spot.object().set("ext", NODES.objectNode().put("https://example.org/x", 1)));
    harmless(
        "text in two languages",
        TypedSpot::isScalarText,
        spot -> spot.put(NODES.objectNode().put("und", "x").put("id", "y")));
    harmless(
        "unknown code of an open list",
        spot -> spot.isScalar("open-code"),
        spot -> spot.put("newCode"));
    harmless(
        "number in another spelling",
        spot -> spot.isScalar(Scalar.Form.NUMBER),
        spot -> spot.put(number(spot.value().decimalValue().toPlainString()
            + (spot.value().isIntegralNumber() ? ".0" : "0"))));
    harmless("members in another order", TypedSpot::isShape, spot -> {
      ObjectNode object = spot.object();
      String first = object.fieldNames().next();
      JsonNode value = object.remove(first);
      object.set(first, value);
    });
    harmless(
        "markup as text",
        TypedSpot::isScalarText,
        spot -> spot.put("<script>alert(1)</script>\u0000\u001b[2J"));
  }
}
