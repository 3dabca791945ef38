package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.sides;
import static org.opendatacollab.testkit.CommonArbitraries.texts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.confidential.CollaborationLevel;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.model.confidential.ConfidentialRecordsId;
import org.opendatacollab.model.confidential.ContactFrequency;
import org.opendatacollab.model.confidential.ItemAnswer;
import org.opendatacollab.model.confidential.PredictedPosition;
import org.opendatacollab.model.confidential.PredictedShares;
import org.opendatacollab.model.confidential.PredictedVote;
import org.opendatacollab.model.confidential.Prediction;
import org.opendatacollab.model.confidential.RelationshipReport;
import org.opendatacollab.model.confidential.SecretBallot;
import org.opendatacollab.model.confidential.SeparateReflection;
import org.opendatacollab.model.confidential.SessionNote;
import org.opendatacollab.model.confidential.SurveyResponse;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.MissingAnswer;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.stakeholder.Affiliation;
import org.opendatacollab.model.stakeholder.Organisation;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;

/** Arbitraries of confidential records, which keep all rules beside the initiative that they are made for. */
public final class ConfidentialArbitraries {
  /** A person with the side and the period of the first affiliation, so that answers can keep to it. */
  private record Member(PersonId person, Side side, Period period) {}

  private final Initiative initiative;
  private final List<Member> members;
  private final List<PersonId> people;

