package org.example.clinics;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.testkit.InitiativeArbitraries;

/** A law of somebody else's program, checked against any initiative that can exist. */
class OpenPageLaws {
  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Property(tries = 100)
  boolean theOpenPageNamesNobody(@ForAll("initiatives") Initiative initiative) {
    return OpenPage.of(initiative).names().isEmpty();
  }
}
