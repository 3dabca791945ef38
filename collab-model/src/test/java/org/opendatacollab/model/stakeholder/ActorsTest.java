package org.opendatacollab.model.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorsTest {
  private static final PersonId PERSON = new PersonId("person-1");
  private static final OrganisationId ORGANISATION = new OrganisationId("dinkes");

  @Test
  void aPartyIsEitherAnOrganisationOrASide() {
    assertThat(Party.of(ORGANISATION).organisation()).contains(ORGANISATION);
    assertThat(Party.of(Side.GOVERNMENT).side()).contains(Side.GOVERNMENT);
    assertThatThrownBy(() -> new Party(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("party must name either an organisation or a side");
    assertThatThrownBy(() -> new Party(Optional.of(ORGANISATION), Optional.of(Side.OTHER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("party must name either an organisation or a side");
  }

  @Test
  void anActorIsExactlyOne() {
    assertThat(Actor.of(PERSON).person()).contains(PERSON);
    assertThatThrownBy(() -> new Actor(Optional.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actor must name exactly one of person, organisation and side, got 0 of them");
    assertThatThrownBy(
            () -> new Actor(Optional.of(PERSON), Optional.of(ORGANISATION), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actor must name exactly one of person, organisation and side, got 2 of them");
  }

  @Test
  void aPersonAnswersForOneAndASideForAnyNumber() {
    assertThat(Respondent.of(PERSON).count()).isEqualTo(1);
    assertThat(Respondent.of(Side.CIVIL_SOCIETY, 0).count()).isZero();
    assertThatThrownBy(() -> new Respondent(Optional.of(PERSON), Optional.empty(), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count of a person must be 1, got 2");
    assertThatThrownBy(() -> Respondent.of(Side.GOVERNMENT, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count must not be negative, got -1");
    assertThatThrownBy(() -> new Respondent(Optional.empty(), Optional.empty(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("respondent must name either a person or a side");
  }

  @Test
  void participationKeepsTheSameRule() {
    assertThatThrownBy(() -> new Participation(
            Optional.empty(), Optional.empty(), 1, List.of(ParticipationMode.INVITED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("participation must name either a person or a side");
  }

  @Test
  void aSideCountIsNotNegative() {
    assertThatThrownBy(() -> new SideCount(Side.GOVERNMENT, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count must not be negative, got -2");
  }
}