  private ConfidentialArbitraries(Initiative initiative) {
    this.initiative = initiative;
    Map<OrganisationId, Side> sides = initiative.organisations().stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::side));
    this.members = initiative.people().stream()
        .filter(person -> !person.affiliations().isEmpty())
        .map(person -> member(person.id(), person.affiliations().get(0), sides))
        .toList();
    this.people = initiative.people().stream().map(Person::id).toList();
  }

  private static Member member(
      PersonId person, Affiliation affiliation, Map<OrganisationId, Side> sides) {
    Side side = sides.getOrDefault(affiliation.organisation(), Side.OTHER);
    return new Member(person, side, affiliation.period());
  }

  /** Records in which {@code problemsAgainst(initiative)} finds nothing; the initiative is whole, not a view. */
  public static Arbitrary<ConfidentialRecords> recordsFor(Initiative initiative) {
    return new ConfidentialArbitraries(initiative).records().withoutEdgeCases();
  }

  private Arbitrary<ConfidentialRecords> records() {
    return Builders.withBuilder(() -> ConfidentialRecords.builder()
            .id(new ConfidentialRecordsId("records-1"))
            .initiative(initiative.id()))
        .use(each(pairs(initiative.surveyWaves()), pair -> responses(pair.member(), pair.thing())))
        .in((builder, responses) -> builder.surveyResponses(flat(responses)))
        .use(ballots())
        .in(ConfidentialRecords.Builder::ballots)
        .use(predictions())
        .in(ConfidentialRecords.Builder::predictedPositions)
        .use(each(pairs(initiative.organisations()), pair -> report(pair.member(), pair.thing())))
        .in((builder, reports) -> builder.relationshipReports(flat(reports)))
        .use(each(initiative.learningSessions(), this::note))
        .in((builder, notes) -> builder.sessionNotes(flat(notes)))
        .use(each(initiative.learningSessions(), this::reflection))
        .in((builder, reflections) -> builder.separateReflections(flat(reflections)))
        .build(ConfidentialRecords.Builder::build);
  }

  /** A member and a thing. */
  private record Pair<T>(Member member, T thing) {}

  private <T> List<Pair<T>> pairs(List<T> things) {
    return members.stream()
        .flatMap(member -> things.stream().map(thing -> new Pair<>(member, thing)))
        .toList();
  }

  /** An arbitrary list for each thing. */
  private static <T, R> Arbitrary<List<List<R>>> each(
      List<T> things, Function<T, Arbitrary<List<R>>> arbitrary) {
    return Combinators.combine(things.stream().map(arbitrary).toList()).as(List::copyOf);
  }

  private static <R> List<R> flat(List<List<R>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  /** None, one, or two that their times tell apart. */
  private Arbitrary<List<SurveyResponse>> responses(Member member, SurveyWave wave) {
    List<Instant> times = Stream.of(
            "2013-03-01T08:00:00Z", "2016-06-01T23:30:00Z", "2027-01-01T00:00:00Z")
        .map(Instant::parse)
        .filter(time -> covers(member.period(), time))
        .toList();
    Arbitrary<List<Optional<Instant>>> answeredAt = times.size() < 2
        ? Arbitraries.of(List.of(), List.of(Optional.empty()))
        : Arbitraries.of(
            List.of(),
            List.of(Optional.empty()),
            List.of(Optional.of(times.get(0)), Optional.of(times.get(1))));
    return answeredAt.flatMap(instants -> Combinators.combine(
            instants.stream().map(instant -> response(member, wave, instant)).toList())
        .as(List::copyOf));
  }

  private static boolean covers(Period period, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
    return period.start().filter(start -> start.certainlyAfter(day)).isEmpty()
        && period.end().filter(end -> end.certainlyBefore(day)).isEmpty();
  }

  private Arbitrary<SurveyResponse> response(
      Member member, SurveyWave wave, Optional<Instant> answeredAt) {
    List<Item> items = initiative.questionnaires().stream()
        .filter(questionnaire -> questionnaire.id().equals(wave.questionnaire()))
        .map(Questionnaire::items)
        .flatMap(List::stream)
        .toList();
    return each(items, ConfidentialArbitraries::answer)
        .map(answers -> SurveyResponse.builder()
            .person(member.person())
            .wave(wave.id())
            .side(member.side())
            .answers(flat(answers))
            .answeredAt(answeredAt)
            .build());
  }

  private static Arbitrary<List<ItemAnswer>> answer(Item item) {
    Arbitrary<ItemAnswer> rated = Arbitraries.integers()
        .between(item.scale().min(), item.scale().max())
        .map(rating -> ItemAnswer.of(item.id(), rating));
    Arbitrary<ItemAnswer> missing = Arbitraries.of(MissingAnswer.class)
        .filter(item::allows)
        .map(kind -> ItemAnswer.missing(item.id(), kind));
    return Arbitraries.oneOf(rated, missing).list().ofMaxSize(1);
  }

  private Arbitrary<List<SecretBallot>> ballots() {
    return each(
            initiative.prioritisationRounds(),
            round -> each(
                    people,
                    voter -> BallotArbitraries.ballot(
                            round.ballotKind(), voter, round.candidates(), round.criteria())
                        .map(ballot -> new SecretBallot(round.id(), ballot))
                        .list()
                        .ofMaxSize(1))
                .map(ConfidentialArbitraries::flat))
        .map(ConfidentialArbitraries::flat);
  }

  private Arbitrary<List<PredictedPosition>> predictions() {
    if (people.isEmpty() || initiative.claims().isEmpty()) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(
            Arbitraries.of(initiative.claims()),
            Arbitraries.of(people),
            sides(),
            Arbitraries.oneOf(
                Arbitraries.of(Vote.class).<Prediction>map(PredictedVote::new), shares()))
        .as((claim, by, about, prediction) ->
            new PredictedPosition(claim.id(), by, about, prediction))
        .list()
        .uniqueElements(one -> List.of(one.claim(), one.by(), one.about()))
        .ofMaxSize(3);
  }

  private static Arbitrary<Prediction> shares() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 100))
        .as((one, other) -> {
          int low = Math.min(one, other);
          int high = Math.max(one, other);
          return new PredictedShares(percent(low), percent(high - low), percent(100 - high));
        });
  }

  private static Share percent(int percent) {
    return new Share(BigDecimal.valueOf(percent, 2));
  }

  private Arbitrary<List<RelationshipReport>> report(Member member, Organisation about) {
    Arbitrary<Optional<Integer>> ratings = Arbitraries.integers()
        .between(RelationshipReport.MIN_RATING, RelationshipReport.MAX_RATING)
        .optional(0.8);
    // A date that the affiliation may not cover is left out.
    Arbitrary<Optional<PartialDate>> date = dates()
        .optional(0.5)
        .map(day -> day.filter(known -> member.period().equals(Period.UNKNOWN)));
    return Builders.withBuilder(() ->
            RelationshipReport.builder().by(member.person()).side(member.side()).about(about.id()))
        .use(date)
        .in(RelationshipReport.Builder::date)
        .use(Arbitraries.of(ContactFrequency.class).optional(0.7))
        .in(RelationshipReport.Builder::frequency)
        .use(ratings)
        .in(RelationshipReport.Builder::reliability)
        .use(ratings)
        .in(RelationshipReport.Builder::missionCongruence)
        .use(ratings)
        .in(RelationshipReport.Builder::openness)
        .use(ratings)
        .in(RelationshipReport.Builder::power)
        .use(ratings)
        .in(RelationshipReport.Builder::involvement)
        .use(ratings)
        .in(RelationshipReport.Builder::resources)
        .use(Arbitraries.of(CollaborationLevel.class).optional(0.7))
        .in(RelationshipReport.Builder::level)
        .build(RelationshipReport.Builder::build)
        .list()
        .ofMaxSize(1);
  }

  private Arbitrary<Optional<PersonId>> speaker(LearningSession session) {
    List<PersonId> speakers = members.stream()
        .filter(member -> session.kind().side().orElse(member.side()) == member.side())
        .map(Member::person)
        .toList();
    return speakers.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Arbitraries.of(speakers).optional(0.5);
  }

  private Arbitrary<List<SessionNote>> note(LearningSession session) {
    return Combinators.combine(texts(), speaker(session))
        .as((text, by) -> new SessionNote(session.id(), text, by))
        .list()
        .ofMaxSize(2);
  }

  private Arbitrary<List<SeparateReflection>> reflection(LearningSession session) {
    return Combinators.combine(
            Arbitraries.of(ReflectionKind.class),
            texts(),
            Arbitraries.of(GuideStep.class).optional(0.3),
            speaker(session))
        .as((kind, text, step, by) -> SeparateReflection.builder()
            .session(session.id())
            .kind(kind)
            .text(text)
            .step(step)
            .addAbout(Subject.of(EntityKind.LEARNING_SESSION, session.id()))
            .by(by)
            .build())
        .list()
        .ofMaxSize(2);
  }
}
