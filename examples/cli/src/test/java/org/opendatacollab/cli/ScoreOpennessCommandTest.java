package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreOpennessCommandTest {
  private static final String ANSWERS = """
      id,a,b,c,d,e,f,g,h,i,j
      budget,yes,yes,no,no,no,no,no,no,no,no
      health,Yes,Yes,Yes,Yes,Yes,Yes,Yes,Yes,Yes,Yes
      land,yes,yes,no,no,no,no,unknown,no,no,no
      maps,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown
      """;

  @TempDir
  private Path directory = Path.of("");

  @Test
  void csvGivesEveryEditionUnlessOneIsAsked() throws IOException {
    assertThat(run("--format", "csv", "--edition", "odb-2014").out()).isEqualTo("""
            id,method,value,lower,upper,interval,level,n,reason,open
            budget,openness/odb-2014@1,10,,,none,,10,,no
            health,openness/odb-2014@1,100,,,none,,10,,yes
            land,openness/odb-2014@1,12.5,10,15,bounds,,9,,no
            maps,openness/odb-2014@1,,,,,,0,not-recorded,unknown
            """);
    assertThat(run("--format", "csv").lines()).hasSize(1 + 4 * 3);
  }

  @Test
  void textShowsScoresAndWhatIsMissing() throws IOException {
    Ran ran = run();

    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
    assertThat(ran.out())
        .contains("budget                        15          10          15   no\n")
        .contains("land                          15    10 to 15          15   no\n")
        .contains("    to be open it needs c machine-readable, d available in bulk,");
  }

  @Test
  void jsonHoldsContributions() throws IOException {
    assertThat(run("--format", "json", "--edition", "odb-2014").out())
        .contains("\"value\": 12.5", "\"lower\": 10", "\"contributions\": [", "\"open\": \"no\"");
  }

  @Test
  void otherEditionsAndAnswersAreRefused() throws IOException {
    Ran edition = run("--edition", "odb-1999");
    Path bad = Files.writeString(
        directory.resolve("bad.csv"),
        "id,a,b,c,d,e,f,g,h,i,j\nx,1d,yes,yes,yes,yes,yes,yes,yes,yes,\n",
        StandardCharsets.UTF_8);
    Ran answers = Ran.collab("score", "openness", "--answers", bad);

    assertThat(edition.code()).isEqualTo(2);
    assertThat(edition.err())
        .isEqualTo("collab: --edition must be one of odb-2013, odb-2014, odb-2015, got odb-1999\n");
    assertThat(answers.code()).isEqualTo(2);
    assertThat(answers.err()).isEqualTo("""
            collab: bad.csv, line 2, column 'a': must be one of no, unknown, yes [code]
            bad.csv, line 2, column 'j': must be one of no, unknown, yes [code]
            """);
  }

  private Ran run(Object... more) throws IOException {
    Path file =
        Files.writeString(directory.resolve("answers.csv"), ANSWERS, StandardCharsets.UTF_8);
    Object[] args = new Object[more.length + 4];
    args[0] = "score";
    args[1] = "openness";
    args[2] = "--answers";
    args[3] = file;
    System.arraycopy(more, 0, args, 4, more.length);
    return Ran.collab(args);
  }
}
