package org.opendatacollab.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.RatingScale;

class PlanRecordsTest {
  @ParameterizedTest
  @CsvSource({
    "10, DAYS, 2016-01-31, 2016-02-10",
    "2, WEEKS, 2016-02-20, 2016-03-05",
    "1, MONTHS, 2016-01-31, 2016-02-29",
    "12, MONTHS, 2016-02-29, 2017-02-28"
  })
  void aCadenceSaysWhenSomethingIsDueAgain(
      int every, CadenceUnit unit, LocalDate last, LocalDate next) {
    assertThat(new Cadence(every, unit).after(last)).isEqualTo(next);
  }

  @Test
  void aCadenceIsPositive() {
    assertThat(new Cadence(1, CadenceUnit.WEEKS)).hasToString("every week");
    assertThatThrownBy(() -> new Cadence(0, CadenceUnit.WEEKS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every must be at least 1, got 0");
  }

  @Test
  void effortAndResourcesAreNotNegative() {
    assertThat(new Effort(Quantity.ZERO, EffortUnit.PERSON_DAYS).amount()).isEqualTo(Quantity.ZERO);
    assertThatThrownBy(() -> new Effort(Quantity.of("-0.5"), EffortUnit.PERSON_DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("effort must not be negative, got -0.5");
    assertThatThrownBy(() -> resource("-1", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("needed must not be negative, got -1");
    assertThatThrownBy(() -> resource("1", "-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("available must not be negative, got -1");
  }

  private static Resource resource(String needed, String available) {
    return new Resource(
        ResourceKind.MONEY,
        Optional.of(Quantity.of(needed)),
        Optional.of(Quantity.of(available)),
        Optional.of("IDR"),
        Optional.empty());
  }

  @Test
  void whatLacksIsExactHoweverFarTheAmountsAreApart() {
    assertThat(resource("1" + "0".repeat(39), "0." + "0".repeat(39) + "1").lacking())
        .contains(new BigDecimal("9".repeat(39) + "." + "9".repeat(40)));
  }

  @Test
  void aUnitIsNotBlank() {
    assertThatThrownBy(() -> new Resource(
            ResourceKind.MONEY,
            Optional.empty(),
            Optional.empty(),
            Optional.of(" "),
            Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unit must not be blank");
  }

  @ParameterizedTest
  @CsvSource({"5, 2, 3", "5, 5, 0", "5, 7, 0", "0.3, 0.1, 0.2"})
  void whatLacksIsWhatIsNeededLessWhatThereIs(String needed, String available, String lacking) {
    assertThat(resource(needed, available).lacking())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(lacking));
  }

  @Test
  void nobodyKnowsWhatLacksUnlessBothAreStated() {
    Resource resource = new Resource(
        ResourceKind.SKILLS,
        Optional.of(Quantity.of(3)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    assertThat(resource.lacking()).isEmpty();
  }

  @Test
  void aMeanSkillRestsOnFivePeople() {
    assertThat(new SkillLevel(Quantity.of("3.2"), 5).n()).isEqualTo(5);
    assertThatThrownBy(() -> new SkillLevel(Quantity.of("3.2"), 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mean skill must rest on at least 5 people, got 4");
  }

  private static SkillChange change(String before, String after) {
    return new SkillChange(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new RatingScale(1, 5),
        Optional.of(new SkillLevel(Quantity.of(before), 8)),
        Optional.of(new SkillLevel(Quantity.of(after), 7)));
  }

  @Test
  void meanSkillsAreOnTheirScale() {
    assertThat(change("1", "5").after()).isPresent();
    assertThatThrownBy(() -> change("0.9", "5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mean before must be on the scale 1 to 5, got 0.9");
    assertThatThrownBy(() -> change("1", "5.01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mean after must be on the scale 1 to 5, got 5.01");
  }

  @Test
  void aJointRatingIsOnItsScale() {
    RatingScale scale = new RatingScale(1, 5);
    assertThat(new JointRating(scale, 5, Optional.empty()).rating()).isEqualTo(5);
    assertThatThrownBy(() -> new JointRating(scale, 6, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("joint rating must be on the scale 1 to 5, got 6");
  }

  @Test
  void aMissingActualIsNotTheLastKnownOne() {
    IndicatorActual known = new IndicatorActual(
        PartialDate.parse("2015"), Optional.of(Quantity.of(12)), Optional.empty(), List.of());
    IndicatorActual missing = new IndicatorActual(
        PartialDate.parse("2016"), Optional.empty(), Optional.empty(), List.of());
    Indicator indicator = Indicator.builder()
        .id(new IndicatorId("drop-out"))
        .name(LocalizedText.of("Children who drop out"))
        .about(IndicatorSubject.ISSUE)
        .direction(Direction.DESCENDING)
        .addActuals(known, missing)
        .build();
    assertThat(indicator.lastKnownActual()).contains(known);
    assertThat(indicator.withActuals(missing).lastKnownActual()).isEmpty();
  }
}
