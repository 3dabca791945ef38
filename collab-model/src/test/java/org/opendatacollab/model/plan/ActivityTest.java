package org.opendatacollab.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.Weight;

class ActivityTest {
  private static Activity activity(String id) {
    return Activity.builder()
        .id(new ActivityId(id))
        .kind(ActivityKind.OBTAIN_DATA)
        .title(LocalizedText.of("Get the data"))
        .build();
  }

  private static StatusEvent event(String date, ActivityStatus status, String share) {
    return new StatusEvent(
        PartialDate.parse(date), status, Optional.of(Share.of(share)), Optional.empty(), List.of());
  }

  @Test
  void anActivityWithoutReportIsUnknownAndWeighsOne() {
    assertThat(activity("a").status()).isEqualTo(ActivityStatus.UNKNOWN);
    assertThat(activity("a").lastStatus()).isEmpty();
    assertThat(activity("a").weight()).isEqualTo(Weight.ONE);
  }

  @Test
  void reportsAreKept() {
    Activity activity = activity("a")
        .transition(ActivityStatus.PLANNED, PartialDate.parse("2016-01"))
        .transition(event("2016-02", ActivityStatus.IN_PROGRESS, "0.3"))
        .transition(event("2016-03", ActivityStatus.IN_PROGRESS, "0.6"))
        .transition(event("2016-04", ActivityStatus.DONE, "1"));
    assertThat(activity.status()).isEqualTo(ActivityStatus.DONE);
    assertThat(activity.statusAt(LocalDate.of(2016, 3, 15)).flatMap(StatusEvent::shareDone))
        .contains(Share.of("0.3"));
    assertThat(activity.statusEvents()).hasSize(4);
  }

  @Test
  void aFinalStatusStays() {
    Activity done = activity("a")
        .transition(ActivityStatus.IN_PROGRESS, PartialDate.parse("2016"))
        .transition(ActivityStatus.DONE, PartialDate.parse("2016"));
    assertThatThrownBy(() -> done.transition(ActivityStatus.PLANNED, PartialDate.parse("2017")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("activity 'a' is DONE and cannot become PLANNED; that state is final");
  }

  @Test
  void anActivityBeginsPlannedOrInProgress() {
    assertThatThrownBy(
            () -> activity("a").transition(ActivityStatus.DONE, PartialDate.parse("2017")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("activity 'a' has no state yet and cannot begin as DONE; "
            + "next may be PLANNED, IN_PROGRESS");
  }

  @ParameterizedTest
  @CsvSource({
    "DONE, 0.9, activity 'a' is DONE only with share done 1",
    "PLANNED, 0.1, activity 'a' is PLANNED only with share done 0"
  })
  void theShareGoesWithTheStatus(ActivityStatus status, String share, String message) {
    Activity activity =
        activity("a").withStatusEvents(event("2016", ActivityStatus.SUSPENDED, "0"));
    Activity running = activity.transition(ActivityStatus.IN_PROGRESS, PartialDate.parse("2016"));
    Activity from = status == ActivityStatus.DONE ? running : activity;
    assertThatThrownBy(() -> from.transition(event("2016", status, share)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message + ", got " + share);
  }

  @Test
  void reportsFromOutsideMayBeUnusual() {
    Activity activity = activity("a")
        .withStatusEvents(
            event("2016", ActivityStatus.DONE, "0.2"), event("2015", ActivityStatus.PLANNED, "1"));
    assertThat(activity.status()).isEqualTo(ActivityStatus.DONE);
  }

  @ParameterizedTest
  @EnumSource(ActivityStatus.class)
  void whatIsDoneNotMetOrCancelledIsFinal(ActivityStatus status) {
    boolean isFinal = status == ActivityStatus.DONE
        || status == ActivityStatus.NOT_MET
        || status == ActivityStatus.CANCELLED;
    assertThat(status.next().isEmpty()).isEqualTo(isFinal);
    assertThat(status.next()).doesNotHaveDuplicates();
  }

  private static ActionPlan plan(String id, Activity... activities) {
    return ActionPlan.builder()
        .id(new ActionPlanId(id))
        .title(LocalizedText.of("Plan"))
        .addActivities(activities)
        .build();
  }

  private static Initiative initiative(ActionPlan... plans) {
    return Initiative.builder()
        .id(new InitiativeId("i"))
        .title(LocalizedText.of("Initiative"))
        .addPlans(plans)
        .build();
  }

  @Test
  void aPartBelongsToAnActivityOfItsOwnPlan() {
    Activity part = activity("part").withParent(new ActivityId("whole"));
    assertThat(plan("p", activity("whole"), part).activities()).hasSize(2);
    assertThatThrownBy(() -> plan("p", part))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/activities/0/parent: parent activity must be of the same plan, "
            + "got 'whole' [parent-in-plan]");
  }

  @Test
  void activitiesDoNotWaitForEachOtherInACircleEvenAcrossPlans() {
    ActionPlan first = plan("p", activity("a").withDependsOn(new ActivityId("b")));
    ActionPlan second = plan("q", activity("b").withDependsOn(new ActivityId("a")));
    assertThatThrownBy(() -> initiative(first, second))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/plans/1/activities/0/dependsOn/0: "
            + "activity dependencies run in a circle: a -> b -> a [acyclic]");
  }

  @Test
  void noActivityIsAPartOfItself() {
    Activity first = activity("a").withParent(new ActivityId("b"));
    Activity second = activity("b").withParent(new ActivityId("a"));
    assertThatThrownBy(() -> initiative(plan("p", first, second)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/plans/0/activities/1/parent: "
            + "parent activities run in a circle: a -> b -> a [acyclic]");
  }
}
