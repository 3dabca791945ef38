package org.opendatacollab.model.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.data.DisclosureRequest;
import org.opendatacollab.model.forum.Claim;
import org.opendatacollab.model.forum.DataNeed;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.forum.Forum;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueEvent;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueStatus;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.RoundState;
import org.opendatacollab.model.issue.ScopingActivity;
import org.opendatacollab.model.issue.SelectionDecision;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.ParticipationMode;
import org.opendatacollab.model.stakeholder.Party;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.Sides;
import org.opendatacollab.model.team.ActionTeam;
import org.opendatacollab.model.team.LeaderCommitment;

/**
 * An initiative as it was on a day: what is dated certainly after the day is not there, what has no date is. All rules of
 * the standard guide look at it, so that none has to think of time.
 */
final class Past {
  /** The two sides that collaborate. */
  static final List<Side> BOTH_SIDES = List.of(Side.GOVERNMENT, Side.CIVIL_SOCIETY);

  /** The ways of taking part in which somebody was there. */
  static final Set<ParticipationMode> PRESENT =
      Set.of(ParticipationMode.ATTENDED, ParticipationMode.CONTRIBUTED, ParticipationMode.VOTED);

  private final Initiative initiative;
  private final LocalDate asOf;
  private final Sides sides;

  Past(Initiative initiative, LocalDate asOf) {
    this.initiative = initiative;
    this.asOf = asOf;
    this.sides = Sides.of(initiative.organisations(), initiative.people());
  }

  Initiative initiative() {
    return initiative;
  }

  LocalDate asOf() {
    return asOf;
  }

  Sides sides() {
    return sides;
  }

  // Time

  /** Whether the initiative has begun, as far as that is known. */
  boolean begun() {
    return begun(initiative.period());
  }

  /** Whether the initiative is known to have reached its end. */
  boolean over() {
    return ended(initiative.period());
  }

  boolean seen(PartialDate date) {
    return !date.certainlyAfter(asOf);
  }

  boolean seen(Optional<PartialDate> date) {
    return date.stream().allMatch(this::seen);
  }

  boolean begun(Period period) {
    return seen(period.start());
  }

  boolean ended(Period period) {
    return period.end().stream().anyMatch(end -> !end.latest().isAfter(asOf));
  }

  /** Whether a date lies certainly before the day. */
  boolean overdue(PartialDate date) {
    return date.certainlyBefore(asOf);
  }

  /** The day on which to ask for the side of a person: the last that the date may mean and that is not after this day. */
  LocalDate dayOf(Optional<PartialDate> date) {
    return date.map(PartialDate::latest).filter(day -> day.isBefore(asOf)).orElse(asOf);
  }

  <E extends DatedEvent> List<E> seen(List<E> history) {
    return history.stream().filter(event -> seen(event.date())).toList();
  }

  <E extends DatedEvent> Optional<E> last(List<E> history) {
    return DatedEvent.last(seen(history));
  }

  private <T> List<T> dated(List<T> things, Function<T, Optional<PartialDate>> date) {
    return things.stream().filter(thing -> seen(date.apply(thing))).toList();
  }

  // Sides

  /** The two sides that are not among those given. */
  static List<Side> missing(Set<Side> there) {
    return BOTH_SIDES.stream().filter(side -> !there.contains(side)).toList();
  }

