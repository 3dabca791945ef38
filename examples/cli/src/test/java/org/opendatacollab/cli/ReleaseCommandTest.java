package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {
  @TempDir
  private Path directory = Path.of("");

  private Path ledger() {
    return directory.resolve("ledger");
  }

  private Ran release(Path initiative, Object... more) {
    Object[] args = new Object[more.length + 6];
    Object[] first = {
      "release", Banyuwangi.PRIVATE, "--initiative", initiative, "--ledger", ledger()
    };
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(more, 0, args, first.length, more.length);
    return Ran.collab(args);
  }

  @Test
  void theSameAnswersGiveTheSameBytesAgain() throws IOException {
    Ran first = release(Banyuwangi.FILE, "--first", "--format", "json");
    Ran again = release(Banyuwangi.FILE, "--format", "json");

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(again).isEqualTo(first);
    assertThat(first.out()).isEqualTo(Files.readString(Banyuwangi.RELEASE, StandardCharsets.UTF_8));
  }

  @Test
  void whatIsReleasedIsWhatEvaluateShows() {
    Path view = directory.resolve("release.json");
    assertThat(
            release(Banyuwangi.FILE, "--first", "--format", "json", "-o", view).code())
        .isZero();

    assertThat(Ran.collab("evaluate", Banyuwangi.FILE, "--release", view).out())
        .contains("3.76 to 4.24 (7 of 9)");
  }

  @Test
  void textIsATableIn80Columns() {
    Ran ran = release(Banyuwangi.FILE, "--first");

    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80))
        .anyMatch(line -> line.matches("baseline +government +trust +7 +3\\.7 +4\\.3"));
  }

  @Test
  void aMissingLedgerIsNotStartedUnasked() {
    Ran ran = release(Banyuwangi.FILE);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo("collab: there is no ledger " + ledger()
            + "; if this initiative has never released anything, say --first, else find it: answers"
            + " must not be used twice\n");
    assertThat(ledger()).doesNotExist();
  }

  @Test
  void aBrokenLedgerIsRefused() throws IOException {
    Files.writeString(ledger(), "not a ledger\n");
    Ran ran = release(Banyuwangi.FILE);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("collab: ").contains("ledger").doesNotContain("\tat ");
    assertThat(Files.readString(ledger())).isEqualTo("not a ledger\n");
  }

  @Test
  void aWaveUnderEmbargoIsNotReleased() throws IOException {
    String open = Files.readString(Banyuwangi.FILE, StandardCharsets.UTF_8)
        .replaceAll(
            "(\"id\": \"(?:baseline|endline)\",(?s:.*?))\"closed\": true", "$1\"closed\": false");
    Path initiative =
        Files.writeString(directory.resolve("open.collab.json"), open, StandardCharsets.UTF_8);
    Ran ran = release(initiative, "--first");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("""
            collab: wave 'baseline' is under embargo until it and its sessions are closed
            collab: wave 'endline' is under embargo until it and its sessions are closed
            collab: no wave can be released yet
            """);
  }

  @Test
  void recordsOfAnotherInitiativeAreRefused() {
    Path other = directory.resolve("other.collab.json");
    Ran.collab("new", "--title", "Other", "-o", other);
    Ran ran = release(other, "--first");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("collab: " + Banyuwangi.PRIVATE + ": ");
  }

  @Test
  void unreadableFilesAreNamed() throws IOException {
    Path nonsense = Files.writeString(directory.resolve("nonsense.json"), "{");
    Ran ran = Ran.collab(
        "release", nonsense, "--initiative", Banyuwangi.FILE, "--ledger", ledger(), "--first");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).endsWith("collab: " + nonsense + " cannot be used\n");
    assertThat(release(Banyuwangi.FILE, "--first", "--format", "csv").err())
        .isEqualTo("collab: a release is text or json; evaluate --release gives csv\n");
    assertThat(Ran.collab("release", Banyuwangi.PRIVATE).err())
        .contains("--initiative", "--ledger", "Try 'collab release --help'.");
  }

  @Test
  void whatIsReadIsNotWrittenOver() throws IOException {
    assertThat(release(Banyuwangi.FILE, "--first").code()).isZero();
    byte[] before = Files.readAllBytes(ledger());
    Ran ran = release(Banyuwangi.FILE, "--output", ledger());

    assertThat(ran.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(ran.err()).contains("must not be written over");
    assertThat(Files.readAllBytes(ledger())).isEqualTo(before);
  }

  @Test
  void aLedgerThatIsNoTextIsRefusedInOneLine() throws IOException {
    Files.write(ledger(), new byte[] {(byte) 0xC3, 0x28});
    Ran ran = release(Banyuwangi.FILE);

    assertThat(ran.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(ran.err().lines()).singleElement().asString().contains("cannot be read");
  }
}
