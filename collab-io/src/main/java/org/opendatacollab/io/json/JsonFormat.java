package org.opendatacollab.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.model.shape.ConfidentialShapes;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.Shape;

/**
 * Reads and writes one kind of document of the format 1.0, described in {@code docs/format.md} and by the JSON Schema in
 * the jar.
 *
 * <p>A reader takes every minor version of its major version: members that it does not know are kept and written back in
 * place. {@code read(write(x))} gives x; {@code write(read(f))} gives f for a canonical f; the same value always gives
 * the same bytes. All problems of a file are found in one pass, each with JSON pointer, line and column. A byte order
 * mark is skipped; anything but UTF-8 is refused. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class JsonFormat<T> {
  /** The version that is written, major.minor. */
  public static final String VERSION = "1.0";

  private static final int MAJOR = 1;
  private static final int MINOR = 0;
  private static final String FORMAT = "format";

  private final Shape<T> shape;
  private final Limits limits;

  private JsonFormat(Shape<T> shape, Limits limits) {
    this.shape = shape;
    this.limits = limits;
  }

  /**
   * Returns the format of initiatives, {@code *.collab.json}.
   *
   * @return the format
   */
  public static JsonFormat<Initiative> initiative() {
    return new JsonFormat<>(InitiativeShape.INITIATIVE, Limits.DEFAULT);
  }

  /**
   * Returns the format of confidential records, {@code *.collab-private.json}. Its problems name places and rules, and
   * never a value.
   *
   * @return the format
   */
  public static JsonFormat<ConfidentialRecords> confidentialRecords() {
    return new JsonFormat<>(ConfidentialShapes.RECORDS, Limits.DEFAULT);
  }

  /**
   * Returns the format with other limits.
   *
   * @param changed the limits
   * @return the format
   */
  public JsonFormat<T> withLimits(Limits changed) {
    return new JsonFormat<>(shape, changed);
  }

  /**
   * Reads a document.
   *
   * @param bytes the document
   * @return the document or all of its problems
   */
  public ReadResult<T> read(byte[] bytes) {
    Problems problems = new Problems(limits.maxProblems());
    try {
      Node root = new NodeParser(limits, problems, shape.isConfidential()).parse(bytes);
      return read(root, problems);
    } catch (Problems.Stop e) {
      return new ReadResult<>(Optional.empty(), problems.byPlace(), List.of());
    }
  }

  /**
   * Reads a document to its end, or to one byte over the limit; does not close the stream.
   *
   * @param in the document
   * @return the document or all of its problems
   * @throws IOException if the stream cannot be read
   */
  public ReadResult<T> read(InputStream in) throws IOException {
    int enough = limits.maxBytes() == Integer.MAX_VALUE ? limits.maxBytes() : limits.maxBytes() + 1;
    return read(in.readNBytes(enough));
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the document or all of its problems
   * @throws IOException if the file cannot be read
   */
  public ReadResult<T> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Writes a document canonically.
   *
   * @param document the document
   * @return UTF-8 with LF and a final line end
   */
  public byte[] write(Document<T> document) {
    return ShapeWriter.write(shape, document.value(), document.residue(), Map.of(FORMAT, VERSION));
  }

  /**
   * Writes a value canonically.
   *
   * @param value the value
   * @return UTF-8 with LF and a final line end
   */
  public byte[] write(T value) {
    return write(Document.of(value));
  }

  private ReadResult<T> read(Node root, Problems problems) {
    boolean newer = checkFormat(root, problems);
    ShapeReader reader = new ShapeReader(problems, shape.isConfidential());
    Optional<T> value = reader.root(shape, root, Set.of(FORMAT));
    List<DocumentProblem> warnings = newer ? List.of() : reader.unknowns();
    if (value.isEmpty() || !problems.isEmpty()) {
      return new ReadResult<>(Optional.empty(), problems.byPlace(), warnings);
    }
    return new ReadResult<>(
        Optional.of(new Document<>(value.get(), reader.residue())), List.of(), warnings);
  }

  /** Tells whether the document is of a newer minor version; stops at another major version, whose rules differ. */
  private boolean checkFormat(Node root, Problems problems) {
    if (root.kind() != Node.Kind.OBJECT) {
      throw problems.fatal(new DocumentProblem(
          "",
          root.line(),
          root.column(),
          "type",
          "the document must be an object, is " + root.kind().label()));
    }
    boolean given = root.member(FORMAT).isPresent();
    Node format = root.member(FORMAT).orElse(root);
    String text = format.kind() == Node.Kind.STRING ? format.text() : "";
    int minor = minor(text);
    if (minor < 0) {
      String other =
          shape.isConfidential() ? "it is another" : "got " + Checks.quoted(format.text());
      throw problems.fatal(new DocumentProblem(
          given ? "/" + FORMAT : "",
          format.line(),
          format.column(),
          FORMAT,
          "format must be \"" + MAJOR + ".0\" or a later minor version of " + MAJOR
              + ", as a string; "
              + (given ? other : "it is missing")));
    }
    return minor > MINOR;
  }

  /** The minor version of our major version, or -1: {@code ^1\.(0|[1-9][0-9]{0,3})$}. */
  private static int minor(String text) {
    String prefix = MAJOR + ".";
    String digits = text.startsWith(prefix) ? text.substring(prefix.length()) : "";
    boolean legal = !digits.isEmpty()
        && digits.length() <= 4
        && (digits.equals("0") || digits.charAt(0) != '0');
    int minor = 0;
    for (int i = 0; legal && i < digits.length(); i++) {
      legal = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
      minor = 10 * minor + (digits.charAt(i) - '0');
    }
    return legal ? minor : -1;
  }
}
