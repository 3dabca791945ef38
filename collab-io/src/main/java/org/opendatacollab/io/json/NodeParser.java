package org.opendatacollab.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.model.Checks;

/** Turns bytes into nodes: strict UTF-8, strict JSON, within limits, with every repeated member found. */
final class NodeParser {
  private static final int MAX_NAME_LENGTH = 1_000;

  private final Limits limits;
  private final Problems problems;
  private final boolean confidential;

  NodeParser(Limits limits, Problems problems, boolean confidential) {
    this.limits = limits;
    this.problems = problems;
    this.confidential = confidential;
  }

  /** Parses a whole document; throws {@link Problems.Stop} with the problem noted if it is no JSON. */
  Node parse(byte[] bytes) {
    if (bytes.length > limits.maxBytes()) {
      throw problems.fatal(new DocumentProblem(
          "",
          1,
          1,
          "limit",
          "document must be at most " + limits.maxBytes() + " bytes, has " + bytes.length));
    }
    String text = decoded(bytes);
    if (text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
      throw problems.fatal(new DocumentProblem("", 1, 1, "json", "the document is empty"));
    }
    try (JsonParser parser = factory().createParser(text)) {
      Node node = root(parser);
      if (parser.nextToken() != null) {
        JsonLocation at = parser.currentTokenLocation();
        throw problems.fatal(new DocumentProblem(
            "",
            at.getLineNr(),
            at.getColumnNr(),
            "json",
            "nothing may follow the document, something does"));
      }
      return node;
    } catch (JsonProcessingException e) {
      throw problems.fatal(
          problem(e, "json", confidential ? "not JSON" : "not JSON: " + shortened(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private Node root(JsonParser parser) throws IOException {
    try {
      return node(parser, parser.nextToken(), "", 0);
    } catch (StreamConstraintsException e) {
      // The exception itself does not know where it happened.
      JsonLocation at = parser.currentTokenLocation();
      throw problems.fatal(new DocumentProblem(
          "",
          Math.max(at.getLineNr(), 1),
          Math.max(at.getColumnNr(), 1),
          "limit",
          "a text must be at most " + limits.maxTextLength() + " characters long, a number "
              + limits.maxNumberLength() + ", a name " + MAX_NAME_LENGTH));
    }
  }

  private JsonFactory factory() {
    // Two levels of slack, so that depth is judged below, where the place is known.
    StreamReadConstraints constraints = StreamReadConstraints.builder()
        .maxNestingDepth(limits.maxDepth() + 2)
        .maxStringLength(limits.maxTextLength())
        .maxNumberLength(limits.maxNumberLength())
        .maxNameLength(MAX_NAME_LENGTH)
        .build();
    // Names are not cached: a cache would let hostile names of equal hash make parsing quadratic.
    return new JsonFactoryBuilder()
        .streamReadConstraints(constraints)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .build();
  }

  private String decoded(byte[] bytes) {
    boolean marked = bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
    ByteBuffer in = marked ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int line = 1;
      int column = 1;
      for (int i = 0; i < out.length(); i++) {
        boolean end = out.charAt(i) == '\n';
        line += end ? 1 : 0;
        column = end ? 1 : column + 1;
      }
      throw problems.fatal(new DocumentProblem(
          "",
          line,
          column,
          "encoding",
          "the document must be UTF-8; byte " + in.position() + " is not"));
    }
    return out.toString();
  }

  private static String shortened(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = Math.min(message.length(), 160);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < end; i++) {
      char c = message.charAt(i);
      shown.append(c >= ' ' && c < 0x7f ? c : '?');
    }
    return shown.toString();
  }

  private static DocumentProblem problem(JsonProcessingException e, String rule, String message) {
    JsonLocation at = e.getLocation();
    return at == null
        ? new DocumentProblem("", 1, 1, rule, message)
        : new DocumentProblem(
            "", Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1), rule, message);
  }

  private Node node(JsonParser parser, JsonToken token, String pointer, int depth)
      throws IOException {
    JsonLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    if (depth > limits.maxDepth()) {
      throw problems.fatal(new DocumentProblem(
          pointer.length() > 100 ? pointer.substring(0, 100) + "…" : pointer,
          line,
          column,
          "limit",
          "the document must not be nested deeper than " + limits.maxDepth() + " levels"));
    }
    return switch (token) {
      case START_OBJECT -> object(parser, pointer, depth, line, column);
      case START_ARRAY -> array(parser, pointer, depth, line, column);
      case VALUE_STRING -> {
        Node node = Node.scalar(Node.Kind.STRING, parser.getText(), line, column);
        checkSurrogates(node, pointer);
        yield node;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
        Node.scalar(Node.Kind.NUMBER, parser.getText(), line, column);
      case VALUE_TRUE, VALUE_FALSE ->
        Node.scalar(Node.Kind.BOOLEAN, parser.getText(), line, column);
      case VALUE_NULL -> Node.scalar(Node.Kind.NULL, "", line, column);
      default ->
        throw problems.fatal(new DocumentProblem(pointer, line, column, "json", "not JSON"));
    };
  }

  private Node array(JsonParser parser, String pointer, int depth, int line, int column)
      throws IOException {
    List<Node> elements = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      elements.add(node(parser, next, pointer + "/" + elements.size(), depth + 1));
    }
    return Node.array(elements, line, column);
  }

  private Node object(JsonParser parser, String pointer, int depth, int line, int column)
      throws IOException {
    Map<String, Node> members = new LinkedHashMap<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_OBJECT;
        next = parser.nextToken()) {
      String name = parser.currentName();
      JsonLocation at = parser.currentTokenLocation();
      String inside = pointer + "/" + escaped(name);
      Node member = node(parser, parser.nextToken(), inside, depth + 1);
      checkSurrogates(
          Node.scalar(Node.Kind.STRING, name, at.getLineNr(), at.getColumnNr()), inside);
      if (members.putIfAbsent(name, member) != null) {
        problems.add(new DocumentProblem(
            inside,
            at.getLineNr(),
            at.getColumnNr(),
            "duplicate-member",
            "member " + Checks.quoted(name) + " stands twice in one object"));
      }
    }
    return Node.object(members, line, column);
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** A lone surrogate cannot be written as UTF-8, so it would be lost in silence. */
  private void checkSurrogates(Node node, String pointer) {
    String text = node.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        problems.add(pointer, node, "surrogate", "text must not hold half of a surrogate pair");
        return;
      }
    }
  }
}
