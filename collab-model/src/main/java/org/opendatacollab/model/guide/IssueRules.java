package org.opendatacollab.model.guide;

import static org.opendatacollab.model.EntityKind.ISSUE;
import static org.opendatacollab.model.EntityKind.PERSON;
import static org.opendatacollab.model.EntityKind.PRIORITISATION_ROUND;
import static org.opendatacollab.model.EntityKind.SCOPING_ACTIVITY;
import static org.opendatacollab.model.EntityKind.SELECTION_DECISION;
import static org.opendatacollab.model.guide.Rules.cases;
import static org.opendatacollab.model.guide.Rules.counts;
import static org.opendatacollab.model.guide.Rules.each;
import static org.opendatacollab.model.guide.Rules.list;
import static org.opendatacollab.model.guide.Rules.on;
import static org.opendatacollab.model.guide.Rules.reversed;
import static org.opendatacollab.model.guide.Rules.rule;
import static org.opendatacollab.model.guide.Rules.says;
import static org.opendatacollab.model.guide.Rules.sides;
import static org.opendatacollab.model.guide.Rules.unusual;
import static org.opendatacollab.model.guide.Rules.whole;
import static org.opendatacollab.model.guide.Severity.ADVICE;
import static org.opendatacollab.model.guide.Severity.BREACH;
import static org.opendatacollab.model.guide.Severity.WARNING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.guide.Rules.Order;
import org.opendatacollab.model.guide.Rules.Step;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.CriterionKind;
import org.opendatacollab.model.issue.DecisionResponse;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueEvent;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.IssueStatus;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.ResponseKind;
import org.opendatacollab.model.issue.ScopingActivity;
import org.opendatacollab.model.issue.ScopingKind;
import org.opendatacollab.model.issue.SelectionDecision;
import org.opendatacollab.model.stakeholder.ParticipationMode;
import org.opendatacollab.model.stakeholder.Side;

/** Step 1: an issue that both sides want solved, that people truly care about and that data can help with. */
final class IssueRules {
  /** The ways of scoping in which people themselves are heard. */
  private static final Set<ScopingKind> HEARS_PEOPLE = Set.of(
      ScopingKind.PUBLIC_OPINION_RESEARCH,
      ScopingKind.FOCUS_GROUP,
      ScopingKind.MEDIA_ANALYSIS,
      ScopingKind.SECTOR_WIDE_CONSULTATION);

