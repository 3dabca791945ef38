package org.opendatacollab.model.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.model.shape.Member.Options;
import org.opendatacollab.model.shape.Member.Presence;

/** Makes the shapes of records: a constructor and its parts in order. */
public final class RecordShapes {
  private RecordShapes() {}

  /**
   * One part of a record.
   *
   * @param <T> the record
   * @param <A> the type of the part in the constructor
   */
  public static final class Part<T, A> {
    private final Member<T, ?> member;
    private final @Nullable A absent;
    private final Function<Object, A> wrap;

    private Part(Member<T, ?> member, @Nullable A absent, Function<Object, A> wrap) {
      this.member = member;
      this.absent = absent;
      this.wrap = wrap;
    }

    /**
     * Asks for a least length of a list.
     *
     * @param least the length
     * @return the part
     */
    public Part<T, A> minItems(int least) {
      return new Part<>(member.with(new Options(null, null, least)), absent, wrap);
    }
  }

  /** The parts set so far. */
  private static final class Values {
    private final Map<String, Object> values = new HashMap<>();

    <A> A get(Part<?, A> part) {
      Object value = values.get(part.member.name());
      A given = value == null ? part.absent : part.wrap.apply(value);
      if (given == null) {
        throw new IllegalArgumentException("member '" + part.member.name() + "' is required");
      }
      return given;
    }
  }

  /**
   * A part that always stands.
   *
   * @param name its name
   * @param type its type
   * @param getter reads it
   * @param doc one line of documentation
   * @param <T> the record
   * @param <V> its Java type
   * @return the part
   */
  @SuppressWarnings("unchecked") // The value is one that the member's own type read; so below.
  public static <T, V> Part<T, V> required(
      String name, Type<V> type, Function<T, V> getter, String doc) {
    return new Part<>(
        member(
            name,
            Presence.REQUIRED,
            type,
            record -> List.of(getter.apply(record)),
            Optional.empty(),
            doc),
        null,
        value -> (V) value);
  }

  /**
   * A part that may be absent.
   *
   * @param name its name
   * @param type its type
   * @param getter reads it
   * @param doc one line of documentation
   * @param <T> the record
   * @param <V> its Java type
   * @return the part
   */
  @SuppressWarnings("unchecked")
  public static <T, V> Part<T, Optional<V>> optional(
      String name, Type<V> type, Function<T, Optional<V>> getter, String doc) {
    return new Part<>(
        member(
            name,
            Presence.OPTIONAL,
            type,
            record -> getter.apply(record).stream().toList(),
            Optional.empty(),
            doc),
        Optional.empty(),
        value -> Optional.of((V) value));
  }

  /**
   * A part whose absence means a default.
   *
   * @param name its name
   * @param type its type
   * @param absent the default
   * @param getter reads it
   * @param doc one line of documentation
   * @param <T> the record
   * @param <V> its Java type
   * @return the part
   */
  @SuppressWarnings("unchecked")
  public static <T, V> Part<T, V> withDefault(
      String name, Type<V> type, V absent, Function<T, V> getter, String doc) {
    Function<T, List<V>> values = record -> {
      V value = getter.apply(record);
      return value.equals(absent) ? List.of() : List.of(value);
    };
    return new Part<>(
        member(name, Presence.DEFAULTED, type, values, Optional.of(absent), doc), absent, value ->
            (V) value);
  }

  /**
   * A list, left out when it is empty.
   *
   * @param name its name
   * @param type the type of one value
   * @param getter reads it
   * @param doc one line of documentation
   * @param <T> the record
   * @param <V> the Java type of one value
   * @return the part
   */
  @SuppressWarnings("unchecked")
  public static <T, V> Part<T, List<V>> list(
      String name, Type<V> type, Function<T, List<V>> getter, String doc) {
    return new Part<>(
        member(name, Presence.LIST, type, getter, Optional.empty(), doc), List.of(), value ->
            (List<V>) value);
  }

  private static <T, V> Member<T, V> member(
      String name,
      Presence presence,
      Type<V> type,
      Function<T, List<V>> values,
      Optional<V> absent,
      String doc) {
    return new Member<>(
        name,
        presence,
        type,
        values,
        (draft, value) -> ((Values) draft).values.put(name, value),
        absent,
        doc,
        Options.NONE);
  }

  private static <T> Shape<T> shape(
      String name, String doc, Function<Values, T> make, List<Part<T, ?>> parts) {
    List<Member<T, ?>> members =
        parts.stream().<Member<T, ?>>map(part -> part.member).toList();
    return new Shape<>(
        name,
        doc,
        Values::new,
        draft -> make.apply((Values) draft),
        members,
        Shape.Rules.none(),
        record -> Optional.empty(),
        record -> Optional.empty(),
        false);
  }

  /**
   * Starts the shape of a record of 1 part.
   *
   * @param name its name in the format
   * @param doc one sentence for the documentation
   * @param make the constructor
   * @param a the part
   * @param <A> the part
   * @param <T> the record
   * @return the shape
   */
  public static <A, T> Shape<T> of(String name, String doc, Function<A, T> make, Part<T, A> a) {
    return shape(name, doc, at -> make.apply(at.get(a)), List.of(a));
  }

  /**
   * A constructor of 2 parts.
   *
   * @param <T> what is made
   * @param <A> part 1
   * @param <B> part 2
   */
  @FunctionalInterface
  public interface Make2<A, B, T> {
    /**
     * Makes it.
     *
     * @param a part 1
     * @param b part 2
     * @return the object
     */
    T make(A a, B b);
  }

