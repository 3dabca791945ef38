package org.opendatacollab.model.guide;

import static org.opendatacollab.model.EntityKind.LEARNING_SESSION;
import static org.opendatacollab.model.EntityKind.LESSON;
import static org.opendatacollab.model.EntityKind.REFLECTION;
import static org.opendatacollab.model.EntityKind.SURVEY_WAVE;
import static org.opendatacollab.model.guide.Rules.cases;
import static org.opendatacollab.model.guide.Rules.each;
import static org.opendatacollab.model.guide.Rules.list;
import static org.opendatacollab.model.guide.Rules.rule;
import static org.opendatacollab.model.guide.Rules.when;
import static org.opendatacollab.model.guide.Rules.whole;
import static org.opendatacollab.model.guide.Severity.ADVICE;
import static org.opendatacollab.model.guide.Severity.BREACH;
import static org.opendatacollab.model.guide.Severity.WARNING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.guide.Rules.Order;
import org.opendatacollab.model.learning.ItemFocus;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.learning.SessionKind;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.WaveKind;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.SideCount;

/**
 * Step 5: learning jointly and apart, and how the sides have come to see each other. Apart from the baseline, which cannot
 * be made up for later, nothing is asked for before the initiative has ended; what is there already is checked.
 */
final class LearningRules {
  /** Fewer people than this could be told apart by their answers: the least size of a group in the release policy. */
  static final int SMALLEST_GROUP = 5;

