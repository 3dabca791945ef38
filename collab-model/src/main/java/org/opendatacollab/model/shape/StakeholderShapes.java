package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.PERIOD;
import static org.opendatacollab.model.shape.CommonShapes.SIDE;
import static org.opendatacollab.model.shape.RecordShapes.list;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.RecordShapes.withDefault;
import static org.opendatacollab.model.shape.Scalar.COUNT;
import static org.opendatacollab.model.shape.Scalar.LINK;
import static org.opendatacollab.model.shape.Scalar.STRING;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;

import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
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
import org.opendatacollab.model.stakeholder.SideCount;
import org.opendatacollab.model.stakeholder.SideOverride;
import org.opendatacollab.model.stakeholder.Standing;

/** The shapes of who takes part. */
public final class StakeholderShapes {
  static final Scalar<String> SCHEME = Scalar.string(
      "identifierScheme",
      "identifier-scheme",
      OrganisationIdentifier::checkScheme,
      scheme -> scheme);

  static final Shape<OrganisationIdentifier> IDENTIFIER = RecordShapes.of(
      "OrganisationIdentifier",
      "An identifier in a register.",
      OrganisationIdentifier::new,
      required("scheme", SCHEME, OrganisationIdentifier::scheme, "The register, such as GB-CHC."),
      required("code", STRING, OrganisationIdentifier::code, "The code in the register."));

  static final Shape<SideOverride> SIDE_OVERRIDE = RecordShapes.of(
      "SideOverride",
      "The side taken against what the sector suggests.",
      SideOverride::new,
      required("side", SIDE, SideOverride::side, "The side taken."),
      required("reason", TEXT, SideOverride::reason, "Why."));

  static final Shape<Organisation> ORGANISATION = Shape.of(
          "Organisation",
          "An organisation that takes part.",
          Organisation::builder,
          Organisation.Builder::build)
      .required(
          "id",
          id(EntityKind.ORGANISATION, OrganisationId::new),
          Organisation::id,
          Organisation.Builder::id,
          "Its id.")
      .required(
          "name",
          TEXT,
          Organisation::name,
          Organisation.Builder::name,
          "Its name as people read it.")
      .required(
          "sector",
          openCodes("Sector", Sector::new),
          Organisation::sector,
          Organisation.Builder::sector,
          "Its sector.")
      .optional(
          "sideOverride",
          SIDE_OVERRIDE,
          Organisation::sideOverride,
          Organisation.Builder::sideOverride,
          "The side, if not that of the sector.")
      .withDefault(
          "role",
          codes(InitiativeRole.class),
          InitiativeRole.PARTY,
          Organisation::role,
          Organisation.Builder::role,
          "What it does in the initiative.")
      .optional(
          "neutrality",
          TEXT,
          Organisation::neutrality,
          Organisation.Builder::neutrality,
          "How a facilitator stays neutral.")
      .optional(
          "parent",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          Organisation::parent,
          Organisation.Builder::parent,
          "The organisation that it is a part of.")
      .acyclic("parent organisations")
      .list(
          "identifiers",
          IDENTIFIER,
          Organisation::identifiers,
          Organisation.Builder::identifiers,
          "Its identifiers.")
      .optional("website", LINK, Organisation::website, Organisation.Builder::website, "Its site.")
      .list(
          "evidence",
          EVIDENCE,
          Organisation::evidence,
          Organisation.Builder::evidence,
          "Evidence for what is said of it.")
      .build();

  static final Shape<Affiliation> AFFILIATION = RecordShapes.of(
      "Affiliation",
      "The time that a person belongs to an organisation.",
      Affiliation::new,
      required(
          "organisation",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          Affiliation::organisation,
          "The organisation."),
      optional("position", TEXT, Affiliation::position, "What the person is there."),
      withDefault(
          "period", PERIOD, Period.UNKNOWN, Affiliation::period, "Since when and until when."));

  static final Shape<Person> PERSON = Shape.of(
          "Person",
          "A person who takes part, under a pseudonymous id.",
          Person::builder,
          Person.Builder::build)
      .required(
          "id",
          id(EntityKind.PERSON, PersonId::new),
          Person::id,
          Person.Builder::id,
          "The pseudonymous id.")
      .optional(
          "name", STRING, Person::name, Person.Builder::name, "The name, for the organisers alone.")
      .readableAt(Tier.ORGANISERS)
      .optional(
          "contact",
          LINK,
          Person::contact,
          Person.Builder::contact,
          "An address, for the organisers alone.")
      .readableAt(Tier.ORGANISERS)
      .withDefault(
          "standing",
          codes(Standing.class),
          Standing.OTHER,
          Person::standing,
          Person.Builder::standing,
          "Where the person stands.")
      .list(
          "affiliations",
          AFFILIATION,
          Person::affiliations,
          Person.Builder::affiliations,
          "Organisations over time.")
      .build();

  static final Shape<Participation> PARTICIPATION = RecordShapes.of(
      "Participation",
      "One line of the ledger of an activity: a person, or a number of people of a side.",
      Participation::new,
      optional(
          "person",
          ref(EntityKind.PERSON, PersonId::new),
          Participation::person,
          "The person, or nothing if only a number is known."),
      optional("side", SIDE, Participation::side, "The side of people who are not named."),
      withDefault("count", COUNT, 1, Participation::count, "How many people the line stands for."),
      list("modes", codes(ParticipationMode.class), Participation::modes, "How they took part.")
          .minItems(1));

  static final Shape<Party> PARTY = RecordShapes.of(
      "Party",
      "An organisation, or a side as a whole.",
      Party::new,
      optional(
          "organisation",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          Party::organisation,
          "The organisation, or nothing if a whole side is meant."),
      optional("side", SIDE, Party::side, "The side, or nothing if an organisation is meant."));

  static final Shape<Actor> ACTOR = RecordShapes.of(
      "Actor",
      "Who did something: a person, an organisation, or a side as a whole.",
      Actor::new,
      optional("person", ref(EntityKind.PERSON, PersonId::new), Actor::person, "The person."),
      optional(
          "organisation",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          Actor::organisation,
          "The organisation."),
      optional("side", SIDE, Actor::side, "The side."));

  static final Shape<Respondent> RESPONDENT = RecordShapes.of(
      "Respondent",
      "Who answers: a person, or a number of people of a side.",
      Respondent::new,
      optional(
          "person",
          ref(EntityKind.PERSON, PersonId::new),
          Respondent::person,
          "The person, or nothing if only a number is known."),
      optional("side", SIDE, Respondent::side, "The side of people who are not named."),
      withDefault("count", COUNT, 1, Respondent::count, "For how many people the answer stands."));

  static final Shape<SideCount> SIDE_COUNT = RecordShapes.of(
      "SideCount",
      "How many people of a side.",
      SideCount::new,
      required("side", SIDE, SideCount::side, "The side."),
      required("count", COUNT, SideCount::count, "How many."));

  private StakeholderShapes() {}
}
