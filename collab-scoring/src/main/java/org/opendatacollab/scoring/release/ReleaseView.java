package org.opendatacollab.scoring.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one or several waves released, as it is published ({@code release-view/1}). Immutable; every instance has passed the
 * checks of {@link #of(ViewDraft)}.
 */
public final class ReleaseView implements Released {
  private final ViewDraft header;
  private final List<ReleasedCell> cells;

  private ReleaseView(ViewDraft draft, List<ReleasedCell> cells) {
    this.header = draft;
    this.cells = cells;
  }

  /**
   * Reads back a view that was published. It refuses everything that a releaser could not have made: fewer than {@code k}
   * respondents, ends that are no outcomes of the {@link Codebook} for that n and scale, a shown cell of an open wave, a
   * suppressed cell with a number, groups of one wave that overlap, an item shown twice or beside its score, counts of fewer
   * than {@code k} people asked, other statistics, undeclared groups, waves and scales.
   *
   * @param draft the members of the file
   * @return the view
   * @throws InvalidViewException if anything breaks the policy; it lists all problems, without repeating numbers
   */
  public static ReleaseView of(ViewDraft draft) {
    return new ReleaseView(draft, new ViewCheck(draft).cells());
  }

  /**
   * Returns this view with the cells of another release of the same initiative, such as the next wave.
   *
   * @param later the later release
   * @return a view of both, under the id of the later one; people asked in a group are the most of both
   * @throws IllegalArgumentException if parameters, scales or definitions of a group differ, or a cell is in both with
   *     different content
   */
  public ReleaseView with(ReleaseView later) {
    if (!header.parameters().equals(later.header.parameters())) {
      throw new IllegalArgumentException("views must have the same parameters to be joined");
    }
    List<ReleasedCell> all = new ArrayList<>(cells);
    for (ReleasedCell cell : later.cells) {
      Optional<ReleasedCell> same =
          cell(cell.wave(), cell.group(), cell.measure().id());
      if (same.isEmpty()) {
        all.add(cell);
      } else if (!same.get().equals(cell)) {
        throw new IllegalArgumentException("views show the cell " + cell.wave() + "/" + cell.group()
            + "/" + cell.measure().id() + " differently");
      }
    }
    Map<String, Integer> roster = new LinkedHashMap<>(header.roster());
    later.header.roster().forEach((group, asked) -> roster.merge(group, asked, Math::max));
    return of(new ViewDraft(
        later.header.release(),
        header.policy(),
        header.parameters(),
        joinedScales(later),
        joined(header.groups(), later.header.groups(), "group"),
        roster,
        joined(header.waves(), later.header.waves(), "wave"),
        all.stream().map(CellDraft::of).toList()));
  }

  /** Scales of both by item, because each may have another default. */
  private Map<String, ItemScale> joinedScales(ReleaseView later) {
    if (header.scales().equals(later.header.scales())) {
      return header.scales();
    }
    return joined(scalesByItem(), later.scalesByItem(), "scale of item");
  }

  private Map<String, ItemScale> scalesByItem() {
    Map<String, ItemScale> scales = new LinkedHashMap<>();
    cells.forEach(cell ->
        cell.measure().items().forEach(item -> scales.put(item, cell.measure().scale())));
    return scales;
  }

  private static <T> Map<String, T> joined(Map<String, T> one, Map<String, T> other, String what) {
    Map<String, T> all = new LinkedHashMap<>(one);
    other.forEach((key, value) -> {
      T before = all.putIfAbsent(key, value);
      if (before != null && !before.equals(value)) {
        throw new IllegalArgumentException("views differ in " + what + " " + key);
      }
    });
    return all;
  }

  /**
   * Returns the id of the release.
   *
   * @return such as {@code r1}
   */
  public String release() {
    return header.release();
  }

  /**
   * Returns the method of the means.
   *
   * @return {@code interval-of-mean@1}
   */
  public String policy() {
    return header.policy();
  }

  /**
   * Returns how strongly it protects.
   *
   * @return the parameters
   */
  public ReleaseParameters parameters() {
    return header.parameters();
  }

  /**
   * Returns the scales.
   *
   * @return item to scale; {@code default} for the items not named
   */
  public Map<String, ItemScale> scales() {
    return header.scales();
  }

  /**
   * Returns the groups.
   *
   * @return group to its definition: attribute to values
   */
  public Map<String, Map<String, List<String>>> groups() {
    return header.groups();
  }

  /**
   * Returns how many were asked.
   *
   * @return group to number, without groups under {@code k}
   */
  public Map<String, Integer> roster() {
    return header.roster();
  }

  /**
   * Returns the waves.
   *
   * @return wave to whether it is closed
   */
  public Map<String, Boolean> waves() {
    return header.waves();
  }

  /**
   * Returns the cells.
   *
   * @return all cells, in the order of publication
   */
  public List<ReleasedCell> cells() {
    return cells;
  }

  /**
   * Returns one cell.
   *
   * @param wave the wave
   * @param group the group
   * @param measure the item, or the construct shown by its score
   * @return the cell, or empty if the view has none
   */
  public Optional<ReleasedCell> cell(String wave, String group, String measure) {
    return cells.stream()
        .filter(cell -> cell.wave().equals(wave)
            && cell.group().equals(group)
            && cell.measure().id().equals(measure))
        .findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleaseView that
        && cells.equals(that.cells)
        && header.release().equals(that.header.release())
        && header.policy().equals(that.header.policy())
        && header.parameters().equals(that.header.parameters())
        && header.scales().equals(that.header.scales())
        && header.groups().equals(that.header.groups())
        && header.roster().equals(that.header.roster())
        && header.waves().equals(that.header.waves());
  }

  @Override
  public int hashCode() {
    return Objects.hash(header.release(), cells);
  }

  /** Returns the id of the release and the number of cells. */
  @Override
  public String toString() {
    return "ReleaseView[" + release() + ", cells=" + cells.size() + "]";
  }
}
