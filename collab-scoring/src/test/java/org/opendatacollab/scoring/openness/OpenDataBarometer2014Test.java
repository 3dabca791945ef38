package org.opendatacollab.scoring.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;

/**
 * World Wide Web Foundation, Open Data Barometer, second edition (2015), CC BY 4.0: all 1,290 published dataset scores
 * ({@code openness/ODB-2014-Datasets-Scored.csv}; its README names the source).
 */
class OpenDataBarometer2014Test {
  private static final OdbChecklist ODB_2014 = OdbChecklist.of(OdbEdition.ODB_2014);
  private static final int FIRST_ANSWER = 6;

  private record Row(int line, int score, boolean open, Map<OdbQuestion, Integer> points) {
    int earned(OdbQuestion question) {
      return Objects.requireNonNull(points.get(question));
    }
  }

  @Test
  void everyPublishedScoreAndVerdictComesOut() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSize(1290);
    for (Row row : rows) {
      OdbResult result = ODB_2014.assess(answers(row));
      assertThat(result.score().estimate().value()).as("line %d", row.line()).hasValue(row.score());
      assertThat(result.open())
          .as("line %d", row.line())
          .isEqualTo(row.open() ? Answer.YES : Answer.NO);
    }
  }

  @Test
  void everyPublishedPartComesOutAsAContribution() throws IOException {
    for (Row row : rows()) {
      List<Double> amounts = ODB_2014.score(answers(row)).contributions().stream()
          .map(contribution -> contribution.amount())
          .toList();
      assertThat(amounts)
          .as("line %d", row.line())
          .containsExactlyElementsOf(
              row.points().values().stream().map(Integer::doubleValue).toList());
    }
  }

  @Test
  void theFileHasEnoughOfEachKindToMeanSomething() throws IOException {
    List<Row> rows = rows();
    assertThat(rows.stream().filter(Row::open)).hasSizeGreaterThan(100);
    // Outdated and online, but not machine-readable: where the edition differs from later ones.
    // 157 such rows are counted in the notes on the source.
    List<Row> differing = rows.stream()
        .filter(row -> row.earned(OdbQuestion.UP_TO_DATE) == -5
            && row.earned(OdbQuestion.MACHINE_READABLE) == 0)
        .toList();
    assertThat(differing).hasSize(157);
    for (Row row : differing) {
      assertThat(OdbChecklist.of(OdbEdition.ODB_2015)
              .score(answers(row))
              .estimate()
              .value())
          .hasValue(row.score() + 5);
    }
  }

  @Test
  void whatTheFileDoesNotSayCannotMatter() throws IOException {
    // Where a dataset is offline, the points do not tell whether it was up to date: unknown, yet
    // exact.
    List<Estimate> offline = rows().stream()
        .filter(row -> row.earned(OdbQuestion.AVAILABLE) == 0)
        .map(row -> ODB_2014.score(answers(row)).estimate())
        .toList();
    assertThat(offline).isNotEmpty().allSatisfy(estimate -> {
      assertThat(estimate.n()).isEqualTo(9);
      assertThat(((Estimate.Defined) estimate).uncertainty()).isInstanceOf(Uncertainty.None.class);
    });
  }

  /** Reads answers back from points: more than none is a yes; only g needs a thought. */
  private static OdbAnswers answers(Row row) {
    Map<OdbQuestion, Answer> answers = new EnumMap<>(OdbQuestion.class);
    row.points()
        .forEach((question, points) -> answers.put(question, points > 0 ? Answer.YES : Answer.NO));
    int points = row.earned(OdbQuestion.UP_TO_DATE);
    if (points == 0) {
      // No bonus and no penalty: up to date but not machine-readable, or not online at all.
      answers.put(
          OdbQuestion.UP_TO_DATE,
          answers.get(OdbQuestion.AVAILABLE) == Answer.YES ? Answer.YES : Answer.UNKNOWN);
    }
    return new OdbAnswers(answers);
  }

  private static List<Row> rows() throws IOException {
    InputStream in = Objects.requireNonNull(OpenDataBarometer2014Test.class.getResourceAsStream(
        "/openness/ODB-2014-Datasets-Scored.csv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Row> rows = new ArrayList<>();
      assertThat(reader.readLine())
          .startsWith(
              "\"Variable\",\"Country\",\"ISO2\",\"Dataset\",\"CalculatedScore\",\"isOpen\"");
      int line = 1;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        // Every cell is quoted, but for Namibia's NA, and none holds a quote or a line break.
        String quoted = text.replace(",NA,", ",\"NA\",");
        String[] cells = quoted.substring(1, quoted.length() - 1).split("\",\"", -1);
        assertThat(cells).as("line %d", line).hasSize(16);
        Map<OdbQuestion, Integer> points = new EnumMap<>(OdbQuestion.class);
        for (OdbQuestion question : OdbQuestion.values()) {
          points.put(question, Integer.parseInt(cells[FIRST_ANSWER + question.ordinal()]));
        }
        rows.add(new Row(line, Integer.parseInt(cells[4]), cells[5].equals("1"), points));
      }
      return rows;
    }
  }
}
