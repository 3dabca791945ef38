package org.opendatacollab.model;

import java.util.Objects;
import java.util.stream.Stream;
import org.opendatacollab.model.shape.Scalar;

/**
 * Any one thing of an initiative, named by its kind and its id: what a reflection or a session is about. Its text is kind
 * and id with a colon between them, such as {@code dataAsset:asset-1}; {@code parse(x.toString())} equals {@code x}.
 *
 * @param kind what it is
 * @param id the text of its id
 */
public record Subject(EntityKind kind, String id) {
  /** The rule, as a regular expression that a schema can use; the kinds are checked beside it. */
  public static final String PATTERN = "^[A-Za-z]+:[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$";

  /**
   * Checks the form of the id.
   *
   * @param kind what it is
   * @param id the text of its id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public Subject {
    Objects.requireNonNull(kind, "kind");
    Id.check(id);
  }

  /**
   * Names a thing.
   *
   * @param kind what it is
   * @param id its id
   * @return the subject
   */
  public static Subject of(EntityKind kind, Id id) {
    return new Subject(kind, id.value());
  }

  /**
   * Reads kind and id.
   *
   * @param text such as {@code dataAsset:asset-1}
   * @return the subject
   * @throws IllegalArgumentException if the kind is not known or the id has not the form of one
   */
  public static Subject parse(String text) {
    int colon = text.indexOf(':');
    String code = text.substring(0, Math.max(colon, 0));
    EntityKind kind = Stream.of(EntityKind.values())
        .filter(known -> Scalar.codeOf(known).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "subject must be a kind and an id, like dataAsset:asset-1, got "
                + Checks.quoted(text)));
    return new Subject(kind, text.substring(colon + 1));
  }

  /** Returns kind and id, such as {@code dataAsset:asset-1}. */
  @Override
  public String toString() {
    return Scalar.codeOf(kind) + ":" + id;
  }
}
