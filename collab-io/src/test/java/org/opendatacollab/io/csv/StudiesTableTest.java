package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendatacollab.scoring.evidence.StudyEffect;
import org.opendatacollab.scoring.evidence.TableMeasure;

class StudiesTableTest {
  @TempDir
  private Path directory = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("studies.csv"), text, StandardCharsets.UTF_8);
  }

  @Test
  void effectsAreReadInTheOrderOfTheFileAndByGroup() throws IOException {
    Studies studies = StudiesTable.readEffects(file("""
        year,group,variance,id,effect
        2015,health,0.02,north,0.1
        2016,,3e-2,south,-0.9
        2016,waste,1,east,0
        2017,health,2,west,1.5
        """));

    assertThat(studies.all().studies())
        .containsExactly(
            new StudyEffect("north", 0.1, 0.02),
            new StudyEffect("south", -0.9, 0.03),
            new StudyEffect("east", 0, 1),
            new StudyEffect("west", 1.5, 2));
    assertThat(studies.byGroup().keySet()).containsExactly("health", "waste");
    assertThat(studies.byGroup().values())
        .extracting(group -> group.studies().stream().map(StudyEffect::label).toList())
        .containsExactly(List.of("north", "west"), List.of("east"));
  }

  @Test
  void withoutAGroupThereAreNone() throws IOException {
    Studies studies = StudiesTable.readEffects(file("id,effect,variance\n"));
    assertThat(studies.all().studies()).isEmpty();
    assertThat(studies.byGroup()).isEmpty();
  }

  @Test
  void countsGiveEffects() throws IOException {
    Path file = file("id,a,b,c,d\nAronson,4,119,11,128\nnone,0,20,3,17\n");
    List<StudyEffect> studies =
        StudiesTable.readTables(file, TableMeasure.LOG_RISK_RATIO).all().studies();
    // R metafor 3.8.1, escalc(). 1e-12: as the reference cases.
    assertThat(studies.get(0).effect()).isCloseTo(-0.8893113339202057, within(1e-12));
    assertThat(studies.get(0).variance()).isCloseTo(0.32558476500396133, within(1e-12));
    assertThat(studies.get(1).effect()).isCloseTo(-1.9459101490553132, within(1e-12));
  }

  @Test
  void allBadEffectsAreListedWithTheirPlace() throws IOException {
    Path file = file("""
        id,effect,variance,group
        A,0.1,0,x
        A,"1,5",3,
        ,NaN,-2, x
        C,1e61,1e-61,y
        D,-1e60,1e60,y
        """);
    assertProblems(() -> StudiesTable.readEffects(file), """
        studies.csv, line 2, column 'variance': must be above 0 [range]
        studies.csv, line 3, column 'id': the same id as in line 2 [duplicate]
        studies.csv, line 3, column 'effect': must be a number such as 12.5, with a point and no comma [number]
        studies.csv, line 4, column 'id': must not be blank [blank]
        studies.csv, line 4, column 'group': must not begin or end with white space [white-space]
        studies.csv, line 4, column 'effect': must be a number such as 12.5 [number]
        studies.csv, line 5, column 'effect': must be from -1e60 to 1e60 [range]
        studies.csv, line 5, column 'variance': must be from 1e-60 to 1e60 [range]""");
  }

  @Test
  void allBadCountsAreListedWithTheirPlace() throws IOException {
    Path file = file("id,a,b,c,d\nA,0,0,0,0\nB,1.5,-1,1,1\nC,1,1,0,0\n");
    assertProblems(() -> StudiesTable.readTables(file, TableMeasure.RISK_DIFFERENCE), """
        studies.csv, line 2, column 'a': a and b must not both be 0: nobody was treated [range]
        studies.csv, line 2, column 'c': c and d must not both be 0: nobody is in the control group [range]
        studies.csv, line 3, column 'a': must be a whole number such as 12 [number]
        studies.csv, line 3, column 'b': must be from 0 to 1000000000000 [range]
        studies.csv, line 4, column 'c': c and d must not both be 0: nobody is in the control group [range]""");
  }

  private static void assertProblems(ThrowingCallable reading, String problems) {
    assertThatThrownBy(reading).isInstanceOf(InvalidCsvException.class).hasMessage(problems);
  }
}
