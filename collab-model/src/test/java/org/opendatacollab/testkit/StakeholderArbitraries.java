package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.links;
import static org.opendatacollab.testkit.CommonArbitraries.periods;
import static org.opendatacollab.testkit.CommonArbitraries.sides;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.stakeholder.Actor;
import org.opendatacollab.model.stakeholder.Affiliation;
import org.opendatacollab.model.stakeholder.InitiativeRole;
import org.opendatacollab.model.stakeholder.Organisation;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.OrganisationIdentifier;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.ParticipationMode;
import org.opendatacollab.model.stakeholder.Party;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Respondent;
import org.opendatacollab.model.stakeholder.Sector;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.SideCount;
import org.opendatacollab.model.stakeholder.SideOverride;
import org.opendatacollab.model.stakeholder.Standing;

/** Arbitraries of who takes part. */
final class StakeholderArbitraries {
  private StakeholderArbitraries() {}

  static Arbitrary<Organisation> organisation(Ids ids, OrganisationId id) {
    return Builders.withBuilder(() -> Organisation.builder().id(id))
        .use(texts())
        .in(Organisation.Builder::name)
        .use(Arbitraries.of(
            Sector.LOCAL_GOVERNMENT, Sector.CSO_NATIONAL, Sector.ACADEMIA, new Sector("guild")))
        .in(Organisation.Builder::sector)
        .use(Combinators.combine(sides(), texts()).as(SideOverride::new).optional(0.2))
        .in(Organisation.Builder::sideOverride)
        .use(Arbitraries.of(InitiativeRole.class))
        .in(Organisation.Builder::role)
        .use(texts().optional(0.2))
        .in(Organisation.Builder::neutrality)
        .use(ids.earlier(EntityKind.ORGANISATION, OrganisationId::new, id))
        .in(Organisation.Builder::parent)
        .use(Arbitraries.of(
                new OrganisationIdentifier("GB-CHC", "202918"),
                new OrganisationIdentifier("ID-KLN", "7"))
            .list()
            .ofMaxSize(2))
        .in(Organisation.Builder::identifiers)
        .use(links().optional(0.3))
        .in(Organisation.Builder::website)
        .use(evidences())
        .in(Organisation.Builder::evidence)
        .build(Organisation.Builder::build);
  }

  static Arbitrary<Person> person(Ids ids, PersonId id) {
    List<OrganisationId> organisations = ids.all(EntityKind.ORGANISATION, OrganisationId::new);
    Arbitrary<List<Affiliation>> affiliations = organisations.isEmpty()
        ? Arbitraries.just(List.of())
        : Combinators.combine(Arbitraries.of(organisations), texts().optional(0.5), periods())
            .as(Affiliation::new)
            .list()
            .ofMaxSize(2);
    return Builders.withBuilder(() -> Person.builder().id(id))
        .use(words().optional(0.5))
        .in(Person.Builder::name)
        .use(links().optional(0.3))
        .in(Person.Builder::contact)
        .use(Arbitraries.of(Standing.class))
        .in(Person.Builder::standing)
        .use(affiliations)
        .in(Person.Builder::affiliations)
        .build(Person.Builder::build);
  }

  static Arbitrary<Party> parties(Ids ids) {
    Arbitrary<Party> side = sides().map(Party::of);
    List<OrganisationId> organisations = ids.all(EntityKind.ORGANISATION, OrganisationId::new);
    return organisations.isEmpty()
        ? side
        : Arbitraries.oneOf(side, Arbitraries.of(organisations).map(Party::of));
  }

  static Arbitrary<Actor> actors(Ids ids) {
    Arbitrary<Actor> party =
        parties(ids).map(one -> new Actor(Optional.empty(), one.organisation(), one.side()));
    List<PersonId> people = ids.all(EntityKind.PERSON, PersonId::new);
    return people.isEmpty()
        ? party
        : Arbitraries.oneOf(party, Arbitraries.of(people).map(Actor::of));
  }

  /** Some people, each at most once, and some numbers of people of a side. */
  static Arbitrary<List<Respondent>> respondents(Ids ids) {
    Arbitrary<List<Respondent>> named = ids.refs(EntityKind.PERSON, PersonId::new)
        .map(people -> people.stream().map(Respondent::of).toList());
    Arbitrary<List<Respondent>> counted = Combinators.combine(
            sides(), Arbitraries.integers().between(0, 20))
        .as(Respondent::of)
        .list()
        .ofMaxSize(2);
    return Combinators.combine(named, counted)
        .as((first, second) -> Stream.concat(first.stream(), second.stream()).toList());
  }

  static Arbitrary<List<SideCount>> sideCounts() {
    return Arbitraries.subsetOf(Side.values())
        .flatMap(some -> Ids.each(
            List.copyOf(some),
            side ->
                Arbitraries.integers().between(0, 500).map(count -> new SideCount(side, count))));
  }

  static Arbitrary<List<Participation>> participations(Ids ids) {
    Arbitrary<List<ParticipationMode>> modes =
        Arbitraries.of(ParticipationMode.class).set().ofMinSize(1).map(List::copyOf);
    List<PersonId> people = ids.all(EntityKind.PERSON, PersonId::new);
    Arbitrary<Participation> counted = Combinators.combine(
            sides(), Arbitraries.integers().between(0, 20), modes)
        .as((side, count, how) ->
            new Participation(Optional.empty(), Optional.of(side), count, how));
    Arbitrary<Participation> any = people.isEmpty()
        ? counted
        : Arbitraries.oneOf(
            counted,
            Combinators.combine(Arbitraries.of(people), modes)
                .as((person, how) ->
                    new Participation(Optional.of(person), Optional.empty(), 1, how)));
    return any.list().ofMaxSize(3);
  }
}
