package org.opendatacollab.model.confidential;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.ItemId;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.shape.BallotCheck;
import org.opendatacollab.model.shape.ConfidentialShapes;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.ReferenceCheck;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Affiliation;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;

/** The rules that confidential records keep towards their initiative. No message holds a value of the records. */
final class AgainstInitiative {
  /** The days that a date of the records may mean, whatever the zone of who wrote it. */
  private record Days(LocalDate first, LocalDate last) {}

  private final ConfidentialRecords records;
  private final Initiative initiative;
  private final Map<PersonId, Person> people = new HashMap<>();
  private final Map<OrganisationId, Side> sides = new HashMap<>();
  private final Map<SurveyWaveId, Map<ItemId, Item>> itemsByWave = new HashMap<>();
  private final Map<LearningSessionId, LearningSession> sessions = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  AgainstInitiative(ConfidentialRecords records, Initiative initiative) {
    this.records = records;
    this.initiative = initiative;
    initiative.people().forEach(person -> people.put(person.id(), person));
    initiative
        .organisations()
        .forEach(organisation -> sides.put(organisation.id(), organisation.side()));
    initiative.learningSessions().forEach(session -> sessions.put(session.id(), session));
    Map<QuestionnaireId, Map<ItemId, Item>> itemsByQuestionnaire = new HashMap<>();
    initiative.questionnaires().forEach(questionnaire -> {
      Map<ItemId, Item> items = new HashMap<>();
      questionnaire.items().forEach(item -> items.put(item.id(), item));
      itemsByQuestionnaire.put(questionnaire.id(), items);
    });
    for (SurveyWave wave : initiative.surveyWaves()) {
      itemsByWave.put(wave.id(), itemsByQuestionnaire.getOrDefault(wave.questionnaire(), Map.of()));
    }
  }

  List<Problem> problems() {
    if (!records.initiative().equals(initiative.id())) {
      add("/initiative", "initiative", "the records must be those of the initiative given");
    }
    references();
    for (int i = 0; i < records.surveyResponses().size(); i++) {
      response(records.surveyResponses().get(i), "/surveyResponses/" + i);
    }
    ballots();
    for (int i = 0; i < records.relationshipReports().size(); i++) {
      RelationshipReport report = records.relationshipReports().get(i);
      Optional<Days> days = report.date().map(date -> new Days(date.earliest(), date.latest()));
      belongs(report.by(), report.side(), days, "/relationshipReports/" + i + "/side");
    }
    for (int i = 0; i < records.sessionNotes().size(); i++) {
      SessionNote note = records.sessionNotes().get(i);
      speaksInSession(note.session(), note.by(), "/sessionNotes/" + i + "/by");
    }
    for (int i = 0; i < records.separateReflections().size(); i++) {
      SeparateReflection reflection = records.separateReflections().get(i);
      speaksInSession(reflection.session(), reflection.by(), "/separateReflections/" + i + "/by");
    }
    return List.copyOf(problems);
  }

  private void add(String pointer, String rule, String message) {
    problems.add(new Problem(pointer, rule, message));
  }

  private void references() {
    Set<Subject> known = new HashSet<>();
    Walk.over(InitiativeShape.INITIATIVE, initiative, new Walk.Visitor() {
      @Override
      public <V> void scalar(
          Scalar<V> scalar, V value, Member<?, ?> member, Walk.Owner owner, String pointer) {
        if (scalar.role() == Scalar.Role.DEFINES) {
          scalar.subjectOf(value).ifPresent(known::add);
        }
      }
    });
    Walk.over(ConfidentialShapes.RECORDS, records, new Walk.Visitor() {
      @Override
      public <V> void scalar(
          Scalar<V> scalar, V value, Member<?, ?> member, Walk.Owner owner, String pointer) {
        if (scalar.role() == Scalar.Role.REFERS_TO_INITIATIVE) {
          scalar
              .subjectOf(value)
              .filter(subject -> !known.contains(subject))
              .ifPresent(subject -> add(
                  pointer,
                  ReferenceCheck.RESOLVES,
                  "there is no such " + subject.kind().label() + " in the initiative"));
        }
      }
    });
  }

  private void response(SurveyResponse response, String at) {
    // Local days are at most one day from that in UTC.
    Optional<Days> days = response.answeredAt().map(instant -> {
      LocalDate utc = LocalDate.ofInstant(instant, ZoneOffset.UTC);
      return new Days(utc.minusDays(1), utc.plusDays(1));
    });
    belongs(response.person(), response.side(), days, at + "/side");
    Map<ItemId, Item> items = itemsByWave.get(response.wave());
    for (int i = 0; items != null && i < response.answers().size(); i++) {
      ItemAnswer answer = response.answers().get(i);
      Item item = items.get(answer.item());
      String place = at + "/answers/" + i;
      if (item == null) {
        add(place + "/item", "item-of-wave", "item must be one of the wave's questionnaire");
      } else if (answer
          .rating()
          .filter(rating -> !item.scale().contains(rating))
          .isPresent()) {
        add(place + "/rating", BallotCheck.SCALE, "rating must be on the scale of its item");
      } else if (answer.missing().filter(kind -> !item.allows(kind)).isPresent()) {
        add(
            place + "/missing",
            "missing-kind",
            "the reason for no rating must be 'blank' or one that the item offers");
      }
    }
  }

  private void ballots() {
    Map<PrioritisationRoundId, List<Integer>> indicesByRound = new LinkedHashMap<>();
    for (int i = 0; i < records.ballots().size(); i++) {
      indicesByRound
          .computeIfAbsent(records.ballots().get(i).round(), round -> new ArrayList<>())
          .add(i);
    }
    for (PrioritisationRound round : initiative.prioritisationRounds()) {
      List<Integer> indices = indicesByRound.getOrDefault(round.id(), List.of());
      List<Ballot> ballots =
          indices.stream().map(i -> records.ballots().get(i).ballot()).toList();
      BallotCheck.check(round, ballots, (pointer, rule, message) -> {
        // The pointer starts with the index among the ballots of the round.
        int end = pointer.indexOf('/', 1);
        String index = end < 0 ? pointer.substring(1) : pointer.substring(1, end);
        String rest = end < 0 ? "" : pointer.substring(end);
        add("/ballots/" + indices.get(Integer.parseInt(index)) + "/ballot" + rest, rule, message);
      });
    }
  }

  private void speaksInSession(LearningSessionId id, Optional<PersonId> by, String pointer) {
    Optional<Side> alone =
        Optional.ofNullable(sessions.get(id)).flatMap(session -> session.kind().side());
    if (alone.isPresent() && by.isPresent()) {
      belongs(by.get(), alone.get(), Optional.empty(), pointer);
    }
  }

  private void belongs(PersonId id, Side side, Optional<Days> days, String pointer) {
    Person person = people.get(id);
    // A person who does not exist is reported as a reference.
    if (person != null
        && person.affiliations().stream()
            .noneMatch(affiliation -> mayBelong(affiliation, side, days))) {
      add(
          pointer,
          "affiliation",
          "the person must have been affiliated with an organisation of the side at the time");
    }
  }

  private boolean mayBelong(Affiliation affiliation, Side side, Optional<Days> days) {
    Period period = affiliation.period();
    boolean outside = days.isPresent()
        && (period.start().filter(day -> day.certainlyAfter(days.get().last())).isPresent()
            || period
                .end()
                .filter(day -> day.certainlyBefore(days.get().first()))
                .isPresent());
    return !outside && sides.get(affiliation.organisation()) == side;
  }
}
