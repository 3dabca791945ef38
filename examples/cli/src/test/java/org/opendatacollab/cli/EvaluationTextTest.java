package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.model.guide.Guide;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.initiative.Evaluator;

class EvaluationTextTest {
  /** A method of a host, one of many. */
  private record Approval(int number) implements ScoringMethod<GroupedVotes> {
    @Override
    public MethodDescription description() {
      return new MethodDescription(
          Method.of("host/approval-" + number + "@1"),
          "Approval of everybody " + number,
          "A / S",
          "[0, 1]",
          "none",
          "3 of 4: 0.75",
          "host",
          "bridging");
    }

    @Override
    public Score score(GroupedVotes votes) {
      return Score.of(Estimate.of(0.5, new Uncertainty.None("a plain share"), 4, method()));
    }
  }

  private static List<String> evaluate(int hostMethods) throws IOException {
    MethodRegistry methods = StandardMethods.registry();
    for (int i = 1; i <= hostMethods; i++) {
      methods = methods.with(GroupedVotes.KIND, new Approval(i));
    }
    StringWriter text = new StringWriter();
    LineWriter out = new LineWriter(text);
    new EvaluationText(out, methods)
        .print(Evaluator.of(methods, Guide.standard(), List.of())
            .evaluate(
                JsonFormat.initiative().read(Banyuwangi.FILE).orThrow().value(),
                LocalDate.of(2016, 6, 30)));
    out.flush();
    return text.toString().lines().toList();
  }

  @Test
  void theMethodOfAHostStandsUnderItsTitle() throws IOException {
    assertThat(evaluate(1))
        .anyMatch(line -> line.contains("Approval"))
        .anyMatch(line -> line.contains("a plain share") || line.contains("A plain share"));
  }

  @Test
  void manyMethodsAreLeftToTheFormatsForPrograms() throws IOException {
    assertThat(evaluate(40))
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80))
        .noneMatch(line -> line.contains("Approval of everybody 2"))
        .anyMatch(line -> line.contains("Scores by other methods"));
  }
}
