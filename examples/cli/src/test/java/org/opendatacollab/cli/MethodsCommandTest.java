package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.scoring.StandardMethods;

class MethodsCommandTest {
  @Test
  void listsEveryMethodOnALine() {
    Ran ran = Ran.collab("methods");

    assertThat(ran.code()).isZero();
    StandardMethods.registry()
        .descriptions()
        .forEach(one -> assertThat(ran.lines())
            .anyMatch(line -> line.startsWith(one.method().idAtVersion())));
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "consensus/group-informed/standard@1",
        "consensus/group-informed/standard",
        "standard"
      })
  void showsOneWithFormulaAndSource(String id) {
    Ran ran = Ran.collab("methods", id);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Consensus across groups\n")
        .contains(
            "method       consensus/group-informed/standard@1\n", "formula", "source", "not for");
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void listsThoseThatBeginAlike() {
    assertThat(Ran.collab("methods", "openness").lines())
        .filteredOn(line -> line.startsWith("openness/odb-"))
        .hasSize(3);
  }

  @Test
  void otherFormats() {
    assertThat(Ran.collab("methods", "standard", "--format", "json").out())
        .contains("\"format\": \"methods/1\"", "\"notFor\": \"");
    assertThat(Ran.collab("methods", "standard", "--format", "csv").lines().get(1))
        .startsWith(
            "consensus/group-informed/standard@1,Consensus across groups,level=0.95; prior=0.5,");
  }

  @Test
  void unknownMethods() {
    Ran ran = Ran.collab("methods", "magic\u001b[31m");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("collab: there is no method magic\\u{1b}[31m; collab methods lists all");
  }
}
