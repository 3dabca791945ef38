package org.opendatacollab.io.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.io.csv.CsvLimits;
import org.opendatacollab.io.csv.InvalidCsvException;
import org.opendatacollab.scoring.tally.UnrankedRule;

class PrefLibFileTest {
  @TempDir
  private Path directory = Path.of("");

  @Test
  void incompleteOrdersWithTies() throws IOException {
    Ballots.Ranked ballots = (Ballots.Ranked) read(header("toi", 10, 3) + """
        4: 1,{2, 3}
        3: 2

        2: 3,2
        1: 1,{2,3}
        """);

    assertThat(ballots.candidates()).containsExactly("Ann ''A'' B", "Bob: the 2nd", "Eve");
    assertThat(ballots.total()).isEqualTo(10);
    assertThat(ballots.ballots().matrix(UnrankedRule.IGNORE).rows())
        .isDeepEqualTo(new long[][] {{0, 5, 5}, {0, 0, 0}, {0, 2, 0}});
  }

  @Test
  void uniqueOrdersMayBeCountedByLineToo() throws IOException {
    assertThat(read(header("soc", 3, 2) + "1: 1,2,3\n2: 1,2,3\n").total()).isEqualTo(3);
  }

  @Test
  void anyLineEndAndAByteOrderMark() throws IOException {
    String file = "\ufeff" + header("soi", 2, 1).replace("\n", "\r\n") + "2: 1\r";

    assertThat(read(file).total()).isEqualTo(2);
  }

  @Test
  void categoriesAreApprovals() throws IOException {
    Ballots.Approved ballots = (Ballots.Approved) read("""
        # DATA TYPE: cat
        # NUMBER ALTERNATIVES: 3
        # NUMBER VOTERS: 6
        # NUMBER UNIQUE PREFERENCES: 3
        # NUMBER CATEGORIES: 2
        # CATEGORY NAME 1: Yes
        # CATEGORY NAME 2: No
        # ALTERNATIVE NAME 1: a
        # ALTERNATIVE NAME 2: b
        # ALTERNATIVE NAME 3: c
        3: {1,3},2
        2: {},{1,2,3}
        1: {1,2,3},{}
        """);

    assertThat(ballots.total()).isEqualTo(6);
    assertThat(ballots.ballots().approvals()).containsExactly(4, 1, 4);
  }

