package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/** What the numbers of a table rest on, said once below it instead of on every row. Not thread-safe. */
final class Basis {
  private record Interval(String level, String population) {}

  private final Map<Interval, Map<String, Set<String>>> headsByKind = new LinkedHashMap<>();
  private final Map<String, Set<String>> headsByWhy = new LinkedHashMap<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private long least = Long.MAX_VALUE;
  private long most = Long.MIN_VALUE;

  /** Notes a number that stands under a head. */
  void add(String head, Estimate estimate) {
    if (!(estimate instanceof Estimate.Defined defined)) {
      return;
    }
    heads.add(head);
    least = Math.min(least, estimate.n());
    most = Math.max(most, estimate.n());
    if (defined.uncertainty() instanceof Uncertainty.Interval interval) {
      headsByKind
          .computeIfAbsent(
              new Interval(Numbers.percent(interval.level()), interval.population()),
              like -> new LinkedHashMap<>())
          .computeIfAbsent(interval.kind().code(), like -> new LinkedHashSet<>())
          .add(head);
    } else {
      headsByWhy
          .computeIfAbsent(why(defined.uncertainty()), why -> new LinkedHashSet<>())
          .add(head);
    }
  }

  private static String why(Uncertainty uncertainty) {
    return uncertainty instanceof Uncertainty.None none
        ? none.why()
        : "where a range stands, all that is known is that the number lies in it";
  }

  /** What to say, in sentences, with n; nothing if there is no number. */
  String words(String unit) {
    String said = words();
    String n = "n = " + (least == most ? "" : least + " to ") + most + " " + unit + ".";
    return most < 0 ? said : (said + " " + n).strip();
  }

  /** What to say where n stands in the table. */
  String words() {
    List<String> said = new ArrayList<>();
    headsByKind.forEach((interval, byKind) -> said.add("In brackets: " + interval.level()
        + " intervals for " + interval.population() + "; "
        + byKind.entrySet().stream()
            .map(kind -> kind.getKey() + " (" + String.join(", ", kind.getValue()) + ")")
            .collect(Collectors.joining(", "))
        + "."));
    headsByWhy.forEach((why, under) ->
        said.add(sentence(under.equals(heads) ? why : String.join(", ", under) + ": " + why)));
    return String.join(" ", said);
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
