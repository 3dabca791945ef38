package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendatacollab.scoring.comparison.PairedValues;
import org.opendatacollab.scoring.comparison.TwoGroupRatings;

class PairsTableTest {
  @TempDir
  private Path directory = Path.of("");

  @Test
  void oneTableHoldsBoth() throws IOException {
    Map<String, PairedValues> pairs = PairsTable.of(
            write("p.csv", "person,before,after\na,1,2\nb,,3\nc,2.5,2.5\n"))
        .read();

    assertThat(pairs.keySet()).containsExactly("all");
    PairedValues all = pairs.values().iterator().next();
    assertThat(all.size()).isEqualTo(2);
    assertThat(all.incomplete()).isEqualTo(1);
    assertThat(all.differences()).extracting(BigDecimal::intValue).containsExactly(1, 0);
  }

  @Test
  void twoTablesAreMatchedByPersonAndItem() throws IOException {
    Map<String, PairedValues> pairs = PairsTable.of(
            write("b.csv", "item,person,value\nq2,a,1\nq1,a,5\nq1,b,4\n"),
            write("a.csv", "person,item,value\nb,q1,1\na,q1,2\nc,q1,3\na,q3,1\n"))
        .read();

    assertThat(pairs.keySet()).containsExactly("q2", "q1", "q3");
    List<PairedValues> all = List.copyOf(pairs.values());
    assertThat(all).extracting(PairedValues::size).containsExactly(0, 2, 0);
    assertThat(all).extracting(PairedValues::incomplete).containsExactly(1, 1, 1);
    assertThat(all.get(1).differences()).extracting(BigDecimal::intValue).containsExactly(-3, -3);
  }

  @Test
  void withoutRowsThereIsAnItemWithoutPairs() throws IOException {
    assertThat(PairsTable.of(write("p.csv", "person,before,after\n")).read())
        .containsOnlyKeys("all");
    assertThat(
            GroupsTable.of(write("a.csv", "value\n"), write("b.csv", "value\n")).read())
        .containsOnlyKeys("all");
  }

  @Test
  void allProblemsOfBothTables() throws IOException {
    Path before = write("b.csv", "person,value\na,6\na,1\n,2\n");
    Path after = write("a.csv", "person,value\na,x\nb,1e200\n");

    assertThatThrownBy(() -> PairsTable.of(before, after)
            .withScale(BigDecimal.ONE, BigDecimal.valueOf(5))
            .read())
        .isInstanceOf(InvalidCsvException.class)
        .hasMessage("""
            b.csv, line 2, column 'value': must be from 1 to 5 [range]
            b.csv, line 4, column 'person': must not be blank [blank]
            a.csv, line 2, column 'value': must be a number such as 12.5 [number]
            a.csv, line 3, column 'value': a number must have at most 100 digits and places [range]""");
  }

  @Test
  void peopleStandOncePerItem() throws IOException {
    Path pairs = write("p.csv", "person,before,after\na,1,2\na,1,2\n");
    Path group = write("g.csv", "person,value\na,1\na,2\n");

    assertThatThrownBy(() -> PairsTable.of(pairs).read())
        .hasMessage(
            "p.csv, line 3, column 'person': the same person and item as in line 2 [duplicate]");
    assertThatThrownBy(() -> GroupsTable.of(group, group).read())
        .hasMessageStartingWith(
            "g.csv, line 3, column 'person': the same person and item as in line 2 [duplicate]");
  }

  @Test
  void itemsMustBeToldApartInBothTablesOrInNone() throws IOException {
    Path with = write("w.csv", "person,item,value\na,q,1\n");
    Path without = write("o.csv", "person,value\na,1\n");

    assertThatThrownBy(() -> PairsTable.of(with, without).read())
        .hasMessage("o.csv, line 1, column 'item': must be in both tables or in none [columns]");
    assertThatThrownBy(() -> GroupsTable.of(without, with).read())
        .hasMessage("w.csv, line 1, column 'item': must be in both tables or in none [columns]");
  }

  @Test
  void groupsNeedNoPeople() throws IOException {
    Map<String, TwoGroupRatings> groups = GroupsTable.of(
            write("a.csv", "value\n1\n1.0\n\n3\n"), write("b.csv", "value,note\n3,x\n,y\n"))
        .read();

    assertThat(groups)
        .containsExactly(Map.entry(
            "all",
            TwoGroupRatings.of(
                List.of(BigDecimal.ONE, BigDecimal.valueOf(3)), new long[] {2, 1}, new long[] {0, 1
                })));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }
}
