package org.example.clinics;

import java.util.List;
import java.util.Optional;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Person;

/**
 * What somebody else's program shows to everybody.
 *
 * @param title the title of the page
 * @param names the names of people on it
 */
public record OpenPage(String title, List<String> names) {
  /**
   * Makes the page of an initiative.
   *
   * @param initiative the initiative as its organisers know it
   * @return what everybody may see
   */
  public static OpenPage of(Initiative initiative) {
    Initiative open = initiative.view(Tier.PUBLIC);
    List<String> names =
        open.people().stream().map(Person::name).flatMap(Optional::stream).toList();
    return new OpenPage(open.title().toString(), names);
  }
}
