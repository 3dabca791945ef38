package org.opendatacollab.io.report;

import java.util.ArrayList;
import java.util.List;
import org.opendatacollab.io.csv.CsvTableWriter;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.initiative.Evaluation;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.StepEvaluation;
import org.opendatacollab.scoring.initiative.Topic;

/**
 * The scores of an evaluation as tidy CSV: the columns of {@link ScoreCsv}, then {@code step}, {@code topic},
 * {@code label} and {@code illustrative}. Fidelity stands under the topic {@code fidelity}.
 */
public final class EvaluationCsv {
  private EvaluationCsv() {}

  /**
   * Writes an evaluation.
   *
   * @param evaluation the evaluation
   * @return CSV text; the same evaluation gives the same text
   */
  public static String of(Evaluation evaluation) {
    List<String> header = new ArrayList<>(ScoreCsv.COLUMNS);
    header.addAll(List.of("step", "topic", "label", "illustrative"));
    List<List<String>> rows = new ArrayList<>();
    for (StepEvaluation step : evaluation.steps()) {
      String code = Scalar.codeOf(step.step());
      rows.add(
          row(code, step.fidelity(), code, "fidelity", "share of applicable rules met", false));
      for (Topic topic : step.topics()) {
        for (ScoredThing thing : topic.things()) {
          for (Score score : thing.scores()) {
            rows.add(row(
                thing.id(),
                score.estimate(),
                code,
                topic.id(),
                thing.label(),
                thing.illustrative()));
          }
        }
      }
    }
    return CsvTableWriter.toText(header, rows);
  }

  private static List<String> row(
      String id, Estimate estimate, String step, String topic, String label, boolean illustrative) {
    List<String> row = new ArrayList<>(ScoreCsv.cells(id, estimate));
    row.addAll(List.of(step, topic, label, illustrative ? "yes" : "no"));
    return row;
  }
}
