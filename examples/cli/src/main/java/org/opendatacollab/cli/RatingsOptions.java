package org.opendatacollab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.io.csv.Ratings;
import org.opendatacollab.io.csv.RatingsTable;
import picocli.CommandLine.Option;

/** The option of commands that read a table of ratings. */
final class RatingsOptions {
  /** How many cells a matrix or a tally may have that is held in memory as a whole. */
  private static final long MAX_CELLS = 50_000_000;

  @Option(
      names = "--ratings",
      required = true,
      paramLabel = "FILE",
      description = "A table of ratings, one per row: unit, rater, value.")
  private @Nullable Path file;

  /** How a table is read: which values it may hold. */
  @FunctionalInterface
  interface Values {
    /** The table that takes these values only. */
    RatingsTable of(RatingsTable table);
  }

  Ratings read(Values values) throws IOException {
    Path given = Objects.requireNonNull(file, "file");
    CannotException.requireFile(given);
    try {
      return values.of(RatingsTable.of(given)).read();
    } catch (InvalidCsvException e) {
      throw CannotException.of(e);
    }
  }

  /** Refuses what would need more memory than a table of this size should. */
  static void requireCells(long rows, long columns, String what) {
    if (rows * columns > MAX_CELLS) {
      throw new CannotException(String.format(
          Locale.ROOT,
          "%s would need %,d cells of a table in memory; the most is %,d",
          what,
          rows * columns,
          MAX_CELLS));
    }
  }

  /** What the ratings are, in a sentence. */
  static String holds(Ratings ratings) {
    return String.format(
        Locale.ROOT,
        "%,d %s of %,d %s by %,d %s.",
        ratings.size(),
        ratings.size() == 1 ? "rating" : "ratings",
        ratings.units().size(),
        ratings.units().size() == 1 ? "unit" : "units",
        ratings.raters().size(),
        ratings.raters().size() == 1 ? "rater" : "raters");
  }
}
