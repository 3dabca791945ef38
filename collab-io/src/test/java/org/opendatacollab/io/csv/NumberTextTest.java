package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "1.",
        ".5",
        "+1",
        "1d",
        "1f",
        "0x10",
        "NaN",
        "Infinity",
        "1_000",
        "1,5",
        "٣",
        "３",
        "1e",
        "1e+",
        "1e400",
        "-1e999",
        "1e9999",
        " 1",
        "1 ",
        "--1",
        "1.2.3",
        "1e1.5"
      })
  void whatPeopleDoNotCallANumber(String text) {
    assertThat(NumberText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "007", "-1", "12.50", "1e-05", "1E+3", "123456789012345678901"})
  void exactNumbers(String text) {
    assertThat(NumberText.parse(text)).contains(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "3, 3",
    "-0.0, 0",
    "100, 100",
    "1.5E-9, 1.5E-9",
    "0.000001, 0.000001",
    "1E20, 1E+20",
    // Double.toString gives 2.0E-3 and 2.2250738585072014E-308 on some versions and other digits on
    // others.
    "2.0E-3, 0.002",
    "2E-323, 2E-323",
    "1.1E-5, 0.000011",
    "0.30000000000000004, 0.30000000000000004"
  })
  void shortestText(double number, String text) {
    assertThat(NumberText.of(number)).isEqualTo(text);
    assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0 : number);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void noTextForWhatIsNoNumber(double number) {
    assertThatThrownBy(() -> NumberText.of(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("number must be finite");
  }
}
