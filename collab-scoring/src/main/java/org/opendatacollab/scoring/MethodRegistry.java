package org.opendatacollab.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The methods that an evaluation uses, as a value: a host passes the standard ones, or those and its own. There is no
 * static state.
 */
public final class MethodRegistry {
  /** A registry without methods. */
  public static final MethodRegistry EMPTY = new MethodRegistry(List.of());

  /** What scores an input of a kind, or what is only described. */
  private sealed interface Entry {
    MethodDescription description();
  }

  private record Scoring<I>(InputKind<I> kind, ScoringMethod<? super I> method) implements Entry {
    @Override
    public MethodDescription description() {
      return method.description();
    }
  }

  private record Described(MethodDescription description) implements Entry {}

  private final List<Entry> entries;

  private MethodRegistry(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Returns the registry with one more method.
   *
   * @param kind the kind of input that it scores
   * @param method the method
   * @param <I> the kind of input
   * @return the registry
   * @throws IllegalArgumentException if a method of the same id and version is there already
   */
  public <I> MethodRegistry with(InputKind<I> kind, ScoringMethod<? super I> method) {
    return with(new Scoring<>(kind, method));
  }

  /**
   * Returns the registry with the description of a method whose result is more than one score, such as a list of statements
   * or a verdict. It is listed and found, and computes nothing here.
   *
   * @param description the description
   * @return the registry
   * @throws IllegalArgumentException if a method of the same id and version is there already
   */
  public MethodRegistry with(MethodDescription description) {
    return with(new Described(description));
  }

  private MethodRegistry with(Entry entry) {
    String id = entry.description().method().idAtVersion();
    if (find(id).isPresent()) {
      throw new IllegalArgumentException("method " + id + " is registered already");
    }
    List<Entry> more = new ArrayList<>(entries);
    more.add(entry);
    return new MethodRegistry(more);
  }

  /**
   * Returns the registry without a method.
   *
   * @param idAtVersion the method
   * @return the registry
   */
  public MethodRegistry without(String idAtVersion) {
    return new MethodRegistry(entries.stream()
        .filter(entry -> !entry.description().method().idAtVersion().equals(idAtVersion))
        .toList());
  }

  /**
   * Returns the methods for a kind of input.
   *
   * @param kind the kind
   * @param <I> the kind of input
   * @return the methods in the order in which they were registered
   */
  @SuppressWarnings("unchecked") // An entry's kind and method have the same type parameter.
  public <I> List<ScoringMethod<? super I>> methods(InputKind<I> kind) {
    List<ScoringMethod<? super I>> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Scoring<?> scoring && scoring.kind().equals(kind)) {
        found.add((ScoringMethod<? super I>) scoring.method());
      }
    }
    return List.copyOf(found);
  }

  /**
   * Finds a method.
   *
   * @param idAtVersion such as {@code consensus/group-informed/standard@1}
   * @return its description, or empty
   */
  public Optional<MethodDescription> find(String idAtVersion) {
    return descriptions().stream()
        .filter(description -> description.method().idAtVersion().equals(idAtVersion))
        .findFirst();
  }

  /**
   * Returns all descriptions.
   *
   * @return the descriptions in the order in which the methods were registered
   */
  public List<MethodDescription> descriptions() {
    return entries.stream().map(Entry::description).toList();
  }
}
