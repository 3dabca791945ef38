package org.opendatacollab.model.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.testkit.InitiativeArbitraries;

class GuideLaws {
  private static final Guide GUIDE = Guide.standard();
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

  /**
   * Ids of the arbitraries hold no four digits in a row, so that what matches is a date. A hundred tries: an arbitrary
   * initiative is large, and every rule is checked against it twice.
   */
  @Property(tries = 100)
  void nothingLaterThanTheDayIsSpokenOf(
      @ForAll("initiatives") Initiative initiative, @ForAll("days") LocalDate asOf) {
    assertThat(sentences(initiative, asOf)).allSatisfy(sentence -> {
      assertThat(sentence).matches("[A-Z].*\\.");
      assertThat(DATE.matcher(sentence).results().map(MatchResult::group).map(PartialDate::parse))
          .noneMatch(date -> date.certainlyAfter(asOf));
    });
    initiative
        .period()
        .start()
        .ifPresent(start -> assertThat(GUIDE.check(initiative, start.earliest().minusDays(1)))
            .extracting(RuleResult::outcome)
            .containsOnly(Outcome.NOT_APPLICABLE));
  }

  private static List<String> sentences(Initiative initiative, LocalDate asOf) {
    return GUIDE.check(initiative, asOf).stream()
        .flatMap(result -> result.findings().stream())
        .map(finding -> finding.occurrence().why())
        .toList();
  }

  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(2009, 2031)
        .flatMap(year ->
            Arbitraries.integers().between(1, 365).map(day -> LocalDate.ofYearDay(year, day)));
  }
}
