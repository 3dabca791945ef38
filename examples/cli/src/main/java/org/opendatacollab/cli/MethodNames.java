package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.List;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.ScoringMethod;

/** The names by which the command line knows methods: the last word of the id, or id and version in full. */
final class MethodNames {
  private MethodNames() {}

  /** The last word of the id, such as {@code polis-legacy}. */
  static String shortName(Method method) {
    return method.id().substring(method.id().lastIndexOf('/') + 1);
  }

  /** The methods of a kind that are asked for, in the order of the registry; all of them if none is. */
  static <I> List<ScoringMethod<? super I>> select(
      MethodRegistry registry, InputKind<I> kind, List<String> names) {
    List<ScoringMethod<? super I>> all = registry.methods(kind);
    List<String> unknown = new ArrayList<>(names);
    List<ScoringMethod<? super I>> selected = new ArrayList<>();
    for (ScoringMethod<? super I> method : all) {
      List<String> own = List.of(shortName(method.method()), method.method().idAtVersion());
      unknown.removeAll(own);
      if (names.isEmpty() || own.stream().anyMatch(names::contains)) {
        selected.add(method);
      }
    }
    if (!unknown.isEmpty()) {
      List<String> known =
          all.stream().map(method -> shortName(method.method())).toList();
      throw new CannotException(
          "--method must be one of " + String.join(", ", known) + ", got " + unknown.get(0));
    }
    return selected;
  }
}
