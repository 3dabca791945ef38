package org.opendatacollab.io.deliberation;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.io.internal.Problems;
import org.opendatacollab.io.internal.TextLines;

/**
 * Reads ballots of a participatory budget in the format of Pabulib ({@code .pb}): sections {@code META}, {@code PROJECTS} and
 * {@code VOTES}, cells separated by semicolons. By {@code vote_type}:
 *
 * <ul>
 *   <li>{@code approval} and {@code choose-1}: approvals.
 *   <li>{@code ordinal}: rankings; projects that a ballot leaves out are unranked.
 *   <li>{@code cumulative}: points; projects that a ballot leaves out have 0.
 *   <li>{@code scoring}: points; projects that a ballot leaves out have {@code default_score}, or nothing if there is none.
 * </ul>
 *
 * <p>Candidates are the ids of projects, in the order of the file. Costs and the budget are checked and then left out: methods
 * that elect candidates know no costs. {@code num_projects} and {@code num_votes} must be what the file holds, and ids must not stand twice.
 * Empty lines and other fields are skipped. A cell in quotes ends on its line. Immutable and thread-safe.
 *
 * <p>Problems carry the rules of {@link org.opendatacollab.io.csv.CsvTable} and {@code section} (one is missing or stands twice) and
 * {@code count} (a number is not what {@code META} says), {@code order} (a vote is not of its type) and
 * {@code candidates} (there is no project). No vote is shown.
 */
public final class PabulibFile {
  private final Path file;
  private final Scores scores;
  private final CsvLimits limits;

  private PabulibFile(Path file, Scores scores, CsvLimits limits) {
    this.file = Objects.requireNonNull(file, "file");
    this.scores = Objects.requireNonNull(scores, "scores");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Returns the ballots in a file.
   *
   * @param file the file
   * @return the ballots, not read yet
   */
  public static PabulibFile of(Path file) {
    return new PabulibFile(file, Scores.ANY, CsvLimits.DEFAULT);
  }

  /**
   * Returns the ballots whose points must lie on a scale.
   *
   * @param min the least number
   * @param max the greatest number
   * @return the ballots, not read yet
   */
  public PabulibFile withScale(BigDecimal min, BigDecimal max) {
    return new PabulibFile(file, Scores.onScale(min, max), limits);
  }

  /**
   * Returns the ballots with other limits.
   *
   * @param newLimits the limits: rows are votes, and the longest cell is the longest line
   * @return the ballots, not read yet
   */
  public PabulibFile withLimits(CsvLimits newLimits) {
    return new PabulibFile(file, scores, newLimits);
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
      PabulibSections sections = new PabulibSections(problems, scores, limits);
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          sections.line(line, lines.number());
        }
      }
      sections.end();
      if (problems.size() == 0) {
        return sections.ballots();
      }
    } catch (Problems.Stop e) {
      // The problem that stopped it is listed.
    }
    throw new InvalidCsvException(problems.all());
  }
}
