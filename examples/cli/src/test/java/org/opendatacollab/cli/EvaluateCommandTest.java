package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.io.json.ReleaseViewJson;
import org.opendatacollab.model.guide.Guide;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.initiative.Evaluation;
import org.opendatacollab.scoring.initiative.Evaluator;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.StepEvaluation;
import org.opendatacollab.scoring.initiative.Topic;

class EvaluateCommandTest {
  @TempDir
  private Path directory = Path.of("");

  private static Ran evaluate(Object... more) {
    Object[] args = new Object[more.length + 1];
    args[0] = "evaluate";
    System.arraycopy(more, 0, args, 1, more.length);
    return Ran.collab(args);
  }

  @Test
  void firstAllStepsInShortThenEachStepWithItsTables() {
    Ran ran = evaluate(Banyuwangi.FILE, "--release", Banyuwangi.RELEASE);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines().get(0)).isEqualTo("Open health data for Banyuwangi");
    assertThat(ran.lines().get(1))
        .isEqualTo("Banyuwangi, East Java, ID, Health; 2015-11 to 2016-06");
    assertThat(ran.out())
        .containsPattern("\n1  Choose an issue           (\\d+) of \\1 rules met    no findings\n")
        .contains("decided: HIV/AIDS among mothers and children; consensus 0.79 (0.55–0.95), 21")
        .contains("4 of 10 claims shared, 0 contested; 2 of 4 data assets open\n")
        .contains("    HIV/AIDS among mothers and children * – selected\n")
        .contains("    0.79 (0.55–0.95)  0.85 (0.57–0.96)  0.04 (0.00–0.32)       8/0/1   11/1/0\n")
        .contains(
            "In brackets: 95 % intervals for people like\n    those who voted, group by group;")
        .contains("n = 21 votes.")
        .contains("would become shared with 3 of civil society from pass to agree\n")
        .contains("    2014-10-14    odb-2014          90.0  yes            8/2/0\n")
        .contains("[########..]   0.88      5 of 6        –  1 in progress\n")
        .contains("  Follow the money  on track, 5 *  stalled, 3 *   stalled, 3 *\n")
        .contains("    government     3.76 to 4.24 (7 of 9) *    4.25 to 7.00 (8 of 9) *\n")
        .contains("government     -0.18 to 2.12 *   8  not detectable\n")
        .doesNotContain("civilSociety", "…");
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
    // The middle of a range of confidential answers was not measured, and must not look so.
    assertThat(ran.out()).doesNotContain("4.00", "5.62");
  }

  @Test
  void eachRuleSaysOnceWhatToDoAndTheWorstComesFirst() {
    String out = evaluate(Banyuwangi.FILE).out();

    assertThat(out.split("S4-PROGRESS-CHECKED", -1)).hasSize(2);
    assertThat(out.indexOf("[S4-OVERDUE-REPORTED]")).isLessThan(out.indexOf("[S4-SUPPORT-GIVEN]"));
    assertThat(out)
        .contains("What the guide advises here: 7 warnings, 3 advice\n")
        .contains("Findings in all: 11 warnings, 4 advice.\n");
  }

  @Test
  void withoutTheReleaseLevelsAreUndefinedWithTheirReason() {
    Ran ran = evaluate(Banyuwangi.FILE);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("– not released")
        .contains("- no release of the confidential answers was given, so no level can be shown\n")
        .contains("change of climate not released");
  }

  @Test
  void wavesOfTheSameNameAreToldApart() throws IOException {
    String text = Files.readString(Banyuwangi.FILE, StandardCharsets.UTF_8);
    Path file = Files.writeString(
        directory.resolve("same.collab.json"),
        text.replace("Endline, June 2016", "Baseline, November 2015"),
        StandardCharsets.UTF_8);
    Ran ran = evaluate(file, "--release", Banyuwangi.RELEASE);

    assertThat(ran.out())
        .contains("(baseline)", "(endline)")
        .contains("3.76 to 4.24 (7 of 9)", "4.25 to 7.00 (8 of 9)");
  }

  @Test
  void anEarlierDayShowsNothingLater() {
    Ran ran = evaluate(Banyuwangi.FILE, "--as-of", "2016-01-01", "--release", Banyuwangi.RELEASE);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Evaluation as of 2016-01-01 ")
        .contains("- no test is recorded up to 2016-01-01\n")
        .contains("- no learning session is recorded up to 2016-01-01\n")
        .contains("- no lesson is recorded up to 2016-01-01\n")
        .contains("- change needs two waves; 1 is recorded\n")
        .contains("after not yet: the training goes on")
        .doesNotContain("Endline", "2016-02", "2016-03-0", "2016-05", "187 per month");
  }

  @Test
  void beforeTheForumNoClaimIsKnown() {
    assertThat(evaluate(Banyuwangi.FILE, "--as-of", "2015-11-20").out())
        .contains("- no claim is recorded up to 2015-11-20\n")
        .contains("- no action team is recorded up to 2015-11-20\n")
        .doesNotContain("Mothers are tested late in pregnancy");
  }

  static Stream<String> lists() throws IOException {
    return Banyuwangi.lists().stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void withoutAnyListItStillEvaluatesAllSteps(String list) throws IOException {
    Path file = Banyuwangi.without(directory, list);
    Ran ran = evaluate(file, "--release", Banyuwangi.RELEASE);

    assertThat(ran.code()).isLessThanOrEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
    for (int step = 1; step <= 5; step++) {
      assertThat(ran.out()).contains("\nSTEP " + step + "  ");
    }
    String missing = MISSING.getOrDefault(list, "");
    assertThat(ran.out()).contains(missing);
  }

  private static final Map<String, String> MISSING = Map.ofEntries(
      Map.entry("selectionDecisions", "- no decision is recorded\n"),
      Map.entry("prioritisationRounds", "- no prioritisation round is recorded\n"),
      Map.entry("forums", "- no forum is recorded\n"),
      Map.entry("claims", "- no claim is recorded\n"),
      Map.entry("roleStatements", "- no role is stated\n"),
      Map.entry("dataNeeds", "- no data need is recorded\n"),
      Map.entry("dataAssets", "- no data asset is recorded\n"),
      Map.entry("disclosureRequests", "- no disclosure request is recorded\n"),
      Map.entry("teams", "- no action team is recorded\n"),
      Map.entry("leaderCommitments", "- no commitment of a leader is recorded\n"),
      Map.entry("plans", "- no plan is recorded\n"),
      Map.entry("capacityBuildings", "- no capacity building is recorded\n"),
      Map.entry("indicators", "- no indicator is recorded\n"),
      Map.entry("progressChecks", "- no check of progress is recorded\n"),
      Map.entry("learningSessions", "- no learning session is recorded\n"),
      Map.entry("lessons", "- no lesson is recorded\n"),
      Map.entry("surveyWaves", "- no survey of the climate is recorded\n"));

  @Test
  void anInitiativeOfWhichNothingIsRecordedSaysSo() throws IOException {
    Path file = directory.resolve("empty.collab.json");
    assertThat(Ran.collab("new", "--title", "Rivers", "-o", file).code()).isZero();
    Ran ran = evaluate(file);

    assertThat(ran.lines().get(0)).isEqualTo("Rivers");
    assertThat(ran.out())
        .contains("1  Choose an issue ")
        .contains("   Nothing is recorded.\n")
        .contains("Roles in the issue\n  - no role is stated\n");
  }

  @Test
  void jsonHoldsEverythingTyped() {
    Ran ran = evaluate(Banyuwangi.FILE, "--release", Banyuwangi.RELEASE, "--format", "json");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("{\n  \"format\": \"evaluation/1\",\n")
        .contains("\"place\": \"Banyuwangi, East Java\"")
        .contains("\"asOf\": \"2016-06-30\"")
        .contains("\"method\": \"consensus/group-informed/polis-legacy@1\"")
        .contains("\"members\": 5")
        .contains("\"overdue\": 2")
        .contains("\"direction\": \"not detectable\"");
    assertThat(ran.out().replaceAll("\\s+", ""))
        .contains("\"government\":{\"agree\":8,\"disagree\":0,\"pass\":1}")
        .contains("\"membersbyside\":{\"government\":2,\"civilSociety\":3}");
  }

  @Test
  void everyFactIsDocumented() throws IOException {
    List<String> rows = Files.readAllLines(Path.of("../../docs/format.md"));
    Evaluation evaluation = Evaluator.of(StandardMethods.registry(), Guide.standard(), List.of())
        .evaluate(
            JsonFormat.initiative().read(Banyuwangi.FILE).orThrow().value(),
            LocalDate.of(2016, 6, 30),
            Optional.of(ReleaseViewJson.read(Files.readAllBytes(Banyuwangi.RELEASE))));
    for (StepEvaluation step : evaluation.steps()) {
      for (Topic topic : step.topics()) {
        String start = "| " + step.step().number() + " | `" + topic.id() + "` |";
        String row =
            rows.stream().filter(line -> line.startsWith(start)).findFirst().orElse("");
        assertThat(row).as("row of %s in docs/format.md", topic.id()).isNotEmpty();
        for (ScoredThing thing : topic.things()) {
          thing.facts().stream()
              .map(fact -> fact.name().startsWith("mean skill") ? "mean skill" : fact.name())
              .forEach(fact -> assertThat(row).contains("`" + fact + "`"));
        }
      }
    }
  }

  @Test
  void csvHasOneRowPerThingAndMethodAndNoValueExactlyWithAReason() {
    List<String> lines = evaluate(Banyuwangi.FILE, "--format", "csv").lines();

    assertThat(lines.get(0))
        .isEqualTo(
            "id,method,value,lower,upper,interval,level,n,reason,step,topic,label,illustrative");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("identifyIssue,fidelity/rules-met@1,1,"))
        .anyMatch(line ->
            line.matches("baseline/government/trust,[^,]*,,,,,,0,not-released,learn,climate,.*"));
  }

  @Test
  void filesThatCannotBeReadAreNamedWithoutAStackTrace() throws IOException {
    Path missing = directory.resolve("missing.json");
    Path binary = Files.write(directory.resolve("binary.json"), new byte[] {0, -1, 7, -128, 65});
    Path nonsense = Files.writeString(directory.resolve("nonsense.json"), "{\"id\": ");
    Path wrong = Files.writeString(directory.resolve("wrong.json"), "{\"format\": \"1.0\"}");
    Path empty = Files.writeString(directory.resolve("empty.json"), "");

    assertThat(evaluate(missing)).isEqualTo(refused("collab: there is no file " + missing + "\n"));
    assertThat(evaluate(directory))
        .isEqualTo(refused("collab: " + directory + " is a directory, and must be a file\n"));
    for (Path file : List.of(binary, nonsense, empty)) {
      Ran ran = evaluate(file);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err())
          .startsWith("collab: " + file + ": ")
          .doesNotContain("\tat ", "Exception");
    }
    Ran ran = evaluate(wrong);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("collab: " + wrong + ": line 1, column 1: member 'id' is required [required]\n");
  }

  @Test
  void confidentialRecordsAreRefusedWhateverTheirName() throws IOException {
    Path renamed = directory.resolve("renamed.json");
    Files.copy(Banyuwangi.PRIVATE, renamed);

    for (Path file : List.of(Banyuwangi.PRIVATE, renamed)) {
      String message = "collab: " + file
          + " looks like confidential records, which evaluate never uses; see collab release --help\n";
      assertThat(evaluate(file)).isEqualTo(refused(message));
      assertThat(evaluate(Banyuwangi.FILE, "--release", file)).isEqualTo(refused(message));
    }
  }

  @Test
  void aReleaseThatNoReleaseCanHaveMadeIsRefused() throws IOException {
    String release = Files.readString(Banyuwangi.RELEASE, StandardCharsets.UTF_8);
    Path forged = Files.writeString(
        directory.resolve("forged.json"), release.replaceFirst("\"n\": \\d+", "\"n\": 2"));
    Ran ran = evaluate(Banyuwangi.FILE, "--release", forged);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("collab: " + forged + ": ")
        .endsWith("collab: " + forged + " is not a release that can be shown\n");
  }

  @Test
  void otherDaysAndFormatsAreUsageErrors() {
    Ran noDay = evaluate(Banyuwangi.FILE, "--as-of", "2016-1-1");
    assertThat(noDay.code()).isEqualTo(2);
    assertThat(noDay.err()).isEqualTo("""
            Invalid value for option '--as-of': '2016-1-1' is no day like 2016-06-30
            Try 'collab evaluate --help'.
            """);
    assertThat(evaluate(Banyuwangi.FILE, "--format", "html").err())
        .contains("html", "Try 'collab evaluate --help'.");
    assertThat(evaluate().err()).contains("FILE").contains("Try 'collab evaluate --help'.\n");
  }

  @Test
  void outputIsWrittenWhole() throws IOException {
    Path file = Files.writeString(directory.resolve("out.txt"), "old");
    Ran ran = evaluate(Banyuwangi.FILE, "-o", file);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .isEqualTo(evaluate(Banyuwangi.FILE).out());
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).containsExactly(file);
    }
    assertThat(evaluate(Banyuwangi.FILE, "-o", directory.resolve("no/out.txt")))
        .isEqualTo(refused(
            "collab: there is no directory " + directory.resolve("no").toAbsolutePath() + "\n"));
    assertThat(evaluate(Banyuwangi.FILE, "-o", directory))
        .isEqualTo(refused("collab: " + directory + " is a directory, and must be a file\n"));
  }

  private static Ran refused(String message) {
    return new Ran(2, "", message);
  }
}
