package org.opendatacollab.io.deliberation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.CsvProblem;
import org.opendatacollab.io.csv.CsvReport;
import org.opendatacollab.io.csv.CsvTable;

/** Who is in which group, in a table of two columns. */
final class GroupsFile {
  private GroupsFile() {}

  /**
   * Reads groups. A participant stands in one row; a blank group means that he is in none.
   *
   * @param groupOf receives the group of each participant who is in one
   * @param problems receives what is wrong
   */
  static void read(
      Path file,
      String participantColumn,
      String groupColumn,
      CsvLimits limits,
      Map<String, String> groupOf,
      List<CsvProblem> problems)
      throws IOException {
    CsvReport report = CsvTable.of(participantColumn, groupColumn)
        .withLimits(limits)
        .read(file, row -> {
          String participant = row.id(participantColumn);
          row.unique(participantColumn);
          row.optionalId(groupColumn)
              .filter(group -> row.isGood())
              .ifPresent(group -> groupOf.put(participant, group));
        });
    problems.addAll(report.problems());
  }
}