  @Test
  void theHostileFileGivesAllThreeProblems() {
    Path file = Path.of("src/test/resources/hostile/preflib/count-mismatch.soc");

    assertThatThrownBy(() -> PrefLibFile.of(file).read())
        .isInstanceOf(InvalidCsvException.class)
        .hasMessage("""
            count-mismatch.soc, line 11, column 'order': the alternative at place 2 stands twice [duplicate]
            count-mismatch.soc, line 11, column 'order': the alternative at place 3 must be from 1 to 3 [range]
            count-mismatch.soc, line 5, column 'NUMBER VOTERS': must be what the file holds, which is 9 [count]""");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          soc | 1: 1,2       | line 9, column 'order': must rank all 3 alternatives, ranks 2 [order]
          soc | 1: 1,{2,3}   | line 9, column 'order': ties in braces are for the types toc and toi [order]
          toc | 1: 1,{2}     | line 9, column 'order': must rank all 3 alternatives, ranks 2 [order]
          toi | 1: 1,{}      | line 9, column 'order': braces must not be empty [order]
          toi | 1: 1,{2      | line 9, column 'order': must be numbers with commas between them, ties in braces; is not at character 6 after the colon [order]
          toi | 1: 1,        | line 9, column 'order': must be numbers with commas between them, ties in braces; is not at character 4 after the colon [order]
          toi | 1: 1 2       | line 9, column 'order': must have a comma at character 4 after the colon [order]
          toi | 1: 0         | line 9, column 'order': the alternative at place 1 must be from 1 to 3 [range]
          toi | 1: 99999999999999999999 | line 9, column 'order': the alternative at place 1 must be from 1 to 3 [range]
          toi | 1:           | line 9, column 'order': must name somebody [order]
          toi | 1 2 3        | line 9: must be a count, a colon and an order [order]
          toi | 0: 1         | line 9, column 'count': must be a whole number from 1 to 1000000000 [number]
          toi | -1: 1        | line 9, column 'count': must be a whole number from 1 to 1000000000 [number]
          toi | 9999999999: 1 | line 9, column 'count': must be a whole number from 1 to 1000000000 [number]
          wmd | 1: 1         | line 2, column 'DATA TYPE': must be one of cat, soc, soi, toc, toi [code]
          """)
  void badOrders(String type, String order, String message) {
    assertThatThrownBy(() -> read(header(type, 1, 1) + order + "\n"))
        .isInstanceOf(InvalidCsvException.class)
        .hasMessageStartingWith("x.toi, " + message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          NUMBER ALTERNATIVES: 3     | NUMBER ALTERNATIVES: x  | x.toi, line 3, column 'NUMBER ALTERNATIVES': must be a whole number from 1 to 2000 [number]
          NUMBER ALTERNATIVES: 3     | NUMBER ALTERNATIVES: 2  | x.toi, line 8, column 'ALTERNATIVE NAME 3': alternatives must be numbered from 1 to 2 [range]
          NUMBER VOTERS: 1           | NUMBER VOTERS: many     | x.toi, line 4, column 'NUMBER VOTERS': must be a whole number [number]
          NUMBER VOTERS: 1           | NUMBER VOTERS: 2        | x.toi, line 4, column 'NUMBER VOTERS': must be what the file holds, which is 1 [count]
          NUMBER UNIQUE ORDERS: 1    | NUMBER UNIQUE ORDERS: 2 | x.toi, line 5, column 'NUMBER UNIQUE ORDERS': must be what the file holds, which is 1 [count]
          NUMBER ALTERNATIVES: 3     | TITLE: x                | x.toi, column 'NUMBER ALTERNATIVES': the header line is missing [header]
          NUMBER VOTERS: 1           | TITLE: x                | x.toi, column 'NUMBER VOTERS': the header line is missing [header]
          NUMBER UNIQUE ORDERS: 1    | TITLE: x                | x.toi, column 'NUMBER UNIQUE ORDERS': the header line is missing [header]
          DATA TYPE: toi             | TITLE: x                | x.toi, column 'DATA TYPE': the header line is missing [header]
          ALTERNATIVE NAME 3: Eve    | TITLE: x                | x.toi, column 'ALTERNATIVE NAME 3': the header line is missing [header]
          ALTERNATIVE NAME 3: Eve    | ALTERNATIVE NAME 3:     | x.toi, line 8, column 'ALTERNATIVE NAME 3': must not be blank [blank]
          ALTERNATIVE NAME 3: Eve    | ALTERNATIVE NAME 3: Bob: the 2nd | x.toi, line 8, column 'ALTERNATIVE NAME 3': the same name as of alternative 2 [duplicate]
          ALTERNATIVE NAME 3: Eve    | DATA TYPE: soc          | x.toi, line 8, column 'DATA TYPE': the same header as in line 2 [duplicate]
          FILE NAME: x               | no colon                | x.toi, line 1: must be '# NAME: value' [header]
          """)
  void badHeaders(String good, String bad, String message) {
    assertThatThrownBy(() -> read(header("toi", 1, 1).replace(good, bad) + "1: 1\n"))
        .isInstanceOf(InvalidCsvException.class)
        .hasMessageContaining(message);
  }

  @Test
  void moreDegreesThanApprovalAreRefused() {
    assertThatThrownBy(() -> read(header("cat", 1, 1)
                .replace("UNIQUE ORDERS: 1", "UNIQUE PREFERENCES: 1\n# NUMBER CATEGORIES: 3")
            + "1: 1,2,3\n"))
        .hasMessage(
            "x.toi, line 6, column 'NUMBER CATEGORIES': must be 1 or 2, of which the first is"
                + " approval; more degrees are not read [code]");
  }

  @Test
  void headersAfterOrdersAreRefused() {
    assertThatThrownBy(() -> read(header("toi", 1, 1) + "1: 1\n# TITLE: x\n"))
        .hasMessage("x.toi, line 10: header lines must come before all orders [header]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3\n1,a\n", "a,b\n1,2\n"})
  void otherFilesAreRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InvalidCsvException.class)
        .hasMessageContaining("there are no header lines");
  }

  @Test
  void limitsHold() throws IOException {
    Path file = write(header("toi", 2, 2) + "1: 1\n1: 2\n");

    assertThatThrownBy(() ->
            PrefLibFile.of(file).withLimits(new CsvLimits(1, 10, 1_000, 10)).read())
        .hasMessage("x.toi, line 10: more than 1 orders [limit]");
    assertThatThrownBy(
            () -> PrefLibFile.of(file).withLimits(new CsvLimits(9, 10, 20, 10)).read())
        .hasMessage("x.toi, line 3: the line is longer than 20 characters [limit]");
  }

  @Test
  void otherEncodingsAndControlCharactersAreRefused() throws IOException {
    Path latin = Files.write(
        directory.resolve("x.toi"),
        header("toi", 1, 1).replace("Eve", "Zo\u00eb").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> PrefLibFile.of(latin).read())
        .hasMessage(
            "x.toi, line 8: not UTF-8 (Latin-1 or Windows-1252?); save the file as UTF-8 [encoding]");
    assertThatThrownBy(() -> read(header("toi", 1, 1) + "1: 1\0\n"))
        .hasMessageStartingWith("x.toi, line 9: must not hold control characters such as NUL");
  }

  private static String header(String type, int voters, int orders) {
    return """
        # FILE NAME: x
        # DATA TYPE: TYPE
        # NUMBER ALTERNATIVES: 3
        # NUMBER VOTERS: VOTES
        # NUMBER UNIQUE ORDERS: ORDERS
        # ALTERNATIVE NAME 1: Ann ''A'' B
        # ALTERNATIVE NAME 2: Bob: the 2nd
        # ALTERNATIVE NAME 3: Eve
        """.replace("TYPE: TYPE", "TYPE: " + type)
        .replace("VOTES", Integer.toString(voters))
        .replace(": ORDERS", ": " + orders);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("x.toi"), text, StandardCharsets.UTF_8);
  }

  private Ballots read(String text) throws IOException {
    return PrefLibFile.of(write(text)).read();
  }
}
