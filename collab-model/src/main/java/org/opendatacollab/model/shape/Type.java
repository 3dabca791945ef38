package org.opendatacollab.model.shape;

/**
 * The type of a member: one value ({@link Scalar}), an object ({@link Shape}) or one of several kinds of object
 * ({@link Union}).
 *
 * @param <V> the type of the values in Java
 */
public sealed interface Type<V> permits Scalar, Shape, Union {
  /**
   * Returns the name of the type in the format's documentation and schema.
   *
   * @return the name
   */
  String name();
}
