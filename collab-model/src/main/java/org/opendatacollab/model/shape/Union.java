package org.opendatacollab.model.shape;

import java.util.List;
import java.util.Optional;

/**
 * One of several kinds of object, told apart by the member {@value #TAG}, whose codes are our own names and never names
 * of classes.
 *
 * @param name the name in the format
 * @param variants the kinds
 * @param <V> the sealed parent of the kinds
 */
public record Union<V>(String name, List<Variant<V, ? extends V>> variants) implements Type<V> {
  /** The member that tells the kinds apart. */
  public static final String TAG = "type";

  /**
   * One kind.
   *
   * @param code its code
   * @param javaType its class
   * @param shape its members
   * @param <V> the sealed parent
   * @param <K> the kind
   */
  public record Variant<V, K extends V>(String code, Class<K> javaType, Shape<K> shape) {}

  /**
   * Checks.
   *
   * @param name the name in the format
   * @param variants the kinds
   */
  public Union {
    variants = List.copyOf(variants);
  }

  /**
   * Finds the kind with a code.
   *
   * @param code the code
   * @return the kind, or empty
   */
  public Optional<Variant<V, ? extends V>> withCode(String code) {
    return variants.stream().filter(variant -> variant.code().equals(code)).findFirst();
  }

  /**
   * Finds the kind of a value.
   *
   * @param value the value
   * @return the kind
   * @throws IllegalArgumentException if the sealed parent has a kind that the union does not list
   */
  public Variant<V, ? extends V> of(V value) {
    return variants.stream()
        .filter(variant -> variant.javaType().isInstance(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " has no kind for the given value"));
  }
}
