package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.CLASSIFICATION;
import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.PERIOD;
import static org.opendatacollab.model.shape.CommonShapes.SIDE;
import static org.opendatacollab.model.shape.Scalar.COUNT;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.ACTOR;
import static org.opendatacollab.model.shape.StakeholderShapes.PARTICIPATION;

import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueEvent;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.IssueStatus;
import org.opendatacollab.model.issue.ScopingActivity;
import org.opendatacollab.model.issue.ScopingActivityId;
import org.opendatacollab.model.issue.ScopingKind;
import org.opendatacollab.model.stakeholder.Actor;

/** The shapes of step 1: issues, and how they were found. */
public final class IssueShapes {
  private static final String LINEAGE = "mergers and splits of issues";

  private static final Scalar<IssueId> ISSUE_REF = ref(EntityKind.ISSUE, IssueId::new);

  static final Shape<IssueEvent> ISSUE_EVENT = RecordShapes.of(
      "IssueEvent",
      "A step in the life of an issue.",
      IssueEvent::new,
      RecordShapes.required(
          "status", codes(IssueStatus.class), IssueEvent::status, "The status since then."),
      RecordShapes.optional("date", DATE, IssueEvent::date, "When, if known."),
      RecordShapes.optional("by", ACTOR, IssueEvent::by, "Who took the step."),
      RecordShapes.optional("reason", TEXT, IssueEvent::reason, "Why."));

  static final Shape<Issue> ISSUE = Shape.of(
          "Issue",
          "What somebody wants changed: a problem, or a field of problems.",
          Issue::builder,
          Issue.Builder::build)
      .required("id", id(EntityKind.ISSUE, IssueId::new), Issue::id, Issue.Builder::id, "Its id.")
      .required(
          "kind", codes(IssueKind.class), Issue::kind, Issue.Builder::kind, "How narrow it is.")
      .required("title", TEXT, Issue::title, Issue.Builder::title, "Its title.")
      .optional(
          "statement", TEXT, Issue::statement, Issue.Builder::statement, "What is the matter.")
      .optional(
          "proposedBy", ACTOR, Issue::proposedBy, Issue.Builder::proposedBy, "Who proposed it.")
      .optional("proposed", DATE, Issue::proposed, Issue.Builder::proposed, "When it was proposed.")
      .list(
          "classifications",
          CLASSIFICATION,
          Issue::classifications,
          Issue.Builder::classifications,
          "What it is about, in codes.")
      .list(
          "dataNeeds",
          ref(EntityKind.DATA_NEED, DataNeedId::new),
          Issue::dataNeeds,
          Issue.Builder::dataNeeds,
          "What has to be known to solve it.")
      .list(
          "events",
          ISSUE_EVENT,
          Issue::events,
          Issue.Builder::events,
          "The steps it has taken since; the last one gives its status.")
      .optional(
          "mergedInto",
          ISSUE_REF,
          Issue::mergedInto,
          Issue.Builder::mergedInto,
          "The issue that it went into.")
      .optional(
          "splitFrom",
          ISSUE_REF,
          Issue::splitFrom,
          Issue.Builder::splitFrom,
          "The issue that it was cut out of.")
      .list(
          "evidence",
          EVIDENCE,
          Issue::evidence,
          Issue.Builder::evidence,
          "Evidence for what is said.")
      .tier(Tier.PARTNERS, Issue::tier, Issue.Builder::tier)
      .ofSide(issue -> issue.proposedBy().flatMap(Actor::side))
      .edges((issue, edges) -> {
        // From the earlier issue to the later one, whichever of the two says so.
        issue.mergedInto().ifPresent(later -> edges.add(LINEAGE, issue.id(), later, "/mergedInto"));
        issue
            .splitFrom()
            .ifPresent(earlier -> edges.add(LINEAGE, earlier, issue.id(), "/splitFrom"));
      })
      .build();

  static final Shape<ScopingActivity> SCOPING_ACTIVITY = Shape.of(
          "ScopingActivity",
          "A way in which the partners found out which issues matter.",
          ScopingActivity::builder,
          ScopingActivity.Builder::build)
      .required(
          "id",
          id(EntityKind.SCOPING_ACTIVITY, ScopingActivityId::new),
          ScopingActivity::id,
          ScopingActivity.Builder::id,
          "Its id.")
      .required(
          "kind",
          openCodes("ScopingKind", ScopingKind::new),
          ScopingActivity::kind,
          ScopingActivity.Builder::kind,
          "What was done.")
      .optional("title", TEXT, ScopingActivity::title, ScopingActivity.Builder::title, "Its title.")
      .optional(
          "method",
          TEXT,
          ScopingActivity::method,
          ScopingActivity.Builder::method,
          "How people or texts were chosen and asked.")
      .optional(
          "sampleSize",
          COUNT,
          ScopingActivity::sampleSize,
          ScopingActivity.Builder::sampleSize,
          "How many people were asked or texts read.")
      .withDefault(
          "period",
          PERIOD,
          Period.UNKNOWN,
          ScopingActivity::period,
          ScopingActivity.Builder::period,
          "When it was done.")
      .list(
          "conductedBy",
          ACTOR,
          ScopingActivity::conductedBy,
          ScopingActivity.Builder::conductedBy,
          "Who did it.")
      .optional(
          "providedBy",
          SIDE,
          ScopingActivity::providedBy,
          ScopingActivity.Builder::providedBy,
          "Which side brought it in.")
      .list(
          "supports",
          ISSUE_REF,
          ScopingActivity::supports,
          ScopingActivity.Builder::supports,
          "The issues that it speaks for.")
      .list(
          "questions",
          ISSUE_REF,
          ScopingActivity::questions,
          ScopingActivity.Builder::questions,
          "The issues that it speaks against.")
      .optional(
          "finding",
          TEXT,
          ScopingActivity::finding,
          ScopingActivity.Builder::finding,
          "What came out.")
      .list(
          "participation",
          PARTICIPATION,
          ScopingActivity::participation,
          ScopingActivity.Builder::participation,
          "Who took part.")
      .list(
          "evidence",
          EVIDENCE,
          ScopingActivity::evidence,
          ScopingActivity.Builder::evidence,
          "Evidence for what is said.")
      .tier(Tier.PARTNERS, ScopingActivity::tier, ScopingActivity.Builder::tier)
      .ofSide(ScopingActivity::providedBy)
      .build();

  private IssueShapes() {}
}
