package org.opendatacollab.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.data.Checksum;
import org.opendatacollab.model.data.MediaType;
import org.opendatacollab.model.learning.ReleaseStatistic;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.stakeholder.OrganisationIdentifier;

/** The patterns that the model gives to schemas accept what the model accepts, and nothing else. */
class PatternsLaws {
  /** A form: its pattern, the check that reads it, and texts of or near the form. */
  private record Form(String pattern, Consumer<String> check, List<String> texts) {}

  private static final List<Form> FORMS = List.of(
      new Form(Id.PATTERN, Id::check, List.of("a", "A.b_c:d-9", "9")),
      new Form(OpenCode.PATTERN, OpenCode::check, List.of("a", "CC-BY-4.0", "x.y_z:1")),
      new Form(CountryCode.PATTERN, CountryCode::new, List.of("ID", "GB")),
      new Form(
          LocalizedText.TAG_PATTERN,
          Scalar.LANGUAGE::parse,
          List.of("en", "en-GB", "zh-Hant-TW", "und", "abcdefgh-12345678")),
      new Form(
          Link.PATTERN,
          Link::new,
          List.of(
              "https://example.org/a?b=c#d", "http://x", "mailto:a@b.c", "https://[::1]/~'()*")),
      new Form(
          PartialDate.PATTERN,
          PartialDate::parse,
          List.of("2016", "2016-06", "2016-02-29", "1900-02-28", "2000-02-29", "2016-11-30")),
      new Form(
          Scalar.INSTANT_PATTERN,
          Scalar.INSTANT::parse,
          List.of(
              "2016-06-01T09:00:00Z",
              "2016-02-29T23:59:59.500Z",
              "0000-01-01T00:00:00.000001Z",
              "9999-12-31T23:59:59.999999999Z",
              "+9999-12-31T23:59:59Z")),
      new Form(
          OrganisationIdentifier.SCHEME_PATTERN,
          OrganisationIdentifier::checkScheme,
          List.of("GB-CHC", "XI-LEI", "XM-DAC9")),
      new Form(MediaType.PATTERN, MediaType::new, List.of("text/csv", "application/ld+json")),
      new Form(Checksum.VALUE_PATTERN, Checksum::checkValue, List.of("00ff", "ABcd01")),
      new Form(ReleaseStatistic.PATTERN, ReleaseStatistic::new, List.of("interval-of-mean@1")));

  @Provide
  Arbitrary<Form> forms() {
    return Arbitraries.of(FORMS);
  }

  @Provide
  Arbitrary<String> changes() {
    return Arbitraries.of(
            "0", "1", "2", "3", "5", "6", "9", "a", "Z", "T", "-", ":", ".", "/", "+", "@", "_",
            " ", "\n", "\"", "\\", "<", "{", "^", "`", "\u00e9", "\u0660", "")
        .list()
        .ofMaxSize(2)
        .map(characters -> String.join("", characters));
  }

  @Property(tries = 3_000)
  void aPatternAcceptsWhatTheModelAccepts(
      @ForAll("forms") Form form,
      @ForAll int which,
      @ForAll int where,
      @ForAll("changes") String change) {
    String text = form.texts().get(Math.floorMod(which, form.texts().size()));
    assertThat(accepts(form, text)).as(text).isEqualTo(matches(form.pattern(), text));
    int at = Math.floorMod(where, text.length() + 1);
    String changed =
        text.substring(0, at) + change + text.substring(Math.min(text.length(), at + 1));
    assertThat(accepts(form, changed)).as(changed).isEqualTo(matches(form.pattern(), changed));
  }

  @Example
  void everyDayOfTheCalendarIsADateAndNoOther() {
    for (int year :
        new int[] {0, 4, 96, 100, 400, 1900, 1999, 2000, 2015, 2016, 2100, 9996, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String text = String.valueOf(10_000 + year).substring(1)
              + "-" + String.valueOf(100 + month).substring(1)
              + "-" + String.valueOf(100 + day).substring(1);
          assertThat(matches(PartialDate.PATTERN, text))
              .as(text)
              .isEqualTo(isDay(year, month, day));
        }
      }
    }
  }

  private static boolean isDay(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getYear() == year;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).matches();
  }

  private static boolean accepts(Form form, String text) {
    try {
      form.check().accept(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
