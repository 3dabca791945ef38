package org.opendatacollab.model.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Period;

class SidesTest {
  private static final PersonId MOVER = new PersonId("mover");
  private static final PersonId NOBODY = new PersonId("nobody");

  private static final Sides SIDES = Sides.of(
      List.of(
          organisation("agency", Sector.LOCAL_GOVERNMENT, InitiativeRole.PARTY),
          organisation("forum", Sector.CSO_NATIONAL, InitiativeRole.PARTY),
          organisation("lab", Sector.CSO_INTERNATIONAL, InitiativeRole.FACILITATOR)),
      List.of(
          Person.builder()
              .id(MOVER)
              .addAffiliations(
                  affiliation("agency", Period.of("2014", "2015-06")),
                  affiliation("forum", Period.of("2015-06", "2015-12-31")),
                  affiliation("lab", Period.of("2017", "2018")))
              .build(),
          Person.builder().id(NOBODY).build()));

  @Test
  void followsTheLastAffiliationThatMayHoldOnTheDay() {
    assertThat(moverOn("2014-05-01")).contains(Side.GOVERNMENT);
    assertThat(moverOn("2015-06-30")).as("both may hold").contains(Side.CIVIL_SOCIETY);
    assertThat(moverOn("2016-07-01")).isEmpty();
    assertThat(SIDES.of(NOBODY, LocalDate.of(2015, 1, 1))).isEmpty();
    assertThat(SIDES.of(new PersonId("stranger"), LocalDate.of(2015, 1, 1))).isEmpty();
  }

  @Test
  void whoeverIsNoPartyStandsOnNeitherSide() {
    assertThat(moverOn("2017-01-01")).contains(Side.OTHER);
    assertThat(SIDES.of(new OrganisationId("lab"))).contains(Side.OTHER);
    assertThat(SIDES.of(new OrganisationId("forum"))).contains(Side.CIVIL_SOCIETY);
    assertThat(SIDES.of(new OrganisationId("stranger"))).isEmpty();
  }

  @Test
  void countsWhoTookPartInAWayAndLeavesOutWhomItCannotPlace() {
    List<Participation> ledger = List.of(
        Participation.of(MOVER, ParticipationMode.INVITED, ParticipationMode.ATTENDED),
        Participation.of(NOBODY, ParticipationMode.ATTENDED),
        Participation.of(Side.GOVERNMENT, 3, ParticipationMode.ATTENDED),
        Participation.of(Side.CIVIL_SOCIETY, 2, ParticipationMode.INVITED));
    assertThat(SIDES.count(ledger, ParticipationMode.ATTENDED, LocalDate.of(2014, 5, 1)))
        .isEqualTo(Map.of(Side.GOVERNMENT, 4));
  }

  private static Optional<Side> moverOn(String day) {
    return SIDES.of(MOVER, LocalDate.parse(day));
  }

  private static Affiliation affiliation(String organisation, Period period) {
    return new Affiliation(new OrganisationId(organisation), Optional.empty(), period);
  }

  private static Organisation organisation(String id, Sector sector, InitiativeRole role) {
    return Organisation.builder()
        .id(new OrganisationId(id))
        .name(LocalizedText.of(id))
        .sector(sector)
        .role(role)
        .build();
  }
}
