package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.ContingencyTable;
import org.opendatacollab.scoring.tally.RatingMatrix;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.UnitRatings;

class RatingsTableTest {
  @TempDir
  private Path directory = Path.of("");

  @Test
  void numbersAreCategoriesInAscendingOrder() throws IOException {
    Ratings ratings =
        table("unit,rater,value\nu,a,10\nu,b,9.0\nv,a,9\nv,b,\nw,a,-1\n").read();
    Categories categories = ratings.usedCategories().orElseThrow();

    assertThat(ratings.units()).containsExactly("u", "v", "w");
    assertThat(ratings.raters()).containsExactly("a", "b");
    assertThat(ratings.size()).isEqualTo(4);
    assertThat(categories).isEqualTo(Categories.of(RatingScale.of(-1, 9, 10)));
    assertThat(ratings.tally(categories))
        .isEqualTo(UnitRatings.accumulator(categories, 3)
            .add(0, 2)
            .add(0, 1)
            .add(1, 1)
            .add(2, 0)
            .snapshot());
    assertThat(ratings.unitsByRaters()).isEqualTo(RatingMatrix.of(new double[][] {
      {10, 9}, {9, Double.NaN}, {-1, Double.NaN}
    }));
    assertThat(ratings).hasToString("Ratings of 3 units by 2 raters");
  }

  @Test
  void oneNameMakesAllOfThemNames() throws IOException {
    Ratings ratings = table("unit,rater,value\nu,a,10\nu,b,9\nv,a,no\nv,b,no\n").read();
    Categories categories = ratings.usedCategories().orElseThrow();

    assertThat(categories).isEqualTo(Categories.named("10", "9", "no"));
    assertThat(ratings.table(categories)).contains(ContingencyTable.of(categories, new long[][] {
      {0, 1, 0}, {0, 0, 0}, {0, 0, 1}
    }));
    assertThatIllegalArgumentException().isThrownBy(ratings::unitsByRaters);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ratings.tally(Categories.named("9", "10")));
  }

  @Test
  void aTableOfPairsNeedsTwoRaters() throws IOException {
    Ratings three = table("unit,rater,value\nu,a,1\nu,b,1\nu,c,1\n").read();

    assertThat(three.table(three.usedCategories().orElseThrow())).isEmpty();
    assertThat(table("unit,rater,value\n").read().usedCategories()).isEmpty();
  }

  @Test
  void categoriesOfNamesKeepTheirOrder() {
    assertThat(Ratings.categories(List.of("low", "high")).names()).containsExactly("low", "high");
    assertThat(Ratings.categories(List.of("1", "2.50")).names()).containsExactly("1", "2.5");
    assertThatIllegalArgumentException().isThrownBy(() -> Ratings.categories(List.of("2", "1")));
    assertThatIllegalArgumentException().isThrownBy(() -> Ratings.categories(List.of("x", "x")));
    assertThatIllegalArgumentException().isThrownBy(() -> Ratings.categories(List.of()));
  }

  @Test
  void allProblemsOfARowAreListed() throws IOException {
    RatingsTable table = table("unit,rater,value\n,b ,x\nu,a,7\nu,a,1\nv,a,1e200\n")
        .withScale(BigDecimal.ONE, BigDecimal.valueOf(5));

    assertThatThrownBy(table::read).isInstanceOf(InvalidCsvException.class).hasMessage("""
            r.csv, line 2, column 'unit': must not be blank [blank]
            r.csv, line 2, column 'rater': must not begin or end with white space [white-space]
            r.csv, line 2, column 'value': must be a number such as 12.5 [number]
            r.csv, line 3, column 'value': must be from 1 to 5 [range]
            r.csv, line 5, column 'value': a number must have at most 100 digits and places [range]""");
  }

  @Test
  void aUnitIsRatedOnceByARater() throws IOException {
    RatingsTable table = table("unit,rater,value\nu,a,\nv,a,1\nu,a,1\n");

    assertThatThrownBy(table::read)
        .hasMessage(
            "r.csv, line 4, column 'rater': the same unit and rater as in line 2 [duplicate]");
  }

  @Test
  void limitsHold() throws IOException {
    RatingsTable table =
        table("unit,rater,value\nu,a,1\nv,a,1\n").withLimits(new CsvLimits(1, 9, 99, 9));

    assertThatThrownBy(table::read).hasMessage("r.csv, line 3: more than 1 rows [limit]");
  }

  private RatingsTable table(String text) throws IOException {
    return RatingsTable.of(
        Files.writeString(directory.resolve("r.csv"), text, StandardCharsets.UTF_8));
  }
}
