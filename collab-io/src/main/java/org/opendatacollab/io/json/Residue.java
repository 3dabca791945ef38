package org.opendatacollab.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a document holds beside the members that this version knows: members of later minor versions and host data under
 * {@code ext}, each with its place. Things with an id are found by it, so that residue stays with its thing when lists
 * are reordered.
 */
public final class Residue {
  /** No residue. */
  public static final Residue NONE = new Residue(Map.of());

  /** One unknown member: its name, the known member after which it stands (empty at the start), and its value. */
  record Unknown(String name, String after, Node value) {}

  private final Map<String, List<Unknown>> unknownsByPath;

  /** In order, so that what stands below a path is found without looking at all: writing asks for every member. */
  private final NavigableSet<String> sortedPaths;

  private Residue(Map<String, List<Unknown>> unknownsByPath) {
    this.unknownsByPath = unknownsByPath;
    this.sortedPaths = new TreeSet<>(unknownsByPath.keySet());
  }

  static Residue of(Map<String, List<Unknown>> unknownsByPath) {
    Map<String, List<Unknown>> copy = new LinkedHashMap<>();
    unknownsByPath.forEach((path, unknowns) -> copy.put(path, List.copyOf(unknowns)));
    return copy.isEmpty() ? NONE : new Residue(Collections.unmodifiableMap(copy));
  }

  List<Unknown> at(String path) {
    return unknownsByPath.getOrDefault(path, List.of());
  }

  /** Tells whether anything stands at a path or inside what stands there. */
  boolean isBelow(String path) {
    String below = path + "/";
    String next = sortedPaths.ceiling(below);
    return sortedPaths.contains(path) || (next != null && next.startsWith(below));
  }

  Residue with(String path, Unknown unknown) {
    Map<String, List<Unknown>> changed = new LinkedHashMap<>(unknownsByPath);
    List<Unknown> there = new ArrayList<>(at(path));
    there.removeIf(one -> one.name().equals(unknown.name()));
    there.add(unknown);
    changed.put(path, List.copyOf(there));
    return new Residue(Collections.unmodifiableMap(changed));
  }

  /**
   * Keeps what is named and dropped by nobody: unknown members by name, host data by its URI; nothing at places that are
   * told apart by their position only, since a view may have moved them.
   */
  Residue only(Set<String> names) {
    Map<String, List<Unknown>> kept = new LinkedHashMap<>();
    unknownsByPath.forEach((path, unknowns) -> {
      List<Unknown> here =
          unknowns.stream().flatMap(unknown -> only(unknown, names)).toList();
      if (!here.isEmpty() && !hasPosition(path)) {
        kept.put(path, here);
      }
    });
    return of(kept);
  }

  private static Stream<Unknown> only(Unknown unknown, Set<String> names) {
    if (!unknown.name().equals(ShapeReader.EXT)) {
      return names.contains(unknown.name()) ? Stream.of(unknown) : Stream.empty();
    }
    Map<String, Node> kept = new LinkedHashMap<>(unknown.value().members());
    kept.keySet().retainAll(names);
    return kept.isEmpty()
        ? Stream.empty()
        : Stream.of(new Unknown(unknown.name(), unknown.after(), Node.object(kept, 0, 0)));
  }

  private static boolean hasPosition(String path) {
    for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', open + 1)) {
      String key = path.substring(open + 1, path.indexOf(']', open));
      if (!key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether there is none.
   *
   * @return true if the document holds only known members
   */
  public boolean isEmpty() {
    return unknownsByPath.isEmpty();
  }

  /**
   * Returns where the unknown members stand.
   *
   * @return paths with names, such as {@code /issues[issue-1]/colour}
   */
  public List<String> paths() {
    return unknownsByPath.entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream().map(unknown -> entry.getKey() + "/" + unknown.name()))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Residue residue && unknownsByPath.equals(residue.unknownsByPath);
  }

  @Override
  public int hashCode() {
    return unknownsByPath.hashCode();
  }

  /** Names the places, never the values. */
  @Override
  public String toString() {
    return paths().toString();
  }
}
