package org.opendatacollab.io.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Initiative;

/**
 * What a file holds: a value of the model, and beside it the members that this version does not know and the host's own
 * data, which are written back in place.
 *
 * @param value the value
 * @param residue the rest
 * @param <T> the type of the value
 */
public record Document<T>(T value, Residue residue) {
  /**
   * Checks.
   *
   * @param value the value
   * @param residue the rest
   */
  public Document {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(residue, "residue");
  }

  /**
   * Returns a document that holds nothing but a value.
   *
   * @param value the value
   * @param <T> the type of the value
   * @return the document
   */
  public static <T> Document<T> of(T value) {
    return new Document<>(value, Residue.NONE);
  }

  /**
   * Returns the document with a changed value and the same residue.
   *
   * <p>Not for views, since nobody knows which tier the residue is for: {@link #toShow} is.
   *
   * @param changed the changed value
   * @return the document
   */
  public Document<T> with(T changed) {
    return new Document<>(changed, residue);
  }

  /**
   * Returns a document to show to others, such as a view by tier: of the residue it keeps only what is named. What this
   * version does not know may be anything, so nothing of it is shown by default.
   *
   * @param shown the value to show
   * @param allowed names of unknown members, and URIs under {@code ext}, that may be shown
   * @return the document
   */
  public Document<T> toShow(T shown, Set<String> allowed) {
    return new Document<>(shown, residue.only(allowed));
  }

  /**
   * Returns host data of the whole document.
   *
   * @param uri the key under {@code ext}
   * @return the JSON text, or empty
   */
  public Optional<String> ext(String uri) {
    return ext().flatMap(ext -> ext.value().member(uri)).map(ShapeWriter::text);
  }

  /**
   * Returns the document with host data, which replaces earlier data of the same key.
   *
   * @param uri the key under {@code ext}, an absolute URI
   * @param json JSON text
   * @return the document
   * @throws IllegalArgumentException if the key has not the form of an absolute URI
   * @throws InvalidDocumentException if the text is not JSON
   */
  public Document<T> withExt(String uri, String json) {
    if (!ShapeReader.isUri(uri)) {
      throw new IllegalArgumentException(
          "host data must be keyed by an absolute URI, got " + Checks.quoted(uri));
    }
    Problems problems = new Problems(Limits.DEFAULT.maxProblems());
    try {
      Node node = new NodeParser(Limits.DEFAULT, problems, false)
          .parse(json.getBytes(StandardCharsets.UTF_8))
          .withoutPlace();
      if (problems.isEmpty()) {
        Map<String, Node> members =
            new LinkedHashMap<>(ext().map(ext -> ext.value().members()).orElse(Map.of()));
        members.put(uri, node);
        String after = ext()
            .map(Residue.Unknown::after)
            .orElse(value instanceof Initiative ? "title" : "initiative");
        Residue.Unknown changed =
            new Residue.Unknown(ShapeReader.EXT, after, Node.object(members, 0, 0));
        return new Document<>(value, residue.with("", changed));
      }
    } catch (Problems.Stop e) {
      throw new InvalidDocumentException(problems.byPlace());
    }
    throw new InvalidDocumentException(problems.byPlace());
  }

  private Optional<Residue.Unknown> ext() {
    return residue.at("").stream()
        .filter(unknown -> unknown.name().equals(ShapeReader.EXT))
        .findFirst();
  }
}
