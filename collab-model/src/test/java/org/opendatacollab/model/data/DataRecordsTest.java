package org.opendatacollab.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.model.stakeholder.Side;

class DataRecordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/vnd.ms-excel", "image/svg+xml", "a/b"})
  void mediaTypesHaveATypeAndASubtype(String value) {
    assertThat(new MediaType(value)).hasToString(value);
    assertThat(value).matches(MediaType.PATTERN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "csv", "/csv", "text/", "text/csv; header=present", "a/b/c", "+a/b"})
  void otherTextIsNoMediaType(String value) {
    assertThatThrownBy(() -> new MediaType(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("media type must be like 'text/csv', got '" + value + "'");
    assertThat(value).doesNotMatch(MediaType.PATTERN);
  }

  @Test
  void namesOfMediaTypesHaveAtMost127Characters() {
    String name = "a".repeat(127);
    assertThat(new MediaType(name + "/" + name).value()).matches(MediaType.PATTERN);
    assertThatThrownBy(() -> new MediaType("a/" + name + "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("media type must be like 'text/csv'");
    assertThat("a/" + name + "a").doesNotMatch(MediaType.PATTERN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "d41d8cd98f00b204e9800998ecf8427e", "AB"})
  void checksumsArePairsOfHexadecimalDigits(String value) {
    assertThat(new Checksum(ChecksumAlgorithm.MD5, value).value()).matches(Checksum.VALUE_PATTERN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0g", "00 11"})
  void otherTextIsNoChecksum(String value) {
    assertThatThrownBy(() -> new Checksum(ChecksumAlgorithm.MD5, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("checksum must be pairs of hexadecimal digits, got '" + value + "'");
    assertThat(value).doesNotMatch(Checksum.VALUE_PATTERN);
  }

  @Test
  void theNumberOfThoseWhoAskedIsNotNegative() {
    assertThatThrownBy(() -> new Demand(
            Side.CIVIL_SOCIETY, DemandStrength.USEFUL, Optional.of(-1), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("askedBy must not be negative, got -1");
  }

  @Test
  void theFormatOfADistributionIsNotBlank() {
    Distribution distribution =
        Distribution.builder().id(new DistributionId("d")).format("CSV").build();
    assertThatThrownBy(() -> distribution.withFormat("\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("format must not be blank");
  }

  @Test
  void idsOfLicencesAreKeptAsGiven() {
    assertThat(new Licence("ID-LOCAL-1.0").code()).isEqualTo("ID-LOCAL-1.0");
    assertThat(new Licence("CC-BY-4.0")).isEqualTo(Licence.CC_BY_4_0);
    assertThatThrownBy(() -> new Licence("https://example.org/licence"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("code must be 1 to 64 ASCII letters");
  }
}
