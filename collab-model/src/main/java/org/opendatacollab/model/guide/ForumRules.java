package org.opendatacollab.model.guide;

import static org.opendatacollab.model.EntityKind.CLAIM;
import static org.opendatacollab.model.EntityKind.DATA_ASSET;
import static org.opendatacollab.model.EntityKind.DATA_NEED;
import static org.opendatacollab.model.EntityKind.FORUM;
import static org.opendatacollab.model.guide.Rules.cases;
import static org.opendatacollab.model.guide.Rules.counts;
import static org.opendatacollab.model.guide.Rules.each;
import static org.opendatacollab.model.guide.Rules.list;
import static org.opendatacollab.model.guide.Rules.rule;
import static org.opendatacollab.model.guide.Rules.says;
import static org.opendatacollab.model.guide.Rules.side;
import static org.opendatacollab.model.guide.Severity.ADVICE;
import static org.opendatacollab.model.guide.Severity.BREACH;
import static org.opendatacollab.model.guide.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.data.AssetState;
import org.opendatacollab.model.data.AssetStateEvent;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.data.OpennessAssessment;
import org.opendatacollab.model.forum.Claim;
import org.opendatacollab.model.forum.ClaimKind;
import org.opendatacollab.model.forum.DataNeed;
import org.opendatacollab.model.forum.Forum;
import org.opendatacollab.model.forum.Guest;
import org.opendatacollab.model.forum.Perspective;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.stakeholder.Side;

