package org.example.clinics;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.testkit.InitiativeArbitraries;

/** A law of somebody else's program, checked against any initiative that can exist. */
class OpenPageLaws {
  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Property(tries = 100)
  boolean theOpenPageNamesNobody(@ForAll("initiatives") Initiative initiative) {
    return namesOnTheOpenPage(initiative).isEmpty();
  }

  /** What the program would show to everybody. */
  private static List<String> namesOnTheOpenPage(Initiative initiative) {
    return initiative.view(Tier.PUBLIC).people().stream()
        .map(Person::name)
        .flatMap(java.util.Optional::stream)
        .toList();
  }
}
