package org.opendatacollab.scoring.release;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Everything that the policy demands of a view, so that a forged or hand-made one is refused. */
final class ViewCheck {
  private final ViewDraft draft;
  private final List<InvalidViewException.Problem> problems = new ArrayList<>();
  private final Map<String, Codebook> codebooks = new HashMap<>();
  /** Wave and group to the items shown or suppressed there. */
  private final Map<List<String>, Set<String>> used = new HashMap<>();
  /** Wave to the groups that have cells in it. */
  private final Map<String, Set<String>> groupsByWave = new LinkedHashMap<>();

  ViewCheck(ViewDraft draft) {
    this.draft = draft;
  }

  /** Returns the cells, or throws with all problems. */
  List<ReleasedCell> cells() {
    header();
    List<ReleasedCell> cells = new ArrayList<>();
    for (int i = 0; i < draft.cells().size(); i++) {
      cell(draft.cells().get(i), "/cells/" + i).ifPresent(cells::add);
    }
    groupsByWave.forEach(this::partition);
    if (!problems.isEmpty()) {
      throw new InvalidViewException(problems);
    }
    return List.copyOf(cells);
  }

  private void header() {
    id(draft.release(), "/release");
    if (!draft.policy().equals(ReleaseMethod.INTERVAL_OF_MEAN.id())) {
      problem("/policy", "must be " + ReleaseMethod.INTERVAL_OF_MEAN.id());
    }
    draft.groups().keySet().forEach(group -> id(group, "/groups"));
    draft.waves().keySet().forEach(wave -> id(wave, "/waves"));
    draft.roster().forEach((group, asked) -> {
      if (!draft.groups().containsKey(group)) {
        problem("/roster", "every group must be declared in groups");
      } else if (asked < draft.parameters().minimumRespondents()) {
        problem("/roster/" + group, "a count of fewer than k people must not be shown");
      }
    });
  }

  private void id(String id, String pointer) {
    if (!Ids.legal(id)) {
      problem(pointer, "ids must match [A-Za-z0-9][A-Za-z0-9._:-]{0,127}");
    }
  }

  private Optional<ReleasedCell> cell(CellDraft cell, String pointer) {
    int before = problems.size();
    if (!draft.groups().containsKey(cell.group())) {
      problem(pointer + "/group", "must be declared in groups");
    }
    if (!draft.waves().containsKey(cell.wave())) {
      problem(pointer + "/wave", "must be declared in waves");
    }
    Optional<Measure> measure = measure(cell, pointer);
    Set<String> items =
        used.computeIfAbsent(List.of(cell.wave(), cell.group()), key -> new HashSet<>());
    for (String item : cell.items()) {
      if (!items.add(item)) {
        problem(
            pointer + "/item",
            "an item must stand in one cell of a wave and group, by itself or in a score");
      }
    }
    groupsByWave.computeIfAbsent(cell.wave(), key -> new HashSet<>()).add(cell.group());
    if (measure.isEmpty() || problems.size() > before) {
      return Optional.empty();
    }
    return cell.reason().isPresent()
        ? suppressed(cell, measure.get(), pointer)
        : shown(cell, measure.get(), pointer);
  }

  private Optional<Measure> measure(CellDraft cell, String pointer) {
    Optional<ReleaseMethod> method = ReleaseMethod.ofStatistic(cell.statistic());
    if (method.isEmpty()) {
      problem(pointer + "/statistic", "must be mean or share; nothing else is ever released");
      return Optional.empty();
    }
    Set<ItemScale> scales = new HashSet<>();
    for (String item : cell.items()) {
      ItemScale scale = draft.scales().getOrDefault(item, draft.scales().get("default"));
      if (scale == null) {
        problem(pointer + "/item", "every item must have a scale, of its own or by default");
        return Optional.empty();
      }
      scales.add(scale);
    }
    if (scales.size() != 1) {
      problem(pointer + "/item", "a cell must have items, all of one scale");
      return Optional.empty();
    }
    String id = cell.construct().orElseGet(() -> cell.items().get(0));
    if (cell.items().size() > 1 && cell.construct().isEmpty()) {
      problem(pointer + "/construct", "a cell of several items must name its construct");
      return Optional.empty();
    }
    try {
      Measure measure =
          new Measure(id, scales.iterator().next(), cell.items(), cell.reversed(), method.get());
      if (!cell.categories().equals(CellDraft.counted(measure))) {
        problem(
            pointer + "/categories",
            "must be the upper half of the scale for a share, absent for a mean");
        return Optional.empty();
      }
      return Optional.of(measure);
    } catch (IllegalArgumentException e) {
      problem(pointer + "/item", Objects.requireNonNullElse(e.getMessage(), "is no measure"));
      return Optional.empty();
    }
  }

