package org.opendatacollab.io.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.scoring.openness.Answer;
import org.opendatacollab.scoring.openness.OdbAnswers;
import org.opendatacollab.scoring.openness.OdbQuestion;

/**
 * Reads answers to the checklist of the Open Data Barometer, one dataset per row: {@code id}, and {@code a} to {@code j}
 * with {@code yes}, {@code no} or {@code unknown}, in upper or lower case. A blank answer is refused: what nobody knows has
 * to be said. Other columns are skipped, and no dataset stands twice.
 */
public final class OdbAnswersTable {
  private static final Map<String, Answer> ANSWERS =
      Map.of("yes", Answer.YES, "no", Answer.NO, "unknown", Answer.UNKNOWN);

  private OdbAnswersTable() {}

  /**
   * Reads a file.
   *
   * @param file the table
   * @return the answers of each dataset by id, in the order of the file
   * @throws IOException if the file cannot be read
   * @throws InvalidCsvException with all problems, if there are any
   */
  public static Map<String, OdbAnswers> read(Path file) throws IOException {
    List<String> columns = new ArrayList<>(List.of("id"));
    Arrays.stream(OdbQuestion.values()).map(OdbQuestion::code).forEach(columns::add);
    Map<String, OdbAnswers> byId = new LinkedHashMap<>();
    CsvTable.of(columns.toArray(String[]::new))
        .read(file, row -> {
          String id = row.id("id");
          row.unique("id");
          Map<OdbQuestion, Answer> answers = new EnumMap<>(OdbQuestion.class);
          for (OdbQuestion question : OdbQuestion.values()) {
            row.code(question.code(), ANSWERS).ifPresent(answer -> answers.put(question, answer));
          }
          if (row.isGood()) {
            byId.put(id, new OdbAnswers(answers));
          }
        })
        .orThrow();
    return Collections.unmodifiableMap(byId);
  }
}
