package org.opendatacollab.io.deliberation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.io.internal.Problems;
import org.opendatacollab.io.internal.TextLines;

/**
 * Reads ballots in the format of PrefLib: header lines such as {@code # NUMBER ALTERNATIVES: 3}, then a line for each order with
 * the number of ballots that give it, such as {@code 12: 1,{2,3}}. By {@code DATA TYPE}:
 *
 * <ul>
 *   <li>{@code soc} complete orders, {@code soi} orders that may stop early, {@code toc} and {@code toi} the same with ties in
 *       braces: ranked ballots. Who is left out is unranked.
 *   <li>{@code cat} categories, one group for each, {@code {}} if it is empty: approvals, if there are one or two categories. The
 *       first is approval.
 * </ul>
 *
 * <p>Candidates are named by {@code ALTERNATIVE NAME i}, and stand in that order. Equal orders on two lines are added. The numbers
 * of alternatives, voters and different orders must be those that the header says. Other header lines are skipped; weighted
 * matching data and the older form without header lines are refused. Immutable and thread-safe.
 *
 * <p>Problems carry the rules of {@link org.opendatacollab.io.csv.CsvTable} and {@code header} (a header line is missing or stands
 * where it may not), {@code count} (a number is not what the header says) and {@code order} (an order is not of the declared kind). In
 * place of a column they name the header, {@code count} or {@code order}. No ballot is shown.
 */
public final class PrefLibFile {
  private final Path file;
  private final CsvLimits limits;

  private PrefLibFile(Path file, CsvLimits limits) {
    this.file = Objects.requireNonNull(file, "file");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Returns the ballots in a file.
   *
   * @param file the file
   * @return the ballots, not read yet
   */
  public static PrefLibFile of(Path file) {
    return new PrefLibFile(file, CsvLimits.DEFAULT);
  }

  /**
   * Returns the ballots with other limits.
   *
   * @param newLimits the limits: rows are orders, and the longest cell is the longest line
   * @return the ballots, not read yet
   */
  public PrefLibFile withLimits(CsvLimits newLimits) {
    return new PrefLibFile(file, newLimits);
  }

  /**
   * Reads them.
   *
   * @return the ballots
   * @throws IOException if the file is missing or cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public Ballots read() throws IOException {
    Problems problems = new Problems(String.valueOf(file.getFileName()), limits.maxProblems());
    try (InputStream in = Files.newInputStream(file);
        TextLines lines = new TextLines(in, problems, limits.maxFieldLength())) {
      Ballots ballots = new Reading(problems).read(lines);
      if (problems.size() == 0) {
        return ballots;
      }
    } catch (Problems.Stop e) {
      // The problem that stopped it is listed.
    }
    throw new InvalidCsvException(problems.all());
  }

  /** One file on its way. */
  private final class Reading {
    private final Problems problems;
    private final PrefLibHeader header;
    private final CountedRankings rankings = new CountedRankings();
    private long orders;
    private long voters;

    Reading(Problems problems) {
      this.problems = problems;
      this.header = new PrefLibHeader(problems);
    }

    Ballots read(TextLines lines) throws IOException {
      boolean inHeader = true;
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.isBlank()) {
          continue;
        }
        if (line.startsWith("#")) {
          if (inHeader) {
            header.line(line, lines.number());
          } else {
            problems.add(lines.number(), "", "header", "header lines must come before all orders");
          }
          continue;
        }
        if (inHeader) {
          inHeader = false;
          header.end(lines.number());
        }
        order(line, lines.number());
      }
      if (inHeader) {
        header.end(0);
      }
      header.compare(PrefLibHeader.VOTERS, voters, voters);
      header.compare(header.uniqueName(), rankings.kinds(), orders);
      if (problems.size() > 0) {
        throw new Problems.Stop();
      }
      return header.type() == PrefLibHeader.Type.CAT
          ? new Ballots.Approved(rankings.approved(header.names()))
          : new Ballots.Ranked(rankings.ranked(header.names()));
    }

    private void order(String line, long number) {
      if (orders == limits.maxRows()) {
        throw problems.fatal(number, "", "limit", "more than " + limits.maxRows() + " orders");
      }
      orders++;
      int colon = line.indexOf(':');
      if (colon < 0) {
        problems.add(number, "", "order", "must be a count, a colon and an order");
        return;
      }
      long count = PrefLibHeader.integer(line.substring(0, colon).strip());
      if (count < 1) {
        problems.add(number, "count", "number", "must be a whole number from 1 to 1000000000");
        return;
      }
      voters += count;
      int before = problems.size();
      List<List<Integer>> order = new PrefLibOrder(line.substring(colon + 1), header.type())
          .parse(header.alternatives(), (rule, what) -> problems.add(number, "order", rule, what));
      if (problems.size() == before) {
        rankings.add(order, count);
      }
    }
  }
}
