package org.opendatacollab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedEventTest {
  private record Entry(PartialDate date) implements DatedEvent {}

  private static List<Entry> history(String dates) {
    return Stream.of(dates.split(" "))
        .map(date -> new Entry(PartialDate.parse(date)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2015 2016, 2016",
    "2016-03 2015, 2016-03",
    "2016-03-02 2016-03-01 2016-02, 2016-03-02",
    "2016 2016-03, 2016-03",
    "2016-03 2016, 2016",
    "2016-06 2016 2016-03, 2016",
    "2016-03-01 2016-03, 2016-03"
  })
  void theLastEntryIsTheOneGivenLastUnlessItIsCertainlyBeforeAnother(String dates, String last) {
    assertThat(DatedEvent.last(history(dates))).contains(new Entry(PartialDate.parse(last)));
  }

  @Test
  void ofEntriesOfOneDateTheOneGivenLastIsTheLast() {
    List<Entry> history = history("2016 2016");
    assertThat(DatedEvent.last(history).orElseThrow()).isSameAs(history.get(1));
  }

  @Test
  void anEmptyHistoryHasNoLastEntry() {
    assertThat(DatedEvent.last(List.<Entry>of())).isEmpty();
    assertThat(DatedEvent.lastAt(List.<Entry>of(), LocalDate.of(2016, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-30, 2015",
    "2016-03-31, 2016-03",
    "2016-04-01, 2016-03",
    "2016-05-08, 2016-03",
    "2016-05-09, 2016-05-09"
  })
  void anEntryCountsFromTheDayOnWhichItHadCertainlyBegun(LocalDate day, String last) {
    assertThat(DatedEvent.lastAt(history("2015 2016-03 2016-05-09"), day))
        .contains(new Entry(PartialDate.parse(last)));
  }

  @Test
  void nothingHadBegunBeforeTheFirstEntry() {
    assertThat(DatedEvent.lastAt(history("2015"), LocalDate.of(2015, 12, 30))).isEmpty();
  }

  @Test
  void aNewEntryMustNotCertainlyPrecedeAnEarlierOne() {
    List<Entry> history = history("2016-03");
    assertThat(DatedEvent.appended(history, new Entry(PartialDate.parse("2016"))))
        .hasSize(2)
        .startsWith(history.get(0));
    assertThatThrownBy(
            () -> DatedEvent.appended(history, new Entry(PartialDate.parse("2016-02-29"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("date must not be before 2016-03, got 2016-02-29");
  }
}
