package org.opendatacollab.model.guide;

import static org.opendatacollab.model.EntityKind.ACTION_TEAM;
import static org.opendatacollab.model.EntityKind.LEADER_COMMITMENT;
import static org.opendatacollab.model.EntityKind.PERSON;
import static org.opendatacollab.model.guide.Rules.each;
import static org.opendatacollab.model.guide.Rules.rule;
import static org.opendatacollab.model.guide.Severity.ADVICE;
import static org.opendatacollab.model.guide.Severity.BREACH;
import static org.opendatacollab.model.guide.Severity.WARNING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.guide.Rules.Order;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.Standing;
import org.opendatacollab.model.team.ActionTeam;
import org.opendatacollab.model.team.LeaderCommitment;
import org.opendatacollab.model.team.Membership;

/** Step 3: joint action teams, in which those who do the work are members and to which leaders commit themselves. */
final class TeamRules {
  private TeamRules() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "S3-TEAM-FORMED",
            WARNING,
            "Out of the forum comes a joint action team for the issue.",
            "Form a team of people of both sides, and record who is in it.",
            past -> Rules.step(
                past,
                each(
                    past.discussed(),
                    IssueRules::of,
                    issue -> hasTeam(past, issue),
                    issue -> "was discussed in a forum, and no action team works on it as of "
                        + past.asOf()),
                !past.teams().isEmpty(),
                "The initiative has ended, and no action team is recorded.")),
        rule(
            "S3-BOTH-SIDES",
            BREACH,
            "An action team has members of both sides.",
            "Win members of the side that is missing before the team goes on.",
            past -> each(
                past.teams(),
                TeamRules::of,
                team -> Past.missing(members(past, team).keySet()).isEmpty(),
                team -> "has " + Rules.counts(members(past, team)) + " among its members")),
        rule(
            "S3-IMPLEMENTERS",
            WARNING,
            "Those who will do the work are members of the team, not only their leaders.",
            "Add members who do the work in their organisations.",
            past -> each(
                past.teams().stream()
                    .filter(team -> !memberships(past, team).isEmpty())
                    .toList(),
                TeamRules::of,
                team -> hasImplementer(past, team),
                team -> "has " + Rules.many(memberships(past, team).size(), "member", "members")
                    + ", none of them known as an implementer")),
        rule(
            "S3-LEADERS-COMMITTED",
            WARNING,
            "Leaders of both sides commit themselves to the team, on a known date.",
            "Ask a leader of each side what he or she promises the team, and record it with its date.",
            past -> each(
                past.teams(),
                TeamRules::of,
                team -> uncommitted(past, team).isEmpty(),
                team -> "has no dated commitment of a leader "
                    + Rules.list(
                        uncommitted(past, team).stream().map(side -> "of " + Rules.side(side))))),
        rule(
            "S3-COMMITMENT-WITNESSED",
            ADVICE,
            "Leaders commit themselves jointly or in public, so that others can hold them to it.",
            "Have the commitment repeated in a session of both sides or in public.",
            past -> each(
                past.commitments(),
                commitment -> Subject.of(LEADER_COMMITMENT, commitment.id()),
                commitment -> commitment.joint() == YesNo.YES || commitment.inPublic() == YesNo.YES,
                commitment -> "is not known to have been made jointly or in public")),
        rule(
            "S3-ON-BEHALF",
            ADVICE,
            "Members act for an organisation, which gives them time and takes up what they achieve.",
            "Say for which organisation each member acts.",
            past -> each(
                past.teams().stream()
                    .filter(team -> !memberships(past, team).isEmpty())
                    .toList(),
                TeamRules::of,
                team -> onTheirOwn(past, team) == 0,
                team -> "has " + Rules.many(onTheirOwn(past, team), "member", "members")
                    + " of whom it is not said for which organisation they act")),
        rule(
            "S3-SOLE-BRIDGE",
            ADVICE,
            "Several teams are held together by more than one person.",
            "Let another member take part in more than one team, or have the teams meet.",
            TeamRules::soleBridge),
        rule(
            "S3-DATES-IN-ORDER",
            ADVICE,
            "The record of who was in a team can be followed in time.",
            "Correct the date that is wrong.",
            past -> Rules.when(
                !past.teams().isEmpty(),
                Outcome.of(Rules.reversed(
                    past,
                    past.teams().stream()
                        .flatMap(team -> team.memberships().stream()
                            .map(member -> Order.of(of(team), member.period()))))))));
  }

  static Subject of(ActionTeam team) {
    return Subject.of(ACTION_TEAM, team.id());
  }

  private static boolean hasTeam(Past past, Issue issue) {
    List<IssueId> line = past.lineage(issue);
    return past.teams().stream().anyMatch(team -> team.issue().stream().allMatch(line::contains));
  }

  /** Everybody who has been a member up to the day, once for each membership. */
  private static List<Membership> memberships(Past past, ActionTeam team) {
    return team.memberships().stream().filter(one -> past.begun(one.period())).toList();
  }

  private static Map<Side, Integer> members(Past past, ActionTeam team) {
    Map<Side, Integer> counts = new EnumMap<>(Side.class);
    Set<PersonId> counted = new HashSet<>();
    for (Membership member : memberships(past, team)) {
      member
          .onBehalfOf()
          .flatMap(past.sides()::of)
          .or(() -> past.sides().of(member.person(), past.dayOf(member.period().end())))
          .filter(side -> counted.add(member.person()))
          .ifPresent(side -> counts.merge(side, 1, Integer::sum));
    }
    return counts;
  }

  private static boolean hasImplementer(Past past, ActionTeam team) {
    Set<PersonId> implementers = past.initiative().people().stream()
        .filter(person -> person.standing() == Standing.IMPLEMENTER)
        .map(Person::id)
        .collect(Collectors.toSet());
    return memberships(past, team).stream()
        .map(Membership::person)
        .anyMatch(implementers::contains);
  }

  private static List<Side> uncommitted(Past past, ActionTeam team) {
    Set<Side> committed = EnumSet.noneOf(Side.class);
    past.commitments().stream()
        .filter(commitment -> commitment.date().isPresent())
        .filter(commitment -> commitment.team().stream().allMatch(team.id()::equals))
        .flatMap(commitment -> sideOf(past, commitment).stream())
        .forEach(committed::add);
    return Past.missing(committed);
  }

  private static Optional<Side> sideOf(Past past, LeaderCommitment commitment) {
    return commitment
        .organisation()
        .flatMap(past.sides()::of)
        .or(() -> commitment
            .leader()
            .flatMap(leader -> past.sides().of(leader, past.dayOf(commitment.date()))));
  }

  private static long onTheirOwn(Past past, ActionTeam team) {
    return memberships(past, team).stream()
        .filter(member -> member.onBehalfOf().isEmpty())
        .count();
  }

  private static Outcome soleBridge(Past past) {
    List<Set<PersonId>> teams = past.teams().stream()
        .map(team ->
            memberships(past, team).stream().map(Membership::person).collect(Collectors.toSet()))
        .toList();
    List<PersonId> bridges = past.initiative().people().stream()
        .map(Person::id)
        .filter(person -> teams.stream().filter(team -> team.contains(person)).count() > 1)
        .toList();
    boolean sole =
        bridges.size() == 1 && teams.stream().allMatch(team -> team.contains(bridges.get(0)));
    return Rules.when(
        teams.size() > 1,
        sole
            ? Outcome.of(List.of(Occurrence.of(
                "All " + teams.size() + " teams are held together by one member alone.",
                Subject.of(PERSON, bridges.get(0)))))
            : Outcome.MET);
  }
}