/** Step 2: a shared understanding of the issue, and of the data that it takes. */
final class ForumRules {
  private ForumRules() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "S2-FORUM-HELD",
            WARNING,
            "The two sides meet in a forum on the selected issue, to understand it together.",
            "Hold a forum on the issue with both sides, and record it.",
            past -> Rules.step(
                past,
                each(
                    past.chosen(),
                    IssueRules::of,
                    past::hasForum,
                    issue -> "is selected, and no forum on it is recorded as of " + past.asOf()),
                !past.forums().isEmpty(),
                "The initiative has ended, and no forum is recorded.")),
        rule(
            "S2-ATTENDANCE-RECORDED",
            WARNING,
            "It is recorded who was invited to a forum and who came.",
            "Record the participation in the forum, person by person or as numbers by side.",
            past -> each(
                past.forums(),
                ForumRules::of,
                forum -> !forum.participation().isEmpty(),
                forum -> "does not say who took part")),
        rule(
            "S2-BOTH-SIDES",
            BREACH,
            "A forum brings both sides together; an understanding that one side reaches alone is not shared.",
            "Meet again with the side that was not there.",
            past -> each(
                past.forums().stream()
                    .filter(forum -> !forum.participation().isEmpty())
                    .toList(),
                ForumRules::of,
                forum -> Past.missing(present(past, forum).keySet()).isEmpty(),
                forum -> "brought together " + counts(present(past, forum)))),
        rule(
            "S2-GUESTS-ADD-VALUE",
            ADVICE,
            "Guests from outside the two sides are invited for what they can add, and everybody knows what that is.",
            "Say of each guest what he or she adds to the forum.",
            past -> each(
                past.forums().stream()
                    .filter(forum -> !forum.guests().isEmpty())
                    .toList(),
                ForumRules::of,
                forum -> unexplained(forum) == 0,
                forum -> "has " + Rules.many(unexplained(forum), "guest", "guests")
                    + " of whom it is not said what they add")),
        rule(
            "S2-WHOLE-PICTURE",
            WARNING,
            "The forum speaks of causes, implications, current initiatives, solutions, goals and hopes.",
            "Take up what was left out at the next meeting, and record the claims made.",
            past -> each(
                past.discussed(),
                IssueRules::of,
                issue -> leftOut(past, issue).isEmpty(),
                issue -> "was discussed, and no "
                    + list(leftOut(past, issue).stream().map(Rules::words))
                    + (leftOut(past, issue).size() == 1 ? " is" : " are") + " recorded")),
        rule(
            "S2-CLAIMS-NAME-DATA",
            ADVICE,
            "For causes and solutions the forum asks how data could test or support them.",
            "Link each cause and each solution to the data need that it raises.",
            past -> cases(past.discussed(), issue -> withoutData(past, issue))),
        rule(
            "S2-CONTESTED-TESTABLE",
            WARNING,
            "Where people disagree, they look for the data that would settle it.",
            "Ask what would have to be known to settle the claim, and record it as a data need.",
            past -> each(
                past.claims().stream().filter(ForumRules::isContested).toList(),
                claim -> Subject.of(CLAIM, claim.id()),
                claim -> !claim.dataNeeds().isEmpty(),
                claim -> "is contested, and names no data need that would test it")),
        rule(
            "S2-ROLES-SEEN-BOTH-WAYS",
            WARNING,
            "Each side says what its role in the issue is, and hears how the other side sees it.",
            "Have the role stated by the side itself and by the other side, and compare the two.",
            past -> cases(past.discussed(), issue -> rolesNotStated(past, issue))),
        rule(
            "S2-NEEDS-MET",
            WARNING,
            "For each thing that has to be known there are data, or a request to disclose them.",
            "Find out which data would meet the need and who holds them, or request their disclosure.",
            past -> each(
                past.needs(),
                need -> Subject.of(DATA_NEED, need.id()),
                need -> isMet(past, need),
                need -> "is met by no data asset and no disclosure request")),
        rule(
            "S2-REGISTER-COMPLETE",
            WARNING,
            "The register says of each data asset that is needed who holds it, how open it is and whether it could be public.",
            "Ask the holder, and add what is not known.",
            past -> each(
                past.neededAssets(),
                ForumRules::of,
                asset -> unknown(past, asset).isEmpty(),
                asset -> "is needed, and the register does not say "
                    + list(unknown(past, asset).stream()))),
        rule(
            "S2-BARRIER-NAMED",
            ADVICE,
            "Of each data asset that is not open it is known what keeps it from being opened.",
            "Ask the holder for the barrier, and record it.",
            past -> each(
                past.neededAssets().stream()
                    .filter(asset -> isNotOpen(past, asset))
                    .toList(),
                ForumRules::of,
                asset -> !asset.barriers().isEmpty(),
                asset -> "is not open, and no barrier is named")),
        rule(
            "S2-OPENNESS-ASSESSED",
            ADVICE,
            "How open the needed data are is assessed at the beginning, with a date.",
            "Answer the openness questions for the asset, and date the assessment.",
            past -> each(
                past.neededAssets(),
                ForumRules::of,
                asset -> !assessed(past, asset).isEmpty(),
                asset -> "is needed, and its openness has not been assessed")),
        rule(
            "S2-OPENNESS-REASSESSED",
            ADVICE,
            "How open the needed data are is assessed again at the end, so that the change can be told.",
            "Answer the same questions again, and date the assessment.",
            past -> Rules.when(
                past.over(),
                each(
                    past.neededAssets().stream()
                        .filter(asset -> !assessed(past, asset).isEmpty())
                        .toList(),
                    ForumRules::of,
                    asset -> isReassessed(assessed(past, asset)),
                    asset -> "was assessed once, in " + assessed(past, asset).get(0)
                        + ", and not again"))));
  }

  private static Subject of(Forum forum) {
    return Subject.of(FORUM, forum.id());
  }

  static Subject of(DataAsset asset) {
    return Subject.of(DATA_ASSET, asset.id());
  }

  private static Map<Side, Integer> present(Past past, Forum forum) {
    return past.count(
        forum.participation(), Past.PRESENT, forum.period().end().or(forum.period()::start));
  }

  private static long unexplained(Forum forum) {
    return forum.guests().stream()
        .map(Guest::addedValue)
        .filter(Optional::isEmpty)
        .count();
  }

  private static List<ClaimKind> leftOut(Past past, Issue issue) {
    List<ClaimKind> said = past.claims(issue).stream().map(Claim::kind).toList();
    return Stream.of(ClaimKind.values()).filter(kind -> !said.contains(kind)).toList();
  }

  private static Optional<Occurrence> withoutData(Past past, Issue issue) {
    List<Claim> asked = past.claims(issue).stream()
        .filter(claim -> claim.kind() == ClaimKind.CAUSE || claim.kind() == ClaimKind.SOLUTION)
        .toList();
    List<Claim> without =
        asked.stream().filter(claim -> claim.dataNeeds().isEmpty()).toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(says(
            IssueRules.of(issue),
            "has " + Rules.many(asked.size(), "cause or solution", "causes and solutions")
                + ", of which " + without.size() + " without a data need: "
                + list(without.stream().map(Claim::id))));
  }

  private static boolean isContested(Claim claim) {
    return takes(claim, Vote.AGREE) && takes(claim, Vote.DISAGREE);
  }

  private static boolean takes(Claim claim, Vote vote) {
    return claim.positions().stream()
        .anyMatch(position -> position.vote() == vote && position.by().count() > 0);
  }

  private static Optional<Occurrence> rolesNotStated(Past past, Issue issue) {
    List<IssueId> line = past.lineage(issue);
    List<String> missing = new ArrayList<>();
    for (Side side : Past.BOTH_SIDES) {
      for (Perspective perspective : Perspective.values()) {
        boolean stated = past.initiative().roleStatements().stream()
            .filter(role -> line.contains(role.issue()) && role.perspective() == perspective)
            .anyMatch(role -> past.sideOf(role.about()).stream().anyMatch(side::equals));
        if (!stated) {
          missing.add("the role of " + side(side)
              + (perspective == Perspective.OWN ? " by itself" : " by the other side"));
        }
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(says(
            IssueRules.of(issue),
            "was discussed without a statement of " + list(missing.stream())));
  }

  private static boolean isMet(Past past, DataNeed need) {
    return !need.metBy().isEmpty()
        || past.requests().stream()
            .anyMatch(request -> request.dataNeed().stream().anyMatch(need.id()::equals));
  }

  private static Optional<AssetState> state(Past past, DataAsset asset) {
    return past.last(asset.states()).map(AssetStateEvent::state);
  }

  /** Whether the asset is known to be anything but open. */
  static boolean isNotOpen(Past past, DataAsset asset) {
    return state(past, asset).stream().anyMatch(state -> state != AssetState.OPEN);
  }

  private static List<String> unknown(Past past, DataAsset asset) {
    List<String> unknown = new ArrayList<>();
    if (asset.holder().isEmpty()) {
      unknown.add("who holds it");
    }
    if (state(past, asset).isEmpty()) {
      unknown.add("how open it is");
    }
    if (asset.couldBePublic() == YesNo.UNKNOWN) {
      unknown.add("whether it could be public");
    }
    return unknown;
  }

  private static List<PartialDate> assessed(Past past, DataAsset asset) {
    return asset.assessments().stream()
        .map(OpennessAssessment::date)
        .filter(past::seen)
        .toList();
  }

  private static boolean isReassessed(List<PartialDate> dates) {
    return dates.stream()
        .anyMatch(first -> dates.stream().anyMatch(later -> first.certainlyBefore(later)));
  }
}
