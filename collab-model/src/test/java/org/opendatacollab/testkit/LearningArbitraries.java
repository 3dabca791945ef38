package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.classifications;
import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.links;
import static org.opendatacollab.testkit.CommonArbitraries.sides;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.tiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.LessonId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionId;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.learning.Reuse;
import org.opendatacollab.model.learning.SessionKind;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.team.ActionTeamId;

/** Arbitraries of step 5: sessions, reflections and lessons, which keep the embargo. */
final class LearningArbitraries {
  private LearningArbitraries() {}

  /** What is said in sessions depends on whether they are closed, hence one arbitrary for all three. */
  record Learnt(
      List<LearningSession> sessions, List<Reflection> reflections, List<Lesson> lessons) {}

  static Arbitrary<Learnt> learnt(Ids ids) {
    return Combinators.combine(
            Ids.each(
                ids.all(EntityKind.LEARNING_SESSION, LearningSessionId::new),
                id -> session(ids, id)),
            Ids.each(ids.all(EntityKind.REFLECTION, ReflectionId::new), id -> reflection(ids, id)),
            Ids.each(ids.all(EntityKind.LESSON, LessonId::new), id -> lesson(ids, id)))
        .as(LearningArbitraries::keepingEmbargoes);
  }

  private static Arbitrary<LearningSession> session(Ids ids, LearningSessionId id) {
    Arbitrary<SessionKind> kinds = Arbitraries.of(SessionKind.class);
    return Builders.withBuilder(() -> LearningSession.builder().id(id))
        .use(Combinators.combine(kinds, ids.ref(EntityKind.ACTION_TEAM, ActionTeamId::new))
            .as(LearningArbitraries::kindAndTeam))
        .in((builder, kindAndTeam) -> kindAndTeam.apply(builder))
        .use(texts().optional(0.5))
        .in(LearningSession.Builder::title)
        .use(dates().optional(0.7))
        .in(LearningSession.Builder::date)
        .use(Combinators.combine(Arbitraries.of(true, false), dates().optional(0.5))
            .as(LearningArbitraries::closing))
        .in((builder, closing) -> closing.apply(builder))
        .use(Arbitraries.of("spring", "autumn").optional(0.3))
        .in(LearningSession.Builder::embargoGroup)
        .use(ids.ref(EntityKind.ORGANISATION, OrganisationId::new))
        .in(LearningSession.Builder::facilitator)
        .use(Arbitraries.of(GuideStep.class).list().ofMaxSize(2))
        .in(LearningSession.Builder::steps)
        .use(ids.subjects())
        .in(LearningSession.Builder::discussed)
        .use(StakeholderArbitraries.participations(ids))
        .in(LearningSession.Builder::participation)
        .use(evidences())
        .in(LearningSession.Builder::evidence)
        .build(LearningSession.Builder::build);
  }

  private static UnaryOperator<LearningSession.Builder> kindAndTeam(
      SessionKind kind, Optional<ActionTeamId> team) {
    return builder -> builder.kind(kind).team(team.filter(known -> kind == SessionKind.TEAM));
  }

  private static UnaryOperator<LearningSession.Builder> closing(
      boolean closed, Optional<PartialDate> date) {
    return builder -> builder.closed(closed).closedOn(date.filter(known -> closed));
  }

  private static Arbitrary<Reflection> reflection(Ids ids, ReflectionId id) {
    return Builders.withBuilder(() -> Reflection.builder().id(id))
        .use(Arbitraries.of(ReflectionKind.class))
        .in(Reflection.Builder::kind)
        .use(texts())
        .in(Reflection.Builder::text)
        .use(ids.ref(EntityKind.LEARNING_SESSION, LearningSessionId::new))
        .in(Reflection.Builder::session)
        .use(Arbitraries.of(GuideStep.class).optional(0.3))
        .in(Reflection.Builder::step)
        .use(ids.subjects())
        .in(Reflection.Builder::about)
        .use(sides().optional(0.7))
        .in(Reflection.Builder::by)
        .use(tiers())
        .in(Reflection.Builder::tier)
        .build(Reflection.Builder::build);
  }

  private static Arbitrary<Lesson> lesson(Ids ids, LessonId id) {
    return Builders.withBuilder(() -> Lesson.builder().id(id))
        .use(texts())
        .in(Lesson.Builder::statement)
        .use(texts().optional(0.5))
        .in(Lesson.Builder::condition)
        .use(classifications().optional(0.3))
        .in(Lesson.Builder::sector)
        .use(texts().optional(0.3))
        .in(Lesson.Builder::context)
        .use(texts().optional(0.3))
        .in(Lesson.Builder::recommendation)
        .use(ids.refs(EntityKind.REFLECTION, ReflectionId::new))
        .in(Lesson.Builder::reflections)
        .use(evidences())
        .in(Lesson.Builder::evidence)
        .use(Combinators.combine(texts(), links().optional(0.3), dates().optional(0.5))
            .as(Reuse::new)
            .list()
            .ofMaxSize(2))
        .in(Lesson.Builder::reused)
        .use(tiers())
        .in(Lesson.Builder::tier)
        .build(Lesson.Builder::build);
  }

  private static Learnt keepingEmbargoes(
      List<LearningSession> sessions, List<Reflection> reflections, List<Lesson> lessons) {
    Map<LearningSessionId, LearningSession> byId =
        sessions.stream().collect(Collectors.toMap(LearningSession::id, Function.identity()));
    Set<ReflectionId> withheld = new HashSet<>();
    List<Reflection> said = new ArrayList<>();
    for (Reflection reflection : reflections) {
      Reflection kept = reflection;
      LearningSession session = reflection.session().map(byId::get).orElse(null);
      if (session != null) {
        boolean embargoed = session.isEmbargoed(sessions);
        kept = kept.withBy(ownSide(session, kept.by()))
            .withTier(embargoed ? inside(kept.tier()) : kept.tier());
        if (embargoed) {
          withheld.add(kept.id());
        }
      }
      said.add(kept);
    }
    return new Learnt(
        sessions.stream()
            .map(session -> session.isEmbargoed(sessions) ? withEvidenceInside(session) : session)
            .toList(),
        said,
        lessons.stream()
            .map(lesson -> lesson.reflections().stream().anyMatch(withheld::contains)
                ? lesson.withTier(Tier.ORGANISERS)
                : lesson)
            .toList());
  }

  private static LearningSession withEvidenceInside(LearningSession session) {
    return session.withEvidence(session.evidence().stream()
        .map(evidence -> evidence
            .withTier(inside(evidence.tier()))
            .withProvidedBy(ownSide(session, evidence.providedBy())))
        .toList());
  }

  private static Optional<Side> ownSide(LearningSession session, Optional<Side> by) {
    return session.kind().isSeparate() && by.isPresent() ? session.kind().side() : by;
  }

  private static Tier inside(Tier tier) {
    return tier.readableAt(Tier.PARTNERS) ? Tier.SIDE : tier;
  }
}