  private IssueRules() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "S1-ISSUE-SELECTED",
            WARNING,
            "Government and civil society choose an issue that both want solved.",
            "Compare the candidate issues, decide together, and record which issue was selected.",
            past -> whole(
                !past.chosen().isEmpty(),
                "No issue is recorded as selected among "
                    + Rules.many(past.issues().size(), "issue", "issues") + " as of "
                    + past.asOf() + ".")),
        rule(
            "S1-SCOPING-MIXED",
            WARNING,
            "What matters to people is found out in more than one way, since each way misses some of them.",
            "Add a scoping activity of another kind, such as a focus group beside a reading of the media.",
            IssueRules::scopingIsMixed),
        rule(
            "S1-PEOPLE-CARE",
            WARNING,
            "The selected issue is one that people truly care about, as they said themselves.",
            "Ask people by a survey, focus groups or a consultation, or read the media, and link what supports the issue.",
            past -> each(
                past.chosen(),
                IssueRules::of,
                issue -> peopleCare(past, issue),
                issue ->
                    "is selected, and no survey, focus group, reading of the media or consultation "
                        + "is recorded as supporting it")),
        rule(
            "S1-ATTENDANCE-RECORDED",
            WARNING,
            "It is recorded who was invited to a prioritisation and who took part.",
            "Record the participation in the round, person by person or as numbers by side.",
            past -> each(
                past.rounds().stream().filter(past::closed).toList(),
                IssueRules::of,
                round -> !Past.ledger(round).isEmpty(),
                round -> "does not say who took part")),
        rule(
            "S1-BOTH-SIDES",
            BREACH,
            "Government and civil society are both invited to prioritise, and both are there.",
            "Repeat the round with both sides, or hear the side that was not there before the decision stands.",
            past -> each(
                past.rounds().stream().filter(round -> isTold(past, round)).toList(),
                IssueRules::of,
                round -> Past.missing(present(past, round).keySet()).isEmpty(),
                round -> "brought together " + counts(present(past, round)))),
        rule(
            "S1-BOTH-SIDES-VOTED",
            WARNING,
            "Both sides that are there also vote, so that neither decides for the other.",
            "Find out why a side did not vote, and repeat the vote once it can.",
            IssueRules::bothSidesVoted),
        rule(
            "S1-CRITERIA",
            ADVICE,
            "Candidates are compared by how much people care and by how far data can help.",
            "Add criteria of the kinds importance and data amenability to the round.",
            past -> each(
                past.rounds().stream()
                    .filter(round -> round.ballotKind() == BallotKind.RATING
                        || !round.criteria().isEmpty())
                    .toList(),
                IssueRules::of,
                round -> missingCriteria(round).isEmpty(),
                round -> "has no criterion for " + list(missingCriteria(round).stream()))),
        rule(
            "S1-DECISION-RECORDED",
            WARNING,
            "The decision for an issue is recorded with its rule and its date.",
            "Record the decision: the issue, the rule by which it was taken, and when.",
            past -> each(
                past.chosen(),
                IssueRules::of,
                issue -> decisions(past, issue).stream()
                    .anyMatch(decision -> decision.date().isPresent()),
                issue -> decisions(past, issue).isEmpty()
                    ? "is selected without a recorded decision"
                    : "was selected by a decision without a date")),
        rule(
            "S1-ROUND-CLOSED-FIRST",
            WARNING,
            "Nobody decides before everybody has voted.",
            "Close the round first, and confirm the decision once its result is known.",
            past -> cases(
                past.decisions().stream()
                    .filter(decision -> decision.round().isPresent())
                    .toList(),
                decision -> past.rounds().stream()
                    .filter(round -> decision.round().stream().anyMatch(round.id()::equals))
                    .flatMap(round -> decidedTooEarly(past, decision, round).stream())
                    .findFirst())),
        rule(
            "S1-BOTH-SIDES-DECIDED",
            WARNING,
            "Both sides say how they take the decision: they consent, stand aside or object.",
            "Ask the side that has not responded, and record its responses.",
            past -> each(
                past.decisions(),
                IssueRules::of,
                decision -> silent(past, decision).isEmpty(),
                decision -> "has no response from " + sides(silent(past, decision)))),
        rule(
            "S1-OBJECTION-ANSWERED",
            WARNING,
            "Every objection to the decision gets a reasoned reply.",
            "Answer each objection with reasons, and record the reply.",
            past -> each(
                past.decisions().stream()
                    .filter(decision -> decision.responses().stream()
                        .anyMatch(response -> response.response() == ResponseKind.OBJECT))
                    .toList(),
                IssueRules::of,
                decision -> openObjections(decision) == 0,
                decision ->
                    "leaves " + Rules.many(openObjections(decision), "objection", "objections")
                        + " without a reasoned reply")),
        rule(
            "S1-DATA-CAN-HELP",
            WARNING,
            "The selected issue is one that data can help with.",
            "Say what would have to be known about the issue, as data needs.",
            past -> each(
                past.chosen(),
                IssueRules::of,
                issue -> !issue.dataNeeds().isEmpty(),
                issue -> "is selected and names no data need")),
        rule(
            "S1-SPECIFIC-PROBLEM",
            ADVICE,
            "A team can act on a specific problem; a broad issue is narrowed before work begins.",
            "Split the issue into specific problems, or give each team an aspect of it.",
            past -> each(
                past.chosen(),
                IssueRules::of,
                issue -> isSpecific(past, issue),
                issue -> "is broad, and no specific problem or aspect has been taken from it")),
        rule(
            "S1-DECLINED-TRACEABLE",
            ADVICE,
            "What was not selected stays on record, with the reason or with where it went.",
            "Add the reason for declining an issue, or link the issues that it was merged or split into.",
            past -> each(
                past.issues().stream()
                    .filter(issue -> past.status(issue).compareTo(IssueStatus.DECLINED) >= 0)
                    .toList(),
                IssueRules::of,
                issue -> isTraceable(past, issue),
                issue -> "was " + Rules.words(past.status(issue))
                    + (past.status(issue) == IssueStatus.DECLINED
                        ? ", and no reason is recorded"
                        : ", and it is not recorded into what"))),
        rule(
            "S1-DATES-IN-ORDER",
            ADVICE,
            "The record of how the issue was found can be followed in time.",
            "Correct the date or the step that is wrong.",
            IssueRules::datesInOrder));
  }

  static Subject of(Issue issue) {
    return Subject.of(ISSUE, issue.id());
  }

  private static Subject of(PrioritisationRound round) {
    return Subject.of(PRIORITISATION_ROUND, round.id());
  }

  private static Subject of(SelectionDecision decision) {
    return Subject.of(SELECTION_DECISION, decision.id());
  }

  private static Outcome scopingIsMixed(Past past) {
    List<String> kinds = past.scoping().stream()
        .map(activity -> Rules.words(activity.kind()))
        .distinct()
        .toList();
    return whole(
        kinds.size() > 1,
        kinds.isEmpty()
            ? "No scoping activity is recorded as of " + past.asOf() + "."
            : "All scoping recorded as of " + past.asOf() + " is of one kind, " + kinds.get(0)
                + ".");
  }

  private static boolean peopleCare(Past past, Issue issue) {
    List<IssueId> line = past.lineage(issue);
    return past.scoping().stream()
        .filter(activity -> HEARS_PEOPLE.contains(activity.kind()))
        .flatMap(activity -> activity.supports().stream())
        .anyMatch(line::contains);
  }

  private static Map<Side, Integer> present(Past past, PrioritisationRound round) {
    return past.count(Past.ledger(round), Past.PRESENT, round.closes().or(round::opens));
  }

  /** Whether the ledger says who was there: somebody was, or the round is closed and only lists those invited. */
  private static boolean isTold(Past past, PrioritisationRound round) {
    return !present(past, round).isEmpty()
        || (past.closed(round) && !Past.ledger(round).isEmpty());
  }

  private static Outcome bothSidesVoted(Past past) {
    return cases(
        past.rounds().stream()
            .filter(past::closed)
            .filter(round -> !present(past, round).isEmpty())
            .toList(),
        round -> {
          Map<Side, Integer> voted =
              past.count(Past.ledger(round), Set.of(ParticipationMode.VOTED), round.closes());
          boolean all = present(past, round).keySet().stream()
              .filter(Past.BOTH_SIDES::contains)
              .allMatch(voted::containsKey);
          return all
              ? Optional.empty()
              : Optional.of(says(
                  of(round),
                  "closed with votes of " + counts(voted) + ", while "
                      + counts(present(past, round)) + " were there"));
        });
  }

  private static List<String> missingCriteria(PrioritisationRound round) {
    Set<CriterionKind> kinds =
        round.criteria().stream().map(criterion -> criterion.kind()).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    if (!kinds.contains(CriterionKind.IMPORTANCE)) {
      missing.add("importance to people");
    }
    if (!kinds.contains(CriterionKind.DATA_AMENABILITY)) {
      missing.add("how far data can help");
    }
    return missing;
  }

  private static List<SelectionDecision> decisions(Past past, Issue issue) {
    List<IssueId> line = past.lineage(issue);
    return past.decisions().stream()
        .filter(decision -> line.contains(decision.issue()))
        .toList();
  }

  private static Optional<Occurrence> decidedTooEarly(
      Past past, SelectionDecision decision, PrioritisationRound round) {
    boolean before = round.closes().stream()
        .anyMatch(
            closes -> decision.date().stream().anyMatch(date -> date.certainlyBefore(closes)));
    if (past.closed(round) && !before) {
      return Optional.empty();
    }
    return Optional.of(new Occurrence(
        "Selection decision " + decision.id() + on(decision.date()) + " was taken before round "
            + round.id() + (past.closed(round) ? " closed" + on(round.closes()) : " was closed")
            + ".",
        List.of(of(decision), of(round))));
  }

  private static List<Side> silent(Past past, SelectionDecision decision) {
    Set<Side> heard = EnumSet.noneOf(Side.class);
    for (DecisionResponse response : decision.responses()) {
      response
          .by()
          .side()
          .filter(side -> response.by().count() > 0)
          .or(() -> response
              .by()
              .person()
              .flatMap(person -> past.sides().of(person, past.dayOf(decision.date()))))
          .ifPresent(heard::add);
    }
    return Past.missing(heard);
  }

  private static long openObjections(SelectionDecision decision) {
    return decision.responses().stream()
        .filter(DecisionResponse::isOpenObjection)
        .mapToLong(response -> response.by().count())
        .sum();
  }

  private static boolean isSpecific(Past past, Issue issue) {
    boolean split = past.issues().stream()
        .anyMatch(part -> part.kind() == IssueKind.SPECIFIC_PROBLEM
            && part.splitFrom().stream().anyMatch(issue.id()::equals));
    boolean aspects = past.teams().stream()
        .filter(team -> team.issue().stream().anyMatch(issue.id()::equals))
        .anyMatch(team -> team.aspect().isPresent());
    return issue.kind() == IssueKind.SPECIFIC_PROBLEM || split || aspects;
  }

  private static boolean isTraceable(Past past, Issue issue) {
    return switch (past.status(issue)) {
      case DECLINED ->
        past.events(issue).stream()
            .anyMatch(event ->
                event.status() == IssueStatus.DECLINED && event.reason().isPresent());
      case MERGED -> issue.mergedInto().isPresent();
      case SPLIT ->
        past.issues().stream()
            .anyMatch(part -> part.splitFrom().stream().anyMatch(issue.id()::equals));
      case PROPOSED, SHORTLISTED, SELECTED -> true;
    };
  }

  private static Outcome datesInOrder(Past past) {
    Stream<Order> affiliations = past.initiative().people().stream()
        .flatMap(person -> person.affiliations().stream()
            .map(one -> Order.of(Subject.of(PERSON, person.id()), one.period())));
    Stream<Order> scoping = past.scoping().stream().map(IssueRules::order);
    Stream<Order> rounds = past.rounds().stream()
        .map(round -> new Order(of(round), "opening", round.opens(), "closing", round.closes()));
    List<Occurrence> wrong = new ArrayList<>(
        reversed(past, Stream.of(affiliations, scoping, rounds).flatMap(orders -> orders)));
    if (past.over() && past.initiative().period().isReversed()) {
      wrong.add(Occurrence.of("The initiative has its end on "
          + past.initiative().period().end().orElseThrow() + ", before its start on "
          + past.initiative().period().start().orElseThrow() + "."));
    }
    for (Issue issue : past.issues()) {
      List<Step<IssueStatus>> history = new ArrayList<>();
      history.add(new Step<>(issue.proposed(), IssueStatus.PROPOSED));
      for (IssueEvent event : past.events(issue)) {
        history.add(new Step<>(event.date(), event.status()));
      }
      wrong.addAll(unusual(of(issue), history, from -> from::allows));
    }
    return Rules.when(!past.issues().isEmpty() || !past.rounds().isEmpty(), Outcome.of(wrong));
  }

  private static Order order(ScopingActivity activity) {
    return Order.of(Subject.of(SCOPING_ACTIVITY, activity.id()), activity.period());
  }
}
