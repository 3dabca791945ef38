package org.opendatacollab.model.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Side;

/**
 * What a reader of a tier may see of an object: everything less open is left out, and with it whatever cannot stand
 * without it, so that the view is a valid object again.
 *
 * @param reader the tier of the reader
 * @param side the side of the reader: what belongs to tier {@link Tier#SIDE} is seen, at that tier, by its own side alone
 */
public record View(Tier reader, Optional<Side> side) {
  /** What is left of a value, and the ids that it and its parts define. */
  private record Seen<V>(V value, List<Subject> ids) {}

  /**
   * Returns what the reader may see.
   *
   * @param shape the shape of the object
   * @param object an aggregate
   * @param <T> its type
   * @return a valid aggregate without anything above the reader's tier
   * @throws IllegalArgumentException if nothing is left of the aggregate itself, or if it is confidential: there is no
   *     tier at which answers may be seen
   */
  public <T> T of(Shape<T> shape, T object) {
    Checks.check(!shape.isConfidential(), shape.name() + " is confidential and has no view");
    Set<Subject> known = new HashSet<>();
    Walk.over(shape, object, new Walk.Visitor() {
      @Override
      public <V> void scalar(
          Scalar<V> scalar, V value, Member<?, ?> member, Walk.Owner owner, String pointer) {
        if (scalar.role() == Scalar.Role.DEFINES) {
          known.add(scalar.subjectOf(value).orElseThrow());
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

  private <T> Optional<Seen<Shape.Draft<T>>> draft(Shape<T> shape, T object, Set<Subject> known) {
    if (!readable(shape.tierOf(object), shape.sideOf(object))) {
      return Optional.empty();
    }
    Seen<Shape.Draft<T>> seen = new Seen<>(shape.draft(), new ArrayList<>());
    for (Member<T, ?> member : shape.members()) {
      if (!copy(member, object, shape.sideOf(object), seen, known)) {
        return Optional.empty();
      }
    }
    return Optional.of(seen);
  }

  private boolean readable(Optional<Tier> tier, Optional<Side> of) {
    boolean open = tier.isEmpty() || tier.get().readableAt(reader);
    boolean ofOneSide = tier.equals(Optional.of(Tier.SIDE)) && reader == Tier.SIDE;
    // What belongs to a side that nobody named is seen by no side, and who names no side sees
    // none's.
    return open && (!ofOneSide || (side.isPresent() && of.equals(side)));
  }

  /** Copies what may be seen of a member; tells whether the object can stand with it. */
  private <T, V> boolean copy(
      Member<T, V> member,
      T object,
      Optional<Side> of,
      Seen<Shape.Draft<T>> into,
      Set<Subject> known) {
    List<Object> kept = new ArrayList<>();
    if (readable(member.tier(), of)) {
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

  private <V> Optional<? extends Seen<?>> value(Type<V> type, V value, Set<Subject> known) {
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
    Subject key = scalar.subjectOf(value).orElseThrow();
    boolean defines = scalar.role() == Scalar.Role.DEFINES;
    return defines || known.contains(key)
        ? Optional.of(new Seen<>(value, defines ? List.of(key) : List.of()))
        : Optional.empty();
  }

  private <V, K extends V> Optional<Seen<K>> ofKind(
      Union.Variant<V, K> kind, V value, Set<Subject> known) {
    return object(kind.shape(), kind.javaType().cast(value), known);
  }

  private <T> Optional<Seen<T>> object(Shape<T> shape, T object, Set<Subject> known) {
    return draft(shape, object, known).map(seen -> new Seen<>(seen.value().build(), seen.ids()));
  }
}