  private LearningRules() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "S5-BASELINE",
            WARNING,
            "How the two sides see each other is asked before they work together, since it cannot be asked later.",
            "Ask now, and say that it was asked late.",
            past -> when(
                past.over() || !past.chosen().isEmpty(),
                whole(
                    !waves(past, WaveKind.BASELINE).isEmpty(),
                    "No baseline survey is recorded as of " + past.asOf() + "."))),
        rule(
            "S5-ENDLINE",
            WARNING,
            "The same is asked again at the end, so that a change can be told.",
            "Ask both sides again, with the same questions.",
            past -> when(
                past.over(),
                whole(
                    !waves(past, WaveKind.ENDLINE).isEmpty(),
                    "The initiative has ended, and no endline survey is recorded."))),
        rule(
            "S5-OTHER-SIDE-ASKED",
            WARNING,
            "Each side is asked how it sees the other, at the beginning and at the end.",
            "Add items about the other side to the questionnaire.",
            past -> each(
                past.waves().stream()
                    .filter(wave -> wave.kind() != WaveKind.PULSE)
                    .toList(),
                LearningRules::of,
                wave -> asksAboutOtherSide(past, wave),
                wave -> "asks nothing about the other side")),
        rule(
            "S5-SAME-QUESTIONS",
            WARNING,
            "Baseline and endline ask the same, since only the same question shows a change.",
            "Use the questionnaire of the baseline, or at least all its items, at the end.",
            past -> cases(waves(past, WaveKind.ENDLINE), wave -> otherQuestions(past, wave))),
        rule(
            "S5-BOTH-SIDES-ASKED",
            WARNING,
            "Both sides are asked, and it is known how many.",
            "Record how many people of each side were asked, and ask the side that was left out.",
            past -> each(
                past.waves(),
                LearningRules::of,
                wave -> notAsked(wave).isEmpty(),
                wave -> "is not known to have asked anybody of " + Rules.sides(notAsked(wave)))),
        rule(
            "S5-GROUP-TOO-SMALL",
            BREACH,
            "No result is planned for so few people that somebody could work out who said what.",
            "In the release plan, take the group together with another or leave it out, before the wave opens.",
            past -> cases(past.waves(), LearningRules::tooSmall)),
        rule(
            "S5-JOINT-AND-SEPARATE",
            WARNING,
            "Both sides look back together, and each looks back alone, where it can say more.",
            "Hold the session that is missing.",
            past -> when(past.over(), jointAndSeparate(past))),
        rule(
            "S5-SESSIONS-CLOSED",
            WARNING,
            "Separate sessions are closed before anything said in them is opened, so that neither side speaks with the "
                + "other's words before it.",
            "Close the session once its notes are complete.",
            past -> each(
                past.sessions().stream()
                    .filter(session -> session.kind().isSeparate())
                    .toList(),
                LearningRules::of,
                session -> past.closed(session),
                session -> "was held" + Rules.on(session.date())
                    + " and is not closed, so that nothing said in the separate sessions may be opened")),
        rule(
            "S5-WORDS-TRACEABLE",
            BREACH,
            "What a side said among itself is shown to others only if too many were there to tell who said it.",
            "Show the reflection to its own side alone, or put it into the words of a joint session.",
            past -> each(
                past.reflections().stream()
                    .filter(reflection -> reflection.tier().compareTo(Tier.SIDE) > 0)
                    .filter(reflection -> present(past, reflection).isPresent())
                    .toList(),
                LearningRules::of,
                reflection -> present(past, reflection).orElseThrow() >= SMALLEST_GROUP,
                reflection -> "is shown beyond its side and comes from a separate session of only "
                    + Rules.many(present(past, reflection).orElseThrow(), "person", "people"))),
        rule(
            "S5-REFLECTION-COMPLETE",
            WARNING,
            "Looking back covers strengths, weaknesses, improvements, and how the sides see each other.",
            "Ask for what was left out, and record it.",
            past -> when(past.over() && !past.sessions().isEmpty(), reflectionComplete(past))),
        rule(
            "S5-FUTURE-DESIGN",
            ADVICE,
            "The partners say how a future collaboration should be designed.",
            "Ask how it should be done next time, and record the answer.",
            past -> when(
                past.over() && !past.sessions().isEmpty(),
                whole(
                    kinds(past).contains(ReflectionKind.FUTURE_DESIGN),
                    "No thought on the design of a future collaboration is recorded among "
                        + Rules.many(past.reflections().size(), "reflection", "reflections")
                        + "."))),
        rule(
            "S5-LESSONS-DRAWN",
            WARNING,
            "Others can learn from it: lessons are drawn.",
            "Put into a sentence what others should know.",
            past -> when(
                past.over() && !past.sessions().isEmpty(),
                whole(
                    !lessons(past).isEmpty(),
                    "The initiative has ended, and no lesson is recorded."))),
        rule(
            "S5-LESSON-GROUNDED",
            WARNING,
            "A lesson says under which condition it holds, and what it rests on.",
            "Add the condition, and the reflections or the evidence behind it.",
            past -> each(
                lessons(past),
                lesson -> Subject.of(LESSON, lesson.id()),
                lesson -> ungrounded(past, lesson).isEmpty(),
                lesson -> "has no " + list(ungrounded(past, lesson).stream()))),
        rule(
            "S5-DATES-IN-ORDER",
            ADVICE,
            "The record of sessions and surveys can be followed in time.",
            "Correct the date that is wrong.",
            LearningRules::datesInOrder));
  }

  private static Subject of(SurveyWave wave) {
    return Subject.of(SURVEY_WAVE, wave.id());
  }

  private static Subject of(LearningSession session) {
    return Subject.of(LEARNING_SESSION, session.id());
  }

  private static Subject of(Reflection reflection) {
    return Subject.of(REFLECTION, reflection.id());
  }

  private static List<SurveyWave> waves(Past past, WaveKind kind) {
    return past.waves().stream().filter(wave -> wave.kind() == kind).toList();
  }

  private static boolean asksAboutOtherSide(Past past, SurveyWave wave) {
    Set<ItemFocus> about = wave.questionnaire(past.initiative().questionnaires()).items().stream()
        .map(item -> item.about())
        .collect(Collectors.toSet());
    return about.contains(ItemFocus.OTHER_SIDE)
        || (about.contains(ItemFocus.GOVERNMENT) && about.contains(ItemFocus.CIVIL_SOCIETY));
  }

  private static Optional<Occurrence> otherQuestions(Past past, SurveyWave endline) {
    Set<?> asked = items(past, endline);
    List<SurveyWave> other = waves(past, WaveKind.BASELINE).stream()
        .filter(baseline -> !asked.containsAll(items(past, baseline)))
        .toList();
    return other.isEmpty()
        ? Optional.empty()
        : Optional.of(Rules.says(
            of(endline),
            "leaves out items of " + list(other.stream().map(SurveyWave::id))
                + ", so that no change in them can be told"));
  }

  private static Set<?> items(Past past, SurveyWave wave) {
    return wave.questionnaire(past.initiative().questionnaires()).items().stream()
        .map(item -> item.id())
        .collect(Collectors.toSet());
  }

  private static List<Side> notAsked(SurveyWave wave) {
    Set<Side> asked = EnumSet.noneOf(Side.class);
    wave.asked().stream().filter(one -> one.count() > 0).map(SideCount::side).forEach(asked::add);
    return Past.missing(asked);
  }

  private static Optional<Occurrence> tooSmall(SurveyWave wave) {
    List<String> small = wave.releasePlan().effectiveGroups().stream()
        .filter(group -> wave.asked(group) > 0 && wave.asked(group) < SMALLEST_GROUP)
        .map(group -> group.id() + " (" + wave.asked(group) + " asked)")
        .toList();
    return small.isEmpty()
        ? Optional.empty()
        : Optional.of(Rules.says(
            of(wave),
            "plans results for fewer than " + SMALLEST_GROUP + " people: " + list(small.stream())));
  }

  private static Outcome jointAndSeparate(Past past) {
    List<String> missing = Stream.of(
            SessionKind.JOINT, SessionKind.GOVERNMENT_ONLY, SessionKind.CIVIL_SOCIETY_ONLY)
        .filter(kind -> past.sessions().stream().noneMatch(session -> session.kind() == kind))
        .map(kind -> kind.side().map(side -> "session of " + Rules.side(side) + " alone"))
        .map(text -> text.orElse("joint session"))
        .toList();
    return whole(
        missing.isEmpty(),
        "The initiative has ended, and no " + list(missing.stream()) + " is recorded.");
  }

  /** How many people were in the separate session that a reflection comes from, where that is known. */
  private static Optional<Integer> present(Past past, Reflection reflection) {
    return reflection
        .session()
        .flatMap(past::session)
        .filter(
            session -> session.kind().isSeparate() && !session.participation().isEmpty())
        .map(session -> session.participation().stream()
            .filter(line -> line.modes().stream().anyMatch(Past.PRESENT::contains))
            .mapToInt(line -> line.count())
            .sum());
  }

  private static Set<ReflectionKind> kinds(Past past) {
    return past.reflections().stream().map(Reflection::kind).collect(Collectors.toSet());
  }

  private static Outcome reflectionComplete(Past past) {
    List<String> missing = Stream.of(ReflectionKind.values())
        .filter(kind -> kind != ReflectionKind.FUTURE_DESIGN)
        .filter(Predicate.not(kinds(past)::contains))
        .map(Rules::words)
        .toList();
    return whole(
        missing.isEmpty(),
        "Among " + Rules.many(past.reflections().size(), "reflection", "reflections")
            + " there is no " + list(missing.stream()) + ".");
  }

  /** The lessons, without those that rest on later sessions. */
  private static List<Lesson> lessons(Past past) {
    Set<?> seen = past.reflections().stream().map(Reflection::id).collect(Collectors.toSet());
    return past.initiative().lessons().stream()
        .filter(lesson -> seen.containsAll(lesson.reflections()))
        .toList();
  }

  private static List<String> ungrounded(Past past, Lesson lesson) {
    List<String> ungrounded = new ArrayList<>();
    if (lesson.condition().isEmpty()) {
      ungrounded.add("condition");
    }
    if (lesson.reflections().isEmpty()
        && lesson.evidence().stream().noneMatch(evidence -> past.seen(evidence.date()))) {
      ungrounded.add("reflection or evidence behind it");
    }
    return ungrounded;
  }

  private static Outcome datesInOrder(Past past) {
    Stream<Order> waves = past.waves().stream()
        .map(wave -> new Order(of(wave), "opening", wave.opens(), "closing", wave.closes()));
    Stream<Order> sessions = past.sessions().stream()
        .map(one -> new Order(of(one), "date", one.date(), "closing", one.closedOn()));
    return when(
        !past.waves().isEmpty() || !past.sessions().isEmpty(),
        Outcome.of(Rules.reversed(past, Stream.concat(waves, sessions))));
  }
}
