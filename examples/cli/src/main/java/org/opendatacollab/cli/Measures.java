package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opendatacollab.io.report.ScoreTable;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;

/**
 * Measures of one file, each computed when it is asked for, and those that the file does not allow with the reason why. The same
 * method may stand several times, with other settings. Not thread-safe.
 */
final class Measures {
  /** What the rows of one file are about, where nothing in it is scored apart. */
  static final String ALL = "all";

  private record Entry(MethodDescription description, Supplier<Measured> measured) {
    String name() {
      return MethodNames.shortName(description.method());
    }
  }

  /**
   * A computed measure.
   *
   * @param description what it is
   * @param score its score
   * @param shown the score for people
   * @param own what programs need to know beside the score
   */
  record Measured(
      MethodDescription description, Score score, String shown, Map<String, Object> own) {
    static Measured of(MethodDescription description, Score score) {
      return new Measured(description, score, Numbers.cell(score.estimate()), Map.of());
    }

    String name() {
      return MethodNames.shortName(description.method());
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> whyNot = new LinkedHashMap<>();

  /** Adds a measure that the file allows. */
  <I> Measures add(ScoringMethod<I> method, I input) {
    return add(method.description(), () -> Measured.of(method.description(), method.score(input)));
  }

  /** Adds a measure that the file allows. */
  Measures add(MethodDescription description, Supplier<Measured> measured) {
    entries.add(new Entry(description, measured));
    return this;
  }

  /** Adds a measure that the file does not allow. */
  Measures cannot(ScoringMethod<?> method, String why) {
    return cannot(method.description(), why);
  }

  /** Adds a measure that the file does not allow. */
  Measures cannot(MethodDescription description, String why) {
    whyNot.put(MethodNames.shortName(description.method()), why);
    return this;
  }

  /** Computes those that are asked for, in our order; all that can be if none is. */
  List<Measured> measure(List<String> names) {
    for (String name : names) {
      if (whyNot.containsKey(name)) {
        throw new CannotException(name + " " + whyNot.get(name));
      }
      if (entries.stream().noneMatch(entry -> entry.name().equals(name))) {
        Set<String> known = new LinkedHashSet<>();
        entries.forEach(entry -> known.add(entry.name()));
        known.addAll(whyNot.keySet());
        throw new CannotException(
            "--measure must be one of " + String.join(", ", known) + ", got " + name);
      }
    }
    return entries.stream()
        .filter(entry -> names.isEmpty() || names.contains(entry.name()))
        .map(entry -> entry.measured().get())
        .toList();
  }

  /** What could not be computed and why, in a sentence; empty if nothing. */
  String leftOut() {
    Map<String, List<String>> namesByWhy = new LinkedHashMap<>();
    whyNot.forEach((name, why) ->
        namesByWhy.computeIfAbsent(why, like -> new ArrayList<>()).add(name));
    return namesByWhy.isEmpty()
        ? ""
        : "Not computed: "
            + namesByWhy.entrySet().stream()
                .map(one -> String.join(", ", one.getValue()) + " (" + one.getKey() + ")")
                .collect(Collectors.joining("; "))
            + ".";
  }

  /** One row per measure; the own columns are settings of the methods. */
  static ScoreTable table(List<Measured> measured, List<String> settings) {
    ScoreTable table = new ScoreTable(settings);
    for (Measured one : measured) {
      Map<String, String> own = new LinkedHashMap<>();
      one.description().method().parameters().forEach((name, value) -> {
        if (settings.contains(name)) {
          own.put(name, value.toLowerCase(Locale.ROOT));
        }
      });
      table.add(ALL, one.score(), own);
    }
    return table;
  }
}
