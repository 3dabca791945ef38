package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreMetaCommandTest {
  /** Colditz et al. (1994), JAMA 271, 698-702: vaccination against tuberculosis; dat.bcg of R metadat. */
  private static final String BCG = """
      id,a,b,c,d,group
      Aronson 1948,4,119,11,128,random
      Ferguson & Simes 1949,6,300,29,274,random
      Rosenthal 1960,3,228,11,209,random
      Hart & Sutherland 1977,62,13536,248,12619,random
      Frimodt-Moller 1973,33,5036,47,5761,alternate
      Stein & Aronson 1953,180,1361,372,1079,alternate
      Vandiviere 1973,8,2537,10,619,random
      TPT Madras 1980,505,87886,499,87892,random
      Coetzee & Berjak 1968,29,7470,45,7232,random
      Rosenthal 1961,17,1699,65,1600,systematic
      Comstock 1974,186,50448,141,27197,systematic
      Comstock & Webster 1969,5,2493,3,2338,systematic
      Comstock 1976,27,16886,29,17825,systematic
      """;

  private static final String TWO = "id,effect,variance\nA,0.1,0.02\nB,0.9,0.03\n";

  @TempDir
  private Path directory = Path.of("");

  private Ran run(String content, Object... more) throws IOException {
    Path file =
        Files.writeString(directory.resolve("studies.csv"), content, StandardCharsets.UTF_8);
    List<Object> args = new ArrayList<>(List.of("score", "meta", "--effects", file));
    args.addAll(List.of(more));
    return Ran.collab(args.toArray());
  }

  @Test
  void csvHasARowPerMethodAndGroupWithTheNumbersOfTheKernel() throws IOException {
    Ran ran = run(BCG, "--measure", "risk-ratio", "--format", "csv");
    List<String> lines = ran.lines();

    assertThat(ran.code()).isZero();
    assertThat(lines).hasSize(1 + 4 * 4);
    assertThat(lines.get(0))
        .isEqualTo("id,method,value,lower,upper,interval,level,n,reason,"
            + "group,p,tau2,tau2Lower,tau2Upper,i2,h2,q,qDf,qP,predictionLower,predictionUpper");
    String[] reml = lines.get(3).split(",", -1);
    assertThat(reml).startsWith("all", "evidence/pooled-effect/reml@1");
    // R metafor 3.8.1, rma(yi, vi, test = "knha"): the reference cases, to 1e-8 as there.
    assertNumber(reml[2], -0.7145323421581392);
    assertNumber(reml[3], -1.1084437136855507);
    assertNumber(reml[4], -0.32062097063072775);
    assertNumber(reml[10], 0.0019200150960572994);
    assertNumber(reml[11], 0.3132432581364809);
    assertNumber(reml[14], 0.9222138452126896);
    assertNumber(reml[19], -2.008375906922578);
    assertNumber(reml[20], 0.5793112226062996);
    assertThat(reml[7]).isEqualTo("13");
    assertThat(lines.get(5))
        .startsWith("random,evidence/pooled-effect/fixed@1,")
        .contains(",random,");
    assertThat(lines.get(16)).startsWith("systematic,evidence/pooled-effect/paule-mandel@1,");
  }

  private static void assertNumber(String cell, double expected) {
    assertThat(Double.parseDouble(cell)).isCloseTo(expected, within(1e-8));
  }

  @Test
  void textShowsRatiosAndFitsThePage() throws IOException {
    Ran ran = run(BCG, "--measure", "risk-ratio");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(Text.columns(line)).isLessThanOrEqualTo(80));
    assertThat(ran.out())
        .contains("reml               0.489 (0.330 to 0.726)  0.313  92 %  0.134 to 1.78\n")
        .contains("Do the studies share one effect? Q = 152, df = 12, p < 0.001.")
        .contains("Group alternate: 2 studies\n")
        .contains("What each study moves (reml, logarithms), most first\n")
        .contains("Hart & Sutherland 1977: effect -1.44, weight 9.7 %")
        .contains("3 more with --format json.");
  }

  @Test
  void differencesOfRareEventsKeepTheirDigits() throws IOException {
    // Worked out with scipy: the restricted likelihood minimised, and t of 12. The share is 0.9994.
    assertThat(run(BCG, "--measure", "risk-difference", "--method", "reml").out())
        .contains("reml    -0.0252 (-0.0493 to -0.00105)  0.00142  > 99 %");
  }

  @Test
  void jsonHoldsStudiesParametersAndContributions() throws IOException {
    assertThat(
            run(TWO, "--method", "reml", "--format", "json", "--level", "0.9").out())
        .contains(
            "\"format\": \"scores/1\"", "\"id\": \"A\"", "\"effect\": 0.1", "\"variance\": 0.02")
        .contains("\"interval\": \"hartung-knapp\"", "\"level\": \"0.9\"", "\"tau2\": 0.295")
        .contains("\"input\": \"A: effect 0.1, weight 50.8 %\"", "\"amount\": -0.40625");
  }

  @Test
  void theIntervalMayBeNormal() throws IOException {
    // 0.49375 -+ 1.959964 times 0.39995, the reference case of two studies.
    String[] reml = run(TWO, "--method", "reml", "--interval", "normal", "--format", "csv")
        .lines()
        .get(1)
        .split(",", -1);
    assertNumber(reml[3], -0.2901398866077281);
    assertNumber(reml[4], 1.277639886607728);
    assertNumber(reml[10], 0.2170070731642032);
  }

  @Test
  void noStudiesAndOneStudySayWhyTheyShowNothing() throws IOException {
    Ran none = run("id,effect,variance\n", "--format", "csv", "--method", "reml");
    assertThat(none.code()).isZero();
    assertThat(none.lines().get(1))
        .isEqualTo("all,evidence/pooled-effect/reml@1,,,,,,0,no-studies,,,,,,,,,,,,");
    assertThat(run("id,effect,variance\n").out()).contains("reml               – no studies");
    assertThat(run("id,effect,variance\nA,0.4,0.01\n").out())
        .contains("fixed              0.400 (0.204 to 0.596)")
        .contains("one study does not show how\n  far studies differ.");
  }

  @Test
  void badRowsAreRefusedAllAtOnce() throws IOException {
    Ran ran = run("id,effect,variance\nA,x,0.1\nB,1,0\n");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("""
        collab: studies.csv, line 2, column 'effect': must be a number such as 12.5 [number]
        studies.csv, line 3, column 'variance': must be above 0 [range]
        """);
  }

  @Test
  void countsWithoutAMeasureSaySo() throws IOException {
    assertThat(run(BCG).err()).endsWith("\nA table of counts a, b, c, d needs --measure\n");
    assertThat(run(TWO, "--measure", "odds-ratio").err()).doesNotContain("needs --measure");
    assertThat(run("id;effect;variance\n").err())
        .contains("the separator seems to be ';'")
        .doesNotContain("needs --measure");
  }

  @Test
  void otherNamesAndLevelsAreRefused() throws IOException {
    assertRefused(
        "--measure must be one of odds-ratio, risk-ratio, risk-difference, got mean",
        "--measure",
        "mean");
    assertRefused(
        "--interval must be one of hartung-knapp, normal, got wald", "--interval", "wald");
    assertRefused(
        "--method must be one of fixed, dersimonian-laird, reml, paule-mandel, got bayes",
        "--method",
        "bayes");
    assertRefused("--level must be between 0 and 1, got 95.0", "--level", "95");
  }

  private void assertRefused(String message, Object... more) throws IOException {
    Ran ran = run(TWO, more);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).isEqualTo("collab: " + message + "\n");
  }
}
