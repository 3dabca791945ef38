package org.opendatacollab.model.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;

class IssueTest {
  private static final Issue HIV = issue("hiv");

  private static Issue issue(String id) {
    return Issue.builder()
        .id(new IssueId(id))
        .kind(IssueKind.SPECIFIC_PROBLEM)
        .title(LocalizedText.of("HIV among mothers"))
        .proposed(PartialDate.parse("2015-11-03"))
        .build();
  }

  private static IssueEvent step(IssueStatus status, String date) {
    return IssueEvent.of(status, PartialDate.parse(date));
  }

  private static Initiative initiative(Issue... issues) {
    return Initiative.builder()
        .id(new InitiativeId("banyuwangi"))
        .title(LocalizedText.of("Open health data"))
        .addIssues(issues)
        .build();
  }

  @Test
  void theStatusIsThatOfTheLastStep() {
    assertThat(HIV.status()).isEqualTo(IssueStatus.PROPOSED);
    Issue selected = HIV.transition(step(IssueStatus.SHORTLISTED, "2015-11-04"))
        .transition(step(IssueStatus.SELECTED, "2015-11"));
    assertThat(selected.status()).isEqualTo(IssueStatus.SELECTED);
    assertThat(selected.events()).hasSize(2);
    assertThat(HIV.events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, false, true, true, true, true, true",
    "SHORTLISTED, false, false, true, true, true, true",
    "SELECTED, false, false, false, true, true, true",
    "DECLINED, true, false, false, false, false, false",
    "MERGED, false, false, false, false, false, false",
    "SPLIT, false, false, false, false, false, false"
  })
  void theTableOfStepsHolds(
      IssueStatus from,
      boolean proposed,
      boolean shortlisted,
      boolean selected,
      boolean declined,
      boolean merged,
      boolean split) {
    assertThat(from.allows(IssueStatus.PROPOSED)).isEqualTo(proposed);
    assertThat(from.allows(IssueStatus.SHORTLISTED)).isEqualTo(shortlisted);
    assertThat(from.allows(IssueStatus.SELECTED)).isEqualTo(selected);
    assertThat(from.allows(IssueStatus.DECLINED)).isEqualTo(declined);
    assertThat(from.allows(IssueStatus.MERGED)).isEqualTo(merged);
    assertThat(from.allows(IssueStatus.SPLIT)).isEqualTo(split);
  }

  @Test
  void anIllegalStepIsRefused() {
    Issue declined = HIV.transition(step(IssueStatus.DECLINED, "2015-11-04"));
    assertThatThrownBy(() -> declined.transition(step(IssueStatus.SELECTED, "2015-11-05")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("issue 'hiv' must not go from DECLINED to SELECTED");
  }

  @Test
  void aStepIsRefusedOnlyIfItIsCertainlyTooEarly() {
    Issue shortlisted = HIV.transition(step(IssueStatus.SHORTLISTED, "2015-11"));
    assertThatThrownBy(() -> shortlisted.transition(step(IssueStatus.SELECTED, "2015-10")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("issue 'hiv' must not go to SELECTED before its last step");
    assertThatThrownBy(() -> HIV.transition(step(IssueStatus.SELECTED, "2015-11-02")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("issue 'hiv' must not go to SELECTED before its last step");
    assertThat(shortlisted.transition(step(IssueStatus.SELECTED, "2015-11-01")).status())
        .isEqualTo(IssueStatus.SELECTED);
    assertThat(HIV.transition(new IssueEvent(
                IssueStatus.SELECTED, Optional.empty(), Optional.empty(), Optional.empty()))
            .status())
        .isEqualTo(IssueStatus.SELECTED);
  }

  @Test
  void aMergerNamesTheOtherIssue() {
    IssueEvent merger = step(IssueStatus.MERGED, "2015-11-05");
    Issue merged = HIV.mergeInto(new IssueId("health"), merger);

    assertThat(merged.status()).isEqualTo(IssueStatus.MERGED);
    assertThat(merged.mergedInto()).contains(new IssueId("health"));
    assertThatThrownBy(() -> HIV.transition(merger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a step to MERGED must name the other issue; use mergeInto");
    assertThatThrownBy(() -> HIV.mergeInto(HIV.id(), merger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("issue 'hiv' must not be merged into itself");
    assertThatThrownBy(
            () -> HIV.mergeInto(new IssueId("health"), step(IssueStatus.SPLIT, "2015-11-05")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a merger must be a step to MERGED, got SPLIT");
  }

  @Test
  void lineageDoesNotRunInACircle() {
    Issue first = issue("a").withMergedInto(new IssueId("b"));
    Issue second = issue("b").withMergedInto(new IssueId("a"));
    assertThatThrownBy(() -> initiative(first, second))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage(
            "/issues/1/mergedInto: mergers and splits of issues run in a circle: a -> b -> a [acyclic]");
  }

  @Test
  void mergersAndSplitsTogetherMakeACircle() {
    Issue parent = issue("a").withMergedInto(new IssueId("b"));
    Issue child = issue("b").withMergedInto(new IssueId("c"));
    // a came out of c, which came out of b, which came out of a.
    assertThatThrownBy(() -> initiative(parent.withSplitFrom(new IssueId("c")), child, issue("c")))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("mergers and splits of issues run in a circle")
        .hasMessageContaining("[acyclic]");
    // Two that say the same thing, one from either end, are no circle.
    Issue split = issue("a").withMergedInto(new IssueId("b"));
    assertThat(initiative(split, issue("b").withSplitFrom(new IssueId("a"))).issues())
        .hasSize(2);
  }
}
