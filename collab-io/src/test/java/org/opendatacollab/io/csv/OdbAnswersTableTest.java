package org.opendatacollab.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendatacollab.scoring.openness.OdbAnswers;

class OdbAnswersTableTest {
  @TempDir
  private Path directory = Path.of("");

  @Test
  void readsAnswersInAnyCaseAndOrder() throws IOException {
    assertThat(read("""
            year,j,i,h,g,f,e,d,c,b,a,id
            2014,no,no,no,unknown,no,no,YES,Yes,yes,yes,health
            2014,no,no,no,no,no,no,no,no,no,unknown,budget
            """))
        .containsExactly(
            entry("health", OdbAnswers.parse("yyyynn?nnn")),
            entry("budget", OdbAnswers.parse("?nnnnnnnnn")));
  }

  @Test
  void blankOrOtherAnswersAndRepeatedDatasetsAreRefused() {
    assertThatThrownBy(() -> read("""
            id,a,b,c,d,e,f,g,h,i,j
            health,yes,,maybe,no,no,no,no,no,no,no
            health,yes,no,no,no,no,no,no,no,no,no
            """)).isInstanceOf(InvalidCsvException.class).hasMessage("""
            answers.csv, line 2, column 'b': must be one of no, unknown, yes [code]
            answers.csv, line 2, column 'c': must be one of no, unknown, yes [code]
            answers.csv, line 3, column 'id': the same id as in line 2 [duplicate]""");
  }

  private Map<String, OdbAnswers> read(String text) throws IOException {
    return OdbAnswersTable.read(
        Files.writeString(directory.resolve("answers.csv"), text, StandardCharsets.UTF_8));
  }
}
