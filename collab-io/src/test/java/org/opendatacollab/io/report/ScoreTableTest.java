package org.opendatacollab.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.Uncertainty.IntervalKind;

class ScoreTableTest {
  private static final Method METHOD = Method.of("a/b@1").with("prior", 0.5);
  private static final Score SCORE = new Score(
      Estimate.of(
          0.1,
          new Uncertainty.Interval(IntervalKind.CREDIBLE, 0, 0.002, 0.95, "voters"),
          7,
          METHOD),
      List.of(new Contribution("x", 0.25)));

  @Test
  void everyKindOfUncertaintyAsCsv() {
    ScoreTable table = new ScoreTable(List.of("votes", "note"))
        .add("s1", SCORE, Map.of("votes", 3L))
        .add("s2", estimate(new Uncertainty.Bounds(10, 15, "unknown answers")), Map.of())
        .add("s3", estimate(new Uncertainty.None("a count")), Map.of("note", "a, b"))
        .add("s4", Score.of(Estimate.undefined(Reason.MISSING_SIDE, 2, METHOD)), Map.of());

    assertThat(table.toCsv()).isEqualTo("""
            id,method,value,lower,upper,interval,level,n,reason,votes,note
            s1,a/b@1,0.1,0,0.002,credible,0.95,7,,3,
            s2,a/b@1,12.5,10,15,bounds,,4,,,
            s3,a/b@1,12.5,,,none,,4,,,"a, b"
            s4,a/b@1,,,,,,2,missing-side,,
            """);
  }

  @Test
  void jsonHasTheSameNamesAndWhatMovedTheScore() {
    ScoreTable table = new ScoreTable(List.of("votes")).add("s1", SCORE, Map.of("votes", 3L));

    assertThat(table.toJson(Map.of("topic", "t"))).isEqualTo("""
            {
              "format": "scores/1",
              "topic": "t",
              "scores": [
                {
                  "id": "s1",
                  "method": "a/b@1",
                  "value": 0.1,
                  "lower": 0,
                  "upper": 0.002,
                  "interval": "credible",
                  "level": 0.95,
                  "n": 7,
                  "votes": 3,
                  "parameters": {
                    "prior": "0.5"
                  },
                  "contributions": [
                    {
                      "input": "x",
                      "amount": 0.25
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void columnsMustDifferAndBeThere() {
    assertThatThrownBy(() -> new ScoreTable(List.of("n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("columns must differ, got n twice");
    assertThatThrownBy(() -> new ScoreTable(List.of()).add("s1", SCORE, Map.of("x", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be a column x");
  }

  private static Score estimate(Uncertainty uncertainty) {
    return Score.of(Estimate.of(12.5, uncertainty, 4, METHOD));
  }
}