  /**
   * Starts the shape of a record of 2 parts.
   *
   * @param name its name in the format
   * @param doc one sentence for the documentation
   * @param make the constructor
   * @param a part 1
   * @param b part 2
   * @param <A> part 1
   * @param <B> part 2
   * @param <T> the record
   * @return the shape
   */
  public static <A, B, T> Shape<T> of(
      String name, String doc, Make2<A, B, T> make, Part<T, A> a, Part<T, B> b) {
    return shape(name, doc, at -> make.make(at.get(a), at.get(b)), List.of(a, b));
  }

  /**
   * A constructor of 3 parts.
   *
   * @param <T> what is made
   * @param <A> part 1
   * @param <B> part 2
   * @param <C> part 3
   */
  @FunctionalInterface
  public interface Make3<A, B, C, T> {
    /**
     * Makes it.
     *
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @return the object
     */
    T make(A a, B b, C c);
  }

  /**
   * Starts the shape of a record of 3 parts.
   *
   * @param name its name in the format
   * @param doc one sentence for the documentation
   * @param make the constructor
   * @param a part 1
   * @param b part 2
   * @param c part 3
   * @param <A> part 1
   * @param <B> part 2
   * @param <C> part 3
   * @param <T> the record
   * @return the shape
   */
  public static <A, B, C, T> Shape<T> of(
      String name, String doc, Make3<A, B, C, T> make, Part<T, A> a, Part<T, B> b, Part<T, C> c) {
    return shape(name, doc, at -> make.make(at.get(a), at.get(b), at.get(c)), List.of(a, b, c));
  }

  /**
   * A constructor of 4 parts.
   *
   * @param <T> what is made
   * @param <A> part 1
   * @param <B> part 2
   * @param <C> part 3
   * @param <D> part 4
   */
  @FunctionalInterface
  public interface Make4<A, B, C, D, T> {
    /**
     * Makes it.
     *
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @return the object
     */
    T make(A a, B b, C c, D d);
  }

  /**
   * Starts the shape of a record of 4 parts.
   *
   * @param name its name in the format
   * @param doc one sentence for the documentation
   * @param make the constructor
   * @param a part 1
   * @param b part 2
   * @param c part 3
   * @param d part 4
   * @param <A> part 1
   * @param <B> part 2
   * @param <C> part 3
   * @param <D> part 4
   * @param <T> the record
   * @return the shape
   */
  public static <A, B, C, D, T> Shape<T> of(
      String name,
      String doc,
      Make4<A, B, C, D, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d) {
    return shape(
        name,
        doc,
        at -> make.make(at.get(a), at.get(b), at.get(c), at.get(d)),
        List.of(a, b, c, d));
  }

  /**
   * A constructor of 5 parts.
   *
   * @param <T> what is made
   * @param <A> part 1
   * @param <B> part 2
   * @param <C> part 3
   * @param <D> part 4
   * @param <E> part 5
   */
  @FunctionalInterface
  public interface Make5<A, B, C, D, E, T> {
    /**
     * Makes it.
     *
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @return the object
     */
    T make(A a, B b, C c, D d, E e);
  }

  /**
   * Starts the shape of a record of 5 parts.
   *
   * @param name its name in the format
   * @param doc one sentence for the documentation
   * @param make the constructor
   * @param a part 1
   * @param b part 2
   * @param c part 3
   * @param d part 4
   * @param e part 5
   * @param <A> part 1
   * @param <B> part 2
   * @param <C> part 3
   * @param <D> part 4
   * @param <E> part 5
   * @param <T> the record
   * @return the shape
   */
  public static <A, B, C, D, E, T> Shape<T> of(
      String name,
      String doc,
      Make5<A, B, C, D, E, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e) {
    return shape(
        name,
        doc,
        at -> make.make(at.get(a), at.get(b), at.get(c), at.get(d), at.get(e)),
        List.of(a, b, c, d, e));
  }

  /**
   * A constructor of 6 parts.
   *
   * @param <T> what is made
   * @param <A> part 1
   * @param <B> part 2
   * @param <C> part 3
   * @param <D> part 4
   * @param <E> part 5
   * @param <F> part 6
   */
  @FunctionalInterface
  public interface Make6<A, B, C, D, E, F, T> {
    /**
     * Makes it.
     *
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param f part 6
     * @return the object
     */
    T make(A a, B b, C c, D d, E e, F f);
  }

  /**
   * Starts the shape of a record of 6 parts.
   *
   * @param name its name in the format
   * @param doc one sentence for the documentation
   * @param make the constructor
   * @param a part 1
   * @param b part 2
   * @param c part 3
   * @param d part 4
   * @param e part 5
   * @param f part 6
   * @param <A> part 1
   * @param <B> part 2
   * @param <C> part 3
   * @param <D> part 4
   * @param <E> part 5
   * @param <F> part 6
   * @param <T> the record
   * @return the shape
   */
  public static <A, B, C, D, E, F, T> Shape<T> of(
      String name,
      String doc,
      Make6<A, B, C, D, E, F, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e,
      Part<T, F> f) {
    return shape(
        name,
        doc,
        at -> make.make(at.get(a), at.get(b), at.get(c), at.get(d), at.get(e), at.get(f)),
        List.of(a, b, c, d, e, f));
  }
}
