package org.opendatacollab.scoring.initiative;

import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.stakeholder.Party;

/** What people call a party. */
final class Labels {
  private Labels() {}

  static String of(Initiative initiative, Party party) {
    return party
        .side()
        .map(Words::of)
        .orElseGet(() -> initiative.organisations().stream()
            .filter(organisation ->
                party.organisation().filter(organisation.id()::equals).isPresent())
            .map(organisation -> organisation.name().toString())
            .findFirst()
            .orElse("not known"));
  }
}
