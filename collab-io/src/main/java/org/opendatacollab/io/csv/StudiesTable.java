package org.opendatacollab.io.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.opendatacollab.scoring.evidence.EffectSize;
import org.opendatacollab.scoring.evidence.EventTable;
import org.opendatacollab.scoring.evidence.StudyEffect;
import org.opendatacollab.scoring.evidence.StudyEffects;
import org.opendatacollab.scoring.evidence.TableMeasure;

/**
 * Reads studies, one per row, each with an {@code id} that no other has:
 *
 * <ul>
 *   <li>as effects: {@code effect}, a number, and {@code variance}, the square of its standard error, which must be positive; or
 *   <li>as two by two tables of counts: {@code a} events and {@code b} non-events among the treated, {@code c} events and
 *       {@code d} non-events in the control group, from which the effect is computed.
 * </ul>
 *
 * <p>A file may have the column {@code group}, such as a sector; a study without is in no group. Other columns are skipped.
 */
public final class StudiesTable {
  private static final String ID = "id";
  private static final String EFFECT = "effect";
  private static final String VARIANCE = "variance";
  private static final String GROUP = "group";
  private static final List<String> CELLS = List.of("a", "b", "c", "d");

  /** Beyond it a study would hold more people than live. */
  private static final long MOST_PEOPLE = 1_000_000_000_000L;

  private static final BigDecimal GREATEST = new BigDecimal("1e60");
  private static final BigDecimal LEAST_VARIANCE = new BigDecimal("1e-60");

  private StudiesTable() {}

  /**
   * Reads effects with their variances.
   *
   * @param file the table
   * @return the studies
   * @throws IOException if the file is missing or cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public static Studies readEffects(Path file) throws IOException {
    return read(CsvTable.of(ID, EFFECT, VARIANCE), file, (row, reading) -> {
      BigDecimal effect = row.decimal(EFFECT);
      BigDecimal variance = row.decimal(VARIANCE);
      if (!row.isGood()) {
        return;
      }
      if (effect.abs().compareTo(GREATEST) > 0) {
        row.reject(EFFECT, "range", "must be from -1e60 to 1e60");
      }
      if (variance.signum() <= 0) {
        row.reject(VARIANCE, "range", "must be above 0");
      } else if (variance.compareTo(LEAST_VARIANCE) < 0 || variance.compareTo(GREATEST) > 0) {
        row.reject(VARIANCE, "range", "must be from 1e-60 to 1e60");
      }
      reading.add(row, effect.doubleValue(), variance.doubleValue());
    });
  }

  /**
   * Reads two by two tables and computes their effects.
   *
   * @param file the table
   * @param measure which effect
   * @return the studies
   * @throws IOException if the file is missing or cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public static Studies readTables(Path file, TableMeasure measure) throws IOException {
    CsvTable table = CsvTable.of(ID, CELLS.get(0), CELLS.get(1), CELLS.get(2), CELLS.get(3));
    return read(table, file, (row, reading) -> {
      long[] cells = CELLS.stream()
          .mapToLong(column -> row.integer(column, 0, MOST_PEOPLE))
          .toArray();
      if (!row.isGood()) {
        return;
      }
      if (cells[0] + cells[1] == 0) {
        row.reject("a", "range", "a and b must not both be 0: nobody was treated");
      }
      if (cells[2] + cells[3] == 0) {
        row.reject("c", "range", "c and d must not both be 0: nobody is in the control group");
      }
      if (row.isGood()) {
        EffectSize effect =
            measure.of(new EventTable(cells[0], cells[1], cells[2], cells[3])).orElseThrow();
        reading.add(row, effect.effect(), effect.variance());
      }
    });
  }

  private static Studies read(CsvTable table, Path file, BiConsumer<CsvRow, Reading> study)
      throws IOException {
    Reading reading = new Reading();
    table
        .withOptional(GROUP)
        .read(file, row -> {
          row.id(ID);
          row.unique(ID);
          row.optionalId(GROUP);
          study.accept(row, reading);
        })
        .orThrow();
    return reading.studies();
  }

  /** One file on its way. */
  private static final class Reading {
    private final List<StudyEffect> all = new ArrayList<>();
    private final Map<String, List<StudyEffect>> byGroup = new LinkedHashMap<>();

    void add(CsvRow row, double effect, double variance) {
      if (row.isGood()) {
        StudyEffect study = new StudyEffect(row.text(ID), effect, variance);
        all.add(study);
        row.optionalId(GROUP)
            .ifPresent(group ->
                byGroup.computeIfAbsent(group, name -> new ArrayList<>()).add(study));
      }
    }

    Studies studies() {
      Map<String, StudyEffects> groups = new LinkedHashMap<>();
      byGroup.forEach((group, studies) -> groups.put(group, new StudyEffects(studies)));
      return new Studies(new StudyEffects(all), groups);
    }
  }
}
