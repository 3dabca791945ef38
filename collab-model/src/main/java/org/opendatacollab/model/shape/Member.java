package org.opendatacollab.model.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.model.Tier;

/**
 * One member of a shape.
 *
 * @param <T> the type of the object
 * @param <V> the type of one value of the member
 */
public final class Member<T, V> {
  /** How often the member may stand. */
  public enum Presence {
    /** Always. */
    REQUIRED,
    /** Or not. */
    OPTIONAL,
    /** Or not, which means its default. */
    DEFAULTED,
    /** A list, left out when it is empty. */
    LIST
  }

  private final String name;
  private final Presence presence;
  private final Type<V> type;
  private final Function<T, List<V>> values;
  private final BiConsumer<Object, Object> setter;
  private final Optional<V> defaultValue;
  private final String doc;
  private final Options options;

  /** What a member has beside its type: its tier, whether its references may not run in a circle, its list's length. */
  record Options(@Nullable Tier tier, @Nullable String acyclic, int minItems) {
    static final Options NONE = new Options(null, null, 0);
  }

  Member(
      String name,
      Presence presence,
      Type<V> type,
      Function<T, List<V>> values,
      BiConsumer<Object, Object> setter,
      Optional<V> defaultValue,
      String doc,
      Options options) {
    this.name = name;
    this.presence = presence;
    this.type = type;
    this.values = values;
    this.setter = setter;
    this.defaultValue = defaultValue;
    this.doc = doc;
    this.options = options;
  }

  Member<T, V> with(Options changed) {
    return new Member<>(name, presence, type, values, setter, defaultValue, doc, changed);
  }

  Options options() {
    return options;
  }

  /**
   * Returns the name in files.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns how often the member may stand.
   *
   * @return the presence
   */
  public Presence presence() {
    return presence;
  }

  /**
   * Returns the type of one value.
   *
   * @return the type
   */
  public Type<V> type() {
    return type;
  }

  /**
   * Returns the values that have to be written: none for an absent optional or a value that equals its default.
   *
   * @param object the object
   * @return the values
   */
  public List<V> values(T object) {
    return values.apply(object);
  }

  /** Hands a value (a list for a list) to a draft's builder. */
  void set(Object builder, Object value) {
    setter.accept(builder, value);
  }

  /**
   * Returns what absence means.
   *
   * @return the default of a defaulted member
   */
  public Optional<V> defaultValue() {
    return defaultValue;
  }

  /**
   * Returns one line for the documentation of the format.
   *
   * @return the line
   */
  public String doc() {
    return doc;
  }

  /**
   * Returns the tier of a personal or private member.
   *
   * @return the tier; empty if the member is as open as its object
   */
  public Optional<Tier> tier() {
    return Optional.ofNullable(options.tier());
  }

  /**
   * Returns the name of the relation that may not run in a circle, if the member refers along such a relation.
   *
   * @return such as {@code activity dependencies}
   */
  public Optional<String> acyclic() {
    return Optional.ofNullable(options.acyclic());
  }

  /**
   * Returns the least length of a list.
   *
   * @return 0 or more
   */
  public int minItems() {
    return options.minItems();
  }
}
