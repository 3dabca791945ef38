package org.opendatacollab.io.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages the text of documents, as crashes, editors and attackers do. */
final class TextDamage {
  private static final Pattern STRING_MEMBER =
      Pattern.compile("(?m)^ *\"[a-zA-Z]+\": (\"[a-zA-Z0-9 ,.-]+\"),$");

  private static final Pattern NUMBER = Pattern.compile("(?<=: )[0-9]+(?=,?$)", Pattern.MULTILINE);

  private final String text;
  private final Random random;
  private final List<Variant> variants = new ArrayList<>();

  private TextDamage(String text, long seed) {
    this.text = text;
    this.random = new Random(seed);
  }

  /** Damages a canonical document; truncates it in as many places as said. */
  static List<Variant> variants(byte[] json, long seed, int truncations) {
    TextDamage damage = new TextDamage(new String(json, StandardCharsets.UTF_8), seed);
    damage.truncated(json, truncations);
    damage.bytes(json);
    damage.syntax();
    damage.numbers();
    damage.members();
    damage.limits();
    damage.versions();
    damage.harmless(json);
    return damage.variants;
  }

  private void add(String name, byte[] json, String rule) {
    variants.add(new Variant(name, json, Optional.of(rule)));
  }

  private void add(String name, String json, String rule) {
    add(name, json.getBytes(StandardCharsets.UTF_8), rule);
  }

  private void truncated(byte[] json, int times) {
    for (int i = 0; i < times; i++) {
      // At least the closing brace and the line end are cut off.
      int length = random.nextInt(json.length - 2);
      boolean insideCharacter = length > 0 && (json[length] & 0xC0) == 0x80;
      add(
          "truncated to " + length + " bytes",
          Arrays.copyOf(json, length),
          insideCharacter ? "encoding" : "json");
    }
  }

  private void bytes(byte[] json) {
    byte[] wrong = json.clone();
    wrong[json.length / 2] = (byte) 0xFF;
    add("byte that is no UTF-8", wrong, "encoding");
    byte[] zero = json.clone();
    zero[json.length / 3] = 0;
    add("zero byte", zero, "json");
    add("zero bytes alone", new byte[1_000], "json");
    add("nothing", new byte[0], "json");
    add("blanks alone", " \n\t ", "json");
    String accents = text.replaceFirst("\"[A-Z]", "\"\u00e9");
    add("Latin-1", accents.getBytes(StandardCharsets.ISO_8859_1), "encoding");
    add("UTF-16", text.getBytes(Charset.forName("UTF-16LE")), "json");
  }

  private void syntax() {
    String last = text.stripTrailing();
    String inside = last.substring(0, last.length() - 1);
    add("comment", "// a comment\n" + text, "json");
    add("block comment", text.replaceFirst("\\{", "{ /* a comment */"), "json");
    add("trailing comma", inside.stripTrailing() + ",}", "json");
    add("text after the end", text + "x", "json");
    add("two documents", text + text, "json");
    add("single quotes", text.replaceFirst("\"format\"", "'format'"), "json");
    add("no quotes", text.replaceFirst("\"format\"", "format"), "json");
    add("no colon", text.replaceFirst("\"format\":", "\"format\""), "json");
    add("bracket for brace", inside + "]", "json");
    add("unknown escape", text.replaceFirst("\"format\"", "\"for\\\\mat\""), "json");
    add("line end in a string", text.replaceFirst("\"format\"", "\"for\nmat\""), "json");
    add("capital constant", inside + ",\"x\": True}", "json");
    add("undefined", inside + ",\"x\": undefined}", "json");
    add("markup", "<?xml version=\"1.0\"?><initiative/>", "json");
    add("a list", "[" + text + "]", "type");
    add("null alone", "null", "type");
  }

  private void numbers() {
    for (String wrong :
        List.of("NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x1", "1e", "--1")) {
      add("number " + wrong, replaced(NUMBER, wrong), "json");
    }
  }

  private void members() {
    for (int i = 0; i < 6; i++) {
      Matcher member = somewhere(STRING_MEMBER);
      add(
          "member twice: " + member.group().strip(),
          text.substring(0, member.end()) + "\n" + member.group() + text.substring(member.end()),
          "duplicate-member");
    }
    add(
        "member twice, once escaped",
        text.replaceFirst("\"format\"", "\"\\\\u0066ormat\": \"1.0\", \"format\""),
        "duplicate-member");
    Matcher member = somewhere(STRING_MEMBER);
    for (String half : List.of("\\ud800", "\\udc00\\ud800", "\\ud83d x")) {
      add(
          "half a pair: " + half,
          text.substring(0, member.end(1) - 1) + half + text.substring(member.end(1) - 1),
          "surrogate");
    }
  }

  private void limits() {
    String open = text.stripTrailing();
    String inside = open.substring(0, open.length() - 1);
    add("deep lists", inside + ",\"x\":" + "[".repeat(200) + "]".repeat(200) + "}", "limit");
    add("deep objects", inside + ",\"x\":" + "{\"a\":".repeat(5_000), "limit");
    add("deep lists alone", "[".repeat(100_000), "limit");
    add("long number", inside + ",\"x\":" + "9".repeat(5_000) + "}", "limit");
    add("long text", inside + ",\"x\":\"" + "x".repeat(1_000_001) + "\"}", "limit");
    add("long name", inside + ",\"" + "x".repeat(60_000) + "\":1}", "limit");
  }

  private void versions() {
    for (String version :
        List.of("\"2.0\"", "\"0.9\"", "\"1\"", "\"1.\"", "\"1.01\"", "\"\"", "1.0", "null", "{}")) {
      add(
          "format " + version,
          text.replaceFirst("\"format\": \"1.0\"", "\"format\": " + version),
          "format");
    }
    add("no format", text.replaceFirst("\"format\": \"1.0\",", ""), "format");
  }

  private void harmless(byte[] json) {
    harmless("as it is", text);
    harmless("byte order mark", "\ufeff" + text);
    harmless("other line ends", text.replace("\n", "\r\n"));
    harmless("one line", SchemaVerdict.tree(json).toString());
    harmless(
        "later minor version", text.replaceFirst("\"format\": \"1.0\"", "\"format\": \"1.7\""));
    harmless("escaped member name", text.replaceFirst("\"format\"", "\"\\\\u0066ormat\""));
    harmless(
        "schema named", text.replaceFirst("\\{", "{\"\\$schema\": \"initiative.schema.json\","));
    harmless("prototype", text.replaceFirst("\\{", "{\"__proto__\": {\"admin\": true},"));
  }

  private void harmless(String name, String json) {
    variants.add(new Variant(name, json.getBytes(StandardCharsets.UTF_8), Optional.empty()));
  }

  private Matcher somewhere(Pattern pattern) {
    long places = pattern.matcher(text).results().count();
    Matcher matcher = pattern.matcher(text);
    for (long skip = random.nextInt((int) places); skip >= 0; skip--) {
      if (!matcher.find()) {
        throw new IllegalStateException("the document holds no " + pattern);
      }
    }
    return matcher;
  }

  private String replaced(Pattern pattern, String by) {
    Matcher place = somewhere(pattern);
    return text.substring(0, place.start()) + by + text.substring(place.end());
  }
}
