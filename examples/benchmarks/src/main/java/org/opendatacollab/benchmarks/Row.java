package org.opendatacollab.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table: which benchmarks stand in it, and what is to be reached.
 *
 * @param work what is done
 * @param ours the benchmark of what does it
 * @param mostMillis how long it may take
 * @param loop the bare loop that it is held against
 * @param mostTimesLoop how many times as long as the loop it may take
 * @param peer the other library, or the streams, that it is held against
 * @param leastTimesPeer how many times as long the peer takes at least
 * @param answers how many answers are read
 */
record Row(
    String work,
    String ours,
    Optional<Double> mostMillis,
    Optional<String> loop,
    Optional<Double> mostTimesLoop,
    Optional<String> peer,
    Optional<Double> leastTimesPeer,
    Optional<Double> answers) {
  private static final int COLUMNS = 8;

  /** Reads a line of {@code table.txt}. */
  static Row parse(String line) {
    List<Optional<String>> cells = List.of(line.split("\\|", -1)).stream()
        .map(String::strip)
        .map(cell -> cell.isEmpty() ? Optional.<String>empty() : Optional.of(cell))
        .toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException(
          "a row must have " + COLUMNS + " columns, got " + cells.size() + " in: " + line);
    }
    return new Row(
        cells.get(0).orElseThrow(),
        cells.get(1).orElseThrow(),
        cells.get(2).map(Double::valueOf),
        cells.get(3),
        cells.get(4).map(Double::valueOf),
        cells.get(5),
        cells.get(6).map(Double::valueOf),
        cells.get(7).map(Double::valueOf));
  }
}
