package org.opendatacollab.model.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Side;

/**
 * What a reader of a tier may see of an object: everything less open is left out, and with it whatever cannot stand
 * without it, so that the view is a valid object again.
 *
 * @param reader the tier of the reader
 * @param side the side of the reader, where it counts: what belongs to tier {@link Tier#SIDE} is seen by its own side
 */
public record View(Tier reader, Optional<Side> side) {
  private record Key(EntityKind kind, String id) {}

  /** What is left of a value, and the ids that it and its parts define. */
  private record Seen<V>(V value, List<Key> ids) {}

  /**
   * Returns what the reader may see.
   *
   * @param shape the shape of the object
   * @param object an aggregate
   * @param <T> its type
   * @return a valid aggregate without anything above the reader's tier
   * @throws IllegalArgumentException if nothing is left of the aggregate itself
   */
  public <T> T of(Shape<T> shape, T object) {
    Set<Key> known = new HashSet<>();
    Walk.over(shape, object, new Walk.Visitor() {
      @Override
      public <V> void scalar(
          Scalar<V> scalar, V value, Member<?, ?> member, Walk.Owner owner, String pointer) {
        if (scalar.role() == Scalar.Role.DEFINES) {
          known.add(new Key(scalar.kind().orElseThrow(), value.toString()));
        }
      }
    });
    // Leaving out one thing may leave out what refers to it, and so on: what is known only ever
    // shrinks.
    while (true) {
      Seen<Shape.Draft<T>> seen = draft(shape, object, known)
          .orElseThrow(() ->
              new IllegalArgumentException("nothing of the object may be read at tier " + reader));
      if (!known.retainAll(new HashSet<>(seen.ids()))) {
        return seen.value().build();
      }
    }
  }

  private <T> Optional<Seen<Shape.Draft<T>>> draft(Shape<T> shape, T object, Set<Key> known) {
    if (!readable(shape.tierOf(object), shape.sideOf(object))) {
      return Optional.empty();
    }
    Seen<Shape.Draft<T>> seen = new Seen<>(shape.draft(), new ArrayList<>());
    for (Member<T, ?> member : shape.members()) {
      if (!copy(member, object, seen, known)) {
        return Optional.empty();
      }
    }
    return Optional.of(seen);
  }

  private boolean readable(Optional<Tier> tier, Optional<Side> of) {
    boolean open = tier.isEmpty() || tier.get().readableAt(reader);
    boolean otherSide =
        tier.equals(Optional.of(Tier.SIDE)) && reader == Tier.SIDE && !of.equals(side);
    return open && !otherSide;
  }

  /** Copies what may be seen of a member; tells whether the object can stand with it. */
  private <T, V> boolean copy(
      Member<T, V> member, T object, Seen<Shape.Draft<T>> into, Set<Key> known) {
    List<Object> kept = new ArrayList<>();
    if (readable(member.tier(), side)) {
      for (V value : member.values(object)) {
        value(member.type(), value, known).ifPresent(seen -> {
          kept.add(seen.value());
          into.ids().addAll(seen.ids());
        });
      }
    }
    if (!kept.isEmpty()) {
      into.value().set(member, kept);
    }
    return switch (member.presence()) {
      case REQUIRED -> !kept.isEmpty();
      case LIST -> kept.size() >= member.minItems();
      case OPTIONAL, DEFAULTED -> true;
    };
  }

  private <V> Optional<? extends Seen<?>> value(Type<V> type, V value, Set<Key> known) {
    if (type instanceof Shape<V> shape) {
      return object(shape, value, known);
    }
    if (type instanceof Union<V> union) {
      return ofKind(union.of(value), value, known);
    }
    Scalar<V> scalar = (Scalar<V>) type;
    if (scalar.role() == Scalar.Role.NONE || scalar.role() == Scalar.Role.REFERS_TO_INITIATIVE) {
      return Optional.of(new Seen<>(value, List.of()));
    }
    Key key = new Key(scalar.kind().orElseThrow(), value.toString());
    boolean defines = scalar.role() == Scalar.Role.DEFINES;
    return defines || known.contains(key)
        ? Optional.of(new Seen<>(value, defines ? List.of(key) : List.of()))
        : Optional.empty();
  }

  private <V, K extends V> Optional<Seen<K>> ofKind(
      Union.Variant<V, K> kind, V value, Set<Key> known) {
    return object(kind.shape(), kind.javaType().cast(value), known);
  }

  private <T> Optional<Seen<T>> object(Shape<T> shape, T object, Set<Key> known) {
    return draft(shape, object, known).map(seen -> new Seen<>(seen.value().build(), seen.ids()));
  }
}
