package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.guide.Guide;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.initiative.Evaluator;
import org.opendatacollab.testkit.InitiativeArbitraries;

class EvaluationTextLaws {
  private static final Evaluator EVALUATOR =
      Evaluator.of(StandardMethods.registry(), Guide.standard(), java.util.List.of());

  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void everyEvaluationFitsTheTerminalAndCannotDriveIt(
      @ForAll("initiatives") Initiative initiative) {
    StringWriter text = new StringWriter();
    LineWriter out = new LineWriter(text);
    new EvaluationText(out, EVALUATOR.methods())
        .print(EVALUATOR.evaluate(initiative, LocalDate.of(2021, 3, 14)));
    out.flush();
    for (String line : text.toString().split("\n", -1)) {
      assertThat(Text.columns(line)).as(line).isLessThanOrEqualTo(Text.WIDTH);
      assertThat(line.codePoints())
          .as(line)
          .noneMatch(c -> Character.getType(c) == Character.CONTROL
              || Character.getType(c) == Character.FORMAT
              || Character.getType(c) == Character.SURROGATE);
      assertThat(line).as("blanks at the end").isEqualTo(line.stripTrailing());
    }
  }
}
