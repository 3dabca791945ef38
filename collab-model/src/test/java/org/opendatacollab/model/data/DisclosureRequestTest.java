package org.opendatacollab.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendatacollab.model.data.DisclosureState.AGREED;
import static org.opendatacollab.model.data.DisclosureState.APPEALED;
import static org.opendatacollab.model.data.DisclosureState.DISCLOSED;
import static org.opendatacollab.model.data.DisclosureState.REFUSED;
import static org.opendatacollab.model.data.DisclosureState.REQUESTED;
import static org.opendatacollab.model.data.DisclosureState.VERIFIED;
import static org.opendatacollab.model.data.DisclosureState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.stakeholder.Actor;
import org.opendatacollab.model.stakeholder.OrganisationId;

class DisclosureRequestTest {
  private static final Actor AGENCY = Actor.of(new OrganisationId("health-agency"));
  private static final Actor CSO = Actor.of(new OrganisationId("cso-forum"));

  private static DisclosureRequest request(DisclosureEvent... events) {
    return DisclosureRequest.builder()
        .id(new DisclosureRequestId("r-1"))
        .title(LocalizedText.of("Cases of HIV by district and year"))
        .addEvents(events)
        .build();
  }

  private static DisclosureEvent event(String date, DisclosureState state) {
    return DisclosureEvent.of(PartialDate.parse(date), state, AGENCY);
  }

  private static DisclosureEvent refusal(String date) {
    return new DisclosureEvent(
        PartialDate.parse(date),
        REFUSED,
        Optional.of(AGENCY),
        Optional.of(LocalizedText.of("Personal data")),
        List.of());
  }

  @Test
  void aRequestGoesFromAskingOverRefusalAndAppealToVerifiedDisclosure() {
    DisclosureRequest request = request()
        .transition(REQUESTED, PartialDate.parse("2015-11"), CSO)
        .transition(refusal("2015-12-01"))
        .transition(APPEALED, PartialDate.parse("2015-12"), CSO)
        .transition(AGREED, PartialDate.parse("2016-02"), AGENCY)
        .transition(DISCLOSED, PartialDate.parse("2016-03-01"), AGENCY)
        .transition(VERIFIED, PartialDate.parse("2016-03-05"), CSO);
    assertThat(request.state()).contains(VERIFIED);
    assertThat(request.events()).hasSize(6);
    assertThat(request.stateAt(LocalDate.of(2015, 12, 15))).contains(REFUSED);
    assertThat(request.stateAt(LocalDate.of(2015, 11, 1))).isEmpty();
  }

  @Test
  void anIllegalStepIsRefusedWithWhatMayComeNext() {
    assertThatThrownBy(() -> request(refusal("2016")).transition(event("2016", AGREED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("disclosure request 'r-1' is REFUSED and cannot become AGREED; "
            + "next may be APPEALED, WITHDRAWN");
    assertThatThrownBy(() -> request(event("2016", WITHDRAWN)).transition(event("2016", AGREED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("disclosure request 'r-1' is WITHDRAWN and cannot become AGREED; "
            + "that state is final");
    assertThatThrownBy(() -> request().transition(event("2016", AGREED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("disclosure request 'r-1' has no state yet and cannot begin as AGREED; "
            + "next may be IDENTIFIED, REQUESTED");
  }

  @Test
  void aRefusalNeedsAReason() {
    assertThatThrownBy(() -> request(event("2016", REQUESTED)).transition(event("2016", REFUSED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("disclosure request 'r-1' cannot be refused without a reason");
  }

  @Test
  void aStepGoesForwardInTime() {
    assertThatThrownBy(() -> request(event("2016", REQUESTED)).transition(event("2015", AGREED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("date must not be before 2016, got 2015");
  }

  @Test
  void historiesFromOutsideMayHoldUnusualSteps() {
    assertThat(request(event("2016", WITHDRAWN), event("2017", REFUSED)).state())
        .contains(REFUSED);
  }

  @ParameterizedTest
  @EnumSource(DisclosureState.class)
  void noStateFollowsItselfAndOnlyTwoAreFinal(DisclosureState state) {
    assertThat(state.next()).doesNotContain(state).doesNotHaveDuplicates();
    assertThat(state.next().isEmpty()).isEqualTo(state == VERIFIED || state == WITHDRAWN);
  }
}
