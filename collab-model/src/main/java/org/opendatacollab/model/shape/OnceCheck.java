package org.opendatacollab.model.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.shape.Shape.Problems;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Respondent;

/** The rules {@value #THING} (a list names each thing once) and {@value #PERSON} (nobody answers the same thing twice). */
final class OnceCheck {
  static final String THING = Checks.REPEATED;
  static final String PERSON = "repeated-person";

  private OnceCheck() {}

  /** Refuses a thing that stands twice; for things that are no answer of a person. */
  static void things(List<?> things, String pointer, String name, Problems problems) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      if (!seen.add(things.get(i))) {
        problems.add(
            pointer + "/" + i, THING, name + " must differ, but '" + things.get(i) + "' repeats");
      }
    }
  }

  /** Refuses a second answer of a person; numbers of people who are not named may stand in several lines. */
  static void people(List<Respondent> respondents, String pointer, Problems problems) {
    Set<PersonId> seen = new HashSet<>();
    for (int i = 0; i < respondents.size(); i++) {
      if (respondents.get(i).person().filter(person -> !seen.add(person)).isPresent()) {
        problems.add(
            pointer + "/" + i + "/by/person",
            PERSON,
            "a person must answer once, but number " + (i + 1) + " answers again");
      }
    }
  }
}
