package org.opendatacollab.scoring.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A cell as it stands in the file of a release view, not yet judged: the members of the published format. It is no
 * {@link Released} value; {@link ReleaseView#of(ViewDraft)} makes one of it or refuses it.
 *
 * @param wave the wave
 * @param group the group
 * @param construct the construct, if the cell is its score
 * @param items the item, or the items of the score
 * @param reversed which items of the score were turned round
 * @param statistic {@code mean} or {@code share}
 * @param categories the values that a share counts; empty otherwise
 * @param n how many answered; empty if suppressed
 * @param low the low end as text, a fraction or a decimal; empty if suppressed
 * @param high the high end, likewise
 * @param reason why it is suppressed; empty if shown
 */
public record CellDraft(
    String wave,
    String group,
    Optional<String> construct,
    List<String> items,
    List<String> reversed,
    String statistic,
    List<Integer> categories,
    OptionalInt n,
    Optional<String> low,
    Optional<String> high,
    Optional<String> reason) {
  /**
   * Copies.
   *
   * @param wave the wave
   * @param group the group
   * @param construct the construct
   * @param items the items
   * @param reversed which were turned round
   * @param statistic the statistic
   * @param categories the values counted
   * @param n how many answered
   * @param low the low end
   * @param high the high end
   * @param reason why suppressed
   */
  public CellDraft {
    Objects.requireNonNull(wave, "wave");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(construct, "construct");
    items = List.copyOf(items);
    reversed = List.copyOf(reversed);
    Objects.requireNonNull(statistic, "statistic");
    categories = List.copyOf(categories);
    Objects.requireNonNull(n, "n");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Returns the members of a released cell, as they are written.
   *
   * @param cell the cell
   * @return its draft
   */
  public static CellDraft of(ReleasedCell cell) {
    Measure measure = cell.measure();
    return new CellDraft(
        cell.wave(),
        cell.group(),
        measure.isScore() ? Optional.of(measure.id()) : Optional.empty(),
        measure.items(),
        measure.reversed(),
        measure.method().statistic(),
        counted(measure),
        cell.shown().map(shown -> OptionalInt.of(shown.n())).orElseGet(OptionalInt::empty),
        cell.shown().map(shown -> shown.low().toString()),
        cell.shown().map(shown -> shown.high().toString()),
        cell.suppressed().map(SuppressionReason::code));
  }

  static List<Integer> counted(Measure measure) {
    return measure.method() == ReleaseMethod.FAVOURABLE_SHARE
        ? IntStream.rangeClosed(
                measure.scale().lowestFavourable(), measure.scale().max())
            .boxed()
            .toList()
        : List.of();
  }
}