  /** The number of people of each side who took part in one of some ways, without sides that have nobody. */
  Map<Side, Integer> count(
      List<Participation> ledger, Set<ParticipationMode> modes, Optional<PartialDate> date) {
    Map<Side, Integer> counts = sides.count(ledger, modes, dayOf(date));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  Optional<Side> sideOf(Party party) {
    return party.side().or(() -> party.organisation().flatMap(sides::of));
  }

  // Step 1

  List<ScopingActivity> scoping() {
    return dated(initiative.scopingActivities(), activity -> activity.period().start());
  }

  /** The rounds that were opened. */
  List<PrioritisationRound> rounds() {
    return initiative.prioritisationRounds().stream()
        .filter(round -> round.state() != RoundState.PLANNED && seen(round.opens()))
        .toList();
  }

  boolean closed(PrioritisationRound round) {
    return round.state() == RoundState.CLOSED && seen(round.closes());
  }

  /** The ledger of a round, completed from its ballots. */
  static List<Participation> ledger(PrioritisationRound round) {
    Stream<Participation> voters = round.ballots().stream()
        .map(ballot -> ballot.voter())
        .distinct()
        .filter(voter -> round.participation().stream()
            .noneMatch(line -> line.person().stream().anyMatch(voter::equals)
                && line.modes().contains(ParticipationMode.VOTED)))
        .map(voter -> Participation.of(voter, ParticipationMode.VOTED));
    return Stream.concat(round.participation().stream(), voters).toList();
  }

  List<SelectionDecision> decisions() {
    return dated(initiative.selectionDecisions(), SelectionDecision::date);
  }

  List<Issue> issues() {
    return dated(initiative.issues(), Issue::proposed);
  }

  List<IssueEvent> events(Issue issue) {
    return dated(issue.events(), IssueEvent::date);
  }

  IssueStatus status(Issue issue) {
    return events(issue).stream()
        .reduce((earlier, later) -> later)
        .map(IssueEvent::status)
        .orElse(IssueStatus.PROPOSED);
  }

  /** The issues that the partners work on: selected, by their own history or by a decision, and not given up since. */
  List<Issue> chosen() {
    return issues().stream()
        .filter(issue -> switch (status(issue)) {
          case SELECTED -> true;
          case PROPOSED, SHORTLISTED ->
            decisions().stream().anyMatch(decision -> decision.issue().equals(issue.id()));
          case DECLINED, MERGED, SPLIT -> false;
        })
        .toList();
  }

  /** An issue and all that it came from by splitting and merging: what was done for those was done for it. */
  List<IssueId> lineage(Issue issue) {
    List<IssueId> line = new ArrayList<>(List.of(issue.id()));
    for (int i = 0; i < line.size(); i++) {
      IssueId one = line.get(i);
      issues().stream()
          .filter(other -> other.mergedInto().stream().anyMatch(one::equals))
          .map(Issue::id)
          .filter(id -> !line.contains(id))
          .forEach(line::add);
      issues().stream()
          .filter(other -> other.id().equals(one))
          .flatMap(other -> other.splitFrom().stream())
          .filter(id -> !line.contains(id))
          .forEach(line::add);
    }
    return line;
  }

  // Step 2

  List<Forum> forums() {
    return initiative.forums().stream().filter(forum -> begun(forum.period())).toList();
  }

  boolean hasForum(Issue issue) {
    List<IssueId> line = lineage(issue);
    return forums().stream().anyMatch(forum -> line.contains(forum.issue()));
  }

  /** The chosen issues on which a forum was held. */
  List<Issue> discussed() {
    return chosen().stream().filter(this::hasForum).toList();
  }

  List<Claim> claims() {
    Set<ForumId> held = forums().stream().map(Forum::id).collect(Collectors.toSet());
    return initiative.claims().stream()
        .filter(claim -> claim.forum().stream().allMatch(held::contains))
        .toList();
  }

  List<Claim> claims(Issue issue) {
    List<IssueId> line = lineage(issue);
    return claims().stream().filter(claim -> line.contains(claim.issue())).toList();
  }

  /** What has to be known for the chosen issues: what they and the claims about them ask for. */
  List<DataNeed> needs() {
    List<DataNeedId> wanted = chosen().stream()
        .flatMap(issue -> Stream.concat(
            issue.dataNeeds().stream(),
            claims(issue).stream().flatMap(claim -> claim.dataNeeds().stream())))
        .toList();
    return initiative.dataNeeds().stream()
        .filter(need -> wanted.contains(need.id()))
        .toList();
  }

  /** The data assets that would meet those needs. */
  List<DataAsset> neededAssets() {
    List<DataNeed> needs = needs();
    return initiative.dataAssets().stream()
        .filter(asset -> needs.stream().anyMatch(need -> need.metBy().contains(asset.id())))
        .toList();
  }

  /** The requests that somebody has begun; one without any event counts, since nothing says that it is later. */
  List<DisclosureRequest> requests() {
    return initiative.disclosureRequests().stream()
        .filter(request -> request.events().isEmpty() || !seen(request.events()).isEmpty())
        .toList();
  }

  // Steps 3 and 4

  List<ActionTeam> teams() {
    return dated(initiative.teams(), ActionTeam::formed);
  }

  List<LeaderCommitment> commitments() {
    return dated(initiative.leaderCommitments(), LeaderCommitment::date);
  }

  List<ActionPlan> plans() {
    return initiative.plans().stream().filter(plan -> begun(plan.period())).toList();
  }

  List<ProgressCheck> checks() {
    return initiative.progressChecks().stream()
        .filter(check -> seen(check.date()))
        .toList();
  }

  // Step 5

  List<LearningSession> sessions() {
    return dated(initiative.learningSessions(), LearningSession::date);
  }

  boolean closed(LearningSession session) {
    return session.closed() && seen(session.closedOn());
  }

  Optional<LearningSession> session(LearningSessionId id) {
    return sessions().stream().filter(session -> session.id().equals(id)).findFirst();
  }

  List<Reflection> reflections() {
    return initiative.reflections().stream()
        .filter(reflection ->
            reflection.session().stream().allMatch(id -> session(id).isPresent()))
        .toList();
  }

  List<SurveyWave> waves() {
    return dated(initiative.surveyWaves(), SurveyWave::opens);
  }
}
