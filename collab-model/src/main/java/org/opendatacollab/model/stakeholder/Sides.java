package org.opendatacollab.model.stakeholder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which side each organisation and person belongs to: an index over the stakeholders of an initiative.
 *
 * <p>Only a party stands on one of the two sides: a facilitator, a funder, an expert partner and a guest are
 * {@link Side#OTHER} here, whatever their sector, so that a facilitator from civil society never passes for the civil
 * society that a government works with.
 *
 * <p>A person belongs to the side of the organisation that the person is affiliated with on the day asked for; of several,
 * the last listed. Where no affiliation covers the day, the side is unknown, and nothing is guessed.
 */
public final class Sides {
  private final Map<OrganisationId, Side> byOrganisation = new HashMap<>();
  private final Map<PersonId, Person> people = new HashMap<>();

  private Sides(List<Organisation> organisations, List<Person> people) {
    organisations.forEach(one ->
        byOrganisation.put(one.id(), one.role() == InitiativeRole.PARTY ? one.side() : Side.OTHER));
    people.forEach(person -> this.people.put(person.id(), person));
  }

  /**
   * Makes the index.
   *
   * @param organisations the organisations of an initiative
   * @param people its persons
   * @return the index
   */
  public static Sides of(List<Organisation> organisations, List<Person> people) {
    return new Sides(organisations, people);
  }

  /**
   * Returns the side of an organisation.
   *
   * @param organisation its id
   * @return the side, or empty if there is no such organisation
   */
  public Optional<Side> of(OrganisationId organisation) {
    return Optional.ofNullable(byOrganisation.get(organisation));
  }

  /**
   * Returns the side of a person on a day.
   *
   * @param person the id of the person
   * @param on the day
   * @return the side, or empty if it is not known
   */
  public Optional<Side> of(PersonId person, LocalDate on) {
    Person known = people.get(person);
    Optional<Side> side = Optional.empty();
    if (known != null) {
      for (Affiliation affiliation : known.affiliations()) {
        boolean begun = affiliation
            .period()
            .start()
            .filter(start -> start.certainlyAfter(on))
            .isEmpty();
        boolean going =
            affiliation.period().end().filter(end -> end.certainlyBefore(on)).isEmpty();
        if (begun && going) {
          side = of(affiliation.organisation());
        }
      }
    }
    return side;
  }

  /**
   * Counts the people in a ledger who took part in a way, by side. Persons whose side is not known are left out.
   *
   * @param ledger the ledger of an activity
   * @param mode the way
   * @param on the day of the activity
   * @return the count of each side that has one
   */
  public Map<Side, Integer> count(
      List<Participation> ledger, ParticipationMode mode, LocalDate on) {
    return count(ledger, Set.of(mode), on);
  }

  /**
   * Counts the people in a ledger who took part in at least one of several ways, by side. Persons whose side is not known
   * are left out.
   *
   * @param ledger the ledger of an activity
   * @param modes the ways
   * @param on the day of the activity
   * @return the count of each side that has one
   */
  public Map<Side, Integer> count(
      List<Participation> ledger, Set<ParticipationMode> modes, LocalDate on) {
    Map<Side, Integer> counts = new EnumMap<>(Side.class);
    for (Participation line : ledger) {
      Optional<Side> side = line.side().or(() -> line.person().flatMap(person -> of(person, on)));
      if (side.isPresent() && line.modes().stream().anyMatch(modes::contains)) {
        counts.merge(side.get(), line.count(), Integer::sum);
      }
    }
    return counts;
  }
}
