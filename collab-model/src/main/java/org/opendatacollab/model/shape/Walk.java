package org.opendatacollab.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.Subject;

/** Walks an object along its shape. */
public final class Walk {
  /** Sees what a walk passes. */
  public interface Visitor {
    /**
     * Sees an object, before its members.
     *
     * @param shape its shape
     * @param object the object
     * @param pointer where it stands
     * @param <T> its type
     */
    default <T> void object(Shape<T> shape, T object, String pointer) {}

    /**
     * Sees a scalar.
     *
     * @param scalar its type
     * @param value the value
     * @param member the member that holds it
     * @param owner the object that holds it
     * @param pointer where it stands
     * @param <V> its Java type
     */
    default <V> void scalar(
        Scalar<V> scalar, V value, Member<?, ?> member, Owner owner, String pointer) {}
  }

  /**
   * The object that holds a scalar.
   *
   * @param id the text of its id, if it has one
   */
  public record Owner(Optional<String> id) {}

  private Walk() {}

  /**
   * Shows an object, and all that it holds, to a visitor.
   *
   * @param shape the shape of the object
   * @param object the object
   * @param visitor sees everything in the order in which it is written
   * @param <T> the type of the object
   */
  public static <T> void over(Shape<T> shape, T object, Visitor visitor) {
    over(shape, object, "", visitor);
  }

  /**
   * Throws unless an object keeps the rules about ids and the checks of all shapes in it.
   *
   * @param shape its shape
   * @param object the object
   * @param <T> its type
   * @return the object
   * @throws InvalidModelException with all problems
   */
  public static <T> T checked(Shape<T> shape, T object) {
    List<Problem> problems = problems(shape, object);
    if (!problems.isEmpty()) {
      throw new InvalidModelException(problems);
    }
    return object;
  }

  /**
   * Throws unless an object keeps the checks of its own shape. Types call it when they are built on their own: what their
   * references point to, and whether their ids are unique, is for the aggregate to know.
   *
   * @param shape its shape
   * @param object the object
   * @param <T> its type
   * @throws InvalidModelException with all problems, their pointers relative to the object
   */
  public static <T> void ownChecks(Shape<T> shape, T object) {
    List<Problem> problems = new ArrayList<>();
    shape.check(
        object, (pointer, rule, message) -> problems.add(new Problem(pointer, rule, message)));
    if (!problems.isEmpty()) {
      throw new InvalidModelException(problems);
    }
  }

  /**
   * Returns the broken rules of an object: those about ids, and the checks of all shapes in it. The problems of a
   * confidential shape name places and rules, never values.
   *
   * @param shape its shape
   * @param object the object
   * @param <T> its type
   * @return the problems, none if all is well
   */
  public static <T> List<Problem> problems(Shape<T> shape, T object) {
    ReferenceCheck references =
        shape.isConfidential() ? ReferenceCheck.withoutValues() : new ReferenceCheck();
    List<Problem> problems = new ArrayList<>();
    over(shape, object, new Visitor() {
      @Override
      public <O> void object(Shape<O> at, O part, String pointer) {
        at.check(
            part,
            (relative, rule, message) ->
                problems.add(new Problem(pointer + relative, rule, message)));
        at.edges(
            part,
            (relation, from, to, relative) ->
                references.edge(relation, from.value(), to.value(), pointer + relative));
      }

      @Override
      public <V> void scalar(
          Scalar<V> scalar, V value, Member<?, ?> member, Owner owner, String pointer) {
        note(references, scalar, value, member, owner, pointer);
      }
    });
    problems.addAll(references.problems());
    return problems;
  }

  /**
   * Tells the check of references about one scalar.
   *
   * @param references the check
   * @param scalar the type
   * @param value the value
   * @param member the member that holds it
   * @param owner the object that holds it
   * @param pointer where it stands
   * @param <V> the Java type
   */
  public static <V> void note(
      ReferenceCheck references,
      Scalar<V> scalar,
      V value,
      Member<?, ?> member,
      Owner owner,
      String pointer) {
    if (scalar.role() == Scalar.Role.DEFINES) {
      references.define(scalar.subjectOf(value).orElseThrow(), pointer);
    } else if (scalar.role() == Scalar.Role.REFERS) {
      Subject subject = scalar.subjectOf(value).orElseThrow();
      references.refer(subject, pointer);
      member
          .acyclic()
          .ifPresent(relation ->
              owner.id().ifPresent(from -> references.edge(relation, from, subject.id(), pointer)));
    }
  }

  private static <T> void over(Shape<T> shape, T object, String pointer, Visitor visitor) {
    visitor.object(shape, object, pointer);
    Owner owner = new Owner(shape.idMember().flatMap(member -> first(member, object)));
    shape
        .members()
        .forEach(member -> over(member, object, owner, pointer + "/" + member.name(), visitor));
  }

  private static <T> Optional<String> first(Member<T, ?> member, T object) {
    return member.values(object).stream().findFirst().map(Object::toString);
  }

  private static <T, V> void over(
      Member<T, V> member, T object, Owner owner, String pointer, Visitor visitor) {
    List<V> values = member.values(object);
    for (int i = 0; i < values.size(); i++) {
      String at = member.presence() == Member.Presence.LIST ? pointer + "/" + i : pointer;
      over(member, member.type(), values.get(i), owner, at, visitor);
    }
  }

  private static <V> void over(
      Member<?, ?> member, Type<V> type, V value, Owner owner, String pointer, Visitor visitor) {
    if (type instanceof Scalar<V> scalar) {
      visitor.scalar(scalar, value, member, owner, pointer);
    } else if (type instanceof Shape<V> shape) {
      over(shape, value, pointer, visitor);
    } else if (type instanceof Union<V> union) {
      overKind(union.of(value), value, pointer, visitor);
    }
  }

  private static <V, K extends V> void overKind(
      Union.Variant<V, K> kind, V value, String pointer, Visitor visitor) {
    over(kind.shape(), kind.javaType().cast(value), pointer, visitor);
  }
}