  private Optional<ReleasedCell> suppressed(CellDraft cell, Measure measure, String pointer) {
    Optional<SuppressionReason> reason = cell.reason().flatMap(SuppressionReason::ofCode);
    if (reason.isEmpty()) {
      problem(
          pointer + "/reason", "must be too-few-respondents, not-planned, embargo or missing-side");
    }
    if (cell.n().isPresent() || cell.low().isPresent() || cell.high().isPresent()) {
      problem(pointer, "a suppressed cell must show no number, not even n");
      return Optional.empty();
    }
    return reason.map(why -> new SuppressedCell(cell.wave(), cell.group(), measure, why));
  }

  private Optional<ReleasedCell> shown(CellDraft cell, Measure measure, String pointer) {
    if (cell.n().isEmpty() || cell.low().isEmpty() || cell.high().isEmpty()) {
      problem(pointer, "a cell must have n, low and high, or a reason");
      return Optional.empty();
    }
    int n = cell.n().getAsInt();
    if (!draft.waves().getOrDefault(cell.wave(), false)) {
      problem(pointer + "/wave", "nothing of an open wave must be shown (embargo)");
      return Optional.empty();
    }
    if (n < draft.parameters().minimumRespondents()) {
      problem(pointer + "/n", "must be k or more");
      return Optional.empty();
    }
    Integer asked = draft.roster().get(cell.group());
    if (asked != null && n > asked) {
      problem(pointer + "/n", "must not exceed how many were asked");
      return Optional.empty();
    }
    Optional<Long> low = sum(cell.low().get(), measure, n, pointer + "/low");
    Optional<Long> high = sum(cell.high().get(), measure, n, pointer + "/high");
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() < 0
        || high.get() < low.get()
        || !allowed(measure, n, new SumRange(low.get(), high.get()))) {
      problem(
          pointer,
          "low and high must be the ends of outcomes of " + measure.method().id()
              + " for this n and scale");
      return Optional.empty();
    }
    return Optional.of(
        new ShownCell(cell.wave(), cell.group(), measure, n, new SumRange(low.get(), high.get())));
  }

  private boolean allowed(Measure measure, int n, SumRange sums) {
    String key = n + " " + measure.codedCategories() + " " + measure.items().size();
    return codebooks
        .computeIfAbsent(key, absent -> draft.parameters().codebook(n, measure))
        .allows(sums);
  }

  private Optional<Long> sum(String shown, Measure measure, int n, String pointer) {
    try {
      Ratio sum = measure.codedSum(Ratio.parse(shown), n);
      BigInteger[] parts = sum.numerator().divideAndRemainder(sum.denominator());
      if (parts[1].signum() == 0 && parts[0].bitLength() < Long.SIZE) {
        return Optional.of(parts[0].longValueExact());
      }
      problem(pointer, "must be a sum of n answers over n");
    } catch (IllegalArgumentException e) {
      problem(pointer, "must be a fraction such as 24/8 or a decimal such as 3.25");
    }
    return Optional.empty();
  }

  private void partition(String wave, Set<String> groups) {
    List<Map.Entry<String, Map<String, List<String>>>> declared = draft.groups().entrySet().stream()
        .filter(entry -> groups.contains(entry.getKey()))
        .toList();
    for (int i = 0; i < declared.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!ReleaseGroup.disjoint(declared.get(j).getValue(), declared.get(i).getValue())) {
          problem(
              "/groups/" + declared.get(i).getKey(),
              "groups of one wave must not overlap by their definitions");
        }
      }
    }
  }

  private void problem(String pointer, String message) {
    problems.add(new InvalidViewException.Problem(pointer, message));
  }
}
