package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.RATING_SCALE;
import static org.opendatacollab.model.shape.Scalar.COUNT;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.WEIGHT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.PARTICIPATION;
import static org.opendatacollab.model.shape.StakeholderShapes.RESPONDENT;
import static org.opendatacollab.model.shape.StakeholderShapes.SIDE_COUNT;

import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.Weight;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.BallotSecrecy;
import org.opendatacollab.model.issue.Criterion;
import org.opendatacollab.model.issue.CriterionId;
import org.opendatacollab.model.issue.CriterionKind;
import org.opendatacollab.model.issue.DecisionResponse;
import org.opendatacollab.model.issue.DecisionRule;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.issue.ResponseKind;
import org.opendatacollab.model.issue.RoundState;
import org.opendatacollab.model.issue.SelectionDecision;
import org.opendatacollab.model.issue.SelectionDecisionId;
import org.opendatacollab.model.shape.Shape.Problems;
import org.opendatacollab.model.stakeholder.SideCount;

/** The shapes of step 1: how issues are compared and chosen. */
public final class PrioritisationShapes {
  /** The rule that a secret round holds no ballots. */
  public static final String SECRET_BALLOT = "secret-ballot";

  /** The rule that a round holds no ballots before it has closed. */
  public static final String OPEN_ROUND = "open-round";

  private static final Scalar<IssueId> ISSUE_REF = ref(EntityKind.ISSUE, IssueId::new);

  static final Shape<Criterion> CRITERION = RecordShapes.of(
      "Criterion",
      "What candidates are compared by.",
      Criterion::new,
      RecordShapes.required(
          "id", id(EntityKind.CRITERION, CriterionId::new), Criterion::id, "Its id."),
      RecordShapes.required(
          "name", TEXT, Criterion::name, "What it is called, as the voters read it."),
      RecordShapes.required(
          "kind", openCodes("CriterionKind", CriterionKind::new), Criterion::kind, "What it asks."),
      RecordShapes.required(
          "scale",
          RATING_SCALE,
          Criterion::scale,
          "The scale of ratings; a higher one speaks for the candidate."),
      RecordShapes.withDefault(
          "weight",
          WEIGHT,
          Weight.ONE,
          Criterion::weight,
          "Its weight among the criteria of the round."));

  /** A prioritisation round. */
  public static final Shape<PrioritisationRound> PRIORITISATION_ROUND = Shape.of(
          "PrioritisationRound",
          "A round in which people say which of several issues should come first.",
          PrioritisationRound::builder,
          PrioritisationRound.Builder::build)
      .required(
          "id",
          id(EntityKind.PRIORITISATION_ROUND, PrioritisationRoundId::new),
          PrioritisationRound::id,
          PrioritisationRound.Builder::id,
          "Its id.")
      .required(
          "title",
          TEXT,
          PrioritisationRound::title,
          PrioritisationRound.Builder::title,
          "Its title.")
      .optional(
          "question",
          TEXT,
          PrioritisationRound::question,
          PrioritisationRound.Builder::question,
          "What the voters are asked.")
      .list(
          "candidates",
          ISSUE_REF,
          PrioritisationRound::candidates,
          PrioritisationRound.Builder::candidates,
          "What they choose from, each once.")
      .list(
          "criteria",
          CRITERION,
          PrioritisationRound::criteria,
          PrioritisationRound.Builder::criteria,
          "What the candidates are compared by.")
      .required(
          "ballotKind",
          codes(BallotKind.class),
          PrioritisationRound::ballotKind,
          PrioritisationRound.Builder::ballotKind,
          "How people say what they prefer.")
      .optional(
          "pointsBudget",
          COUNT,
          PrioritisationRound::pointsBudget,
          PrioritisationRound.Builder::pointsBudget,
          "How many points a voter may give in all.")
      .optional(
          "opens",
          DATE,
          PrioritisationRound::opens,
          PrioritisationRound.Builder::opens,
          "When voting begins.")
      .optional(
          "closes",
          DATE,
          PrioritisationRound::closes,
          PrioritisationRound.Builder::closes,
          "When voting ends.")
      .withDefault(
          "state",
          codes(RoundState.class),
          RoundState.PLANNED,
          PrioritisationRound::state,
          PrioritisationRound.Builder::state,
          "How far it has come.")
      .optional(
          "eligibility",
          TEXT,
          PrioritisationRound::eligibility,
          PrioritisationRound.Builder::eligibility,
          "Who may vote.")
      .list(
          "eligible",
          SIDE_COUNT,
          PrioritisationRound::eligible,
          PrioritisationRound.Builder::eligible,
          "How many may vote, each side once.")
      .withDefault(
          "secrecy",
          codes(BallotSecrecy.class),
          BallotSecrecy.SECRET,
          PrioritisationRound::secrecy,
          PrioritisationRound.Builder::secrecy,
          "Whether it may be known who voted how.")
      .list(
          "ballots",
          BallotShapes.BALLOT,
          PrioritisationRound::ballots,
          PrioritisationRound.Builder::ballots,
          "The ballots of a closed open round, for the partners.")
      .readableAt(Tier.PARTNERS)
      .list(
          "participation",
          PARTICIPATION,
          PrioritisationRound::participation,
          PrioritisationRound.Builder::participation,
          "Who took part.")
      .list(
          "evidence",
          EVIDENCE,
          PrioritisationRound::evidence,
          PrioritisationRound.Builder::evidence,
          "Evidence for what is said.")
      .tier(Tier.PARTNERS, PrioritisationRound::tier, PrioritisationRound.Builder::tier)
      .check(PrioritisationShapes::checkRound)
      .build();

  static final Shape<DecisionResponse> DECISION_RESPONSE = RecordShapes.of(
      "DecisionResponse",
      "How a participant takes a decision.",
      DecisionResponse::new,
      RecordShapes.required("by", RESPONDENT, DecisionResponse::by, "Who responds."),
      RecordShapes.required(
          "response", codes(ResponseKind.class), DecisionResponse::response, "The response."),
      RecordShapes.optional(
          "reason", TEXT, DecisionResponse::reason, "The reason, which an objection should give."),
      RecordShapes.optional(
          "reply",
          TEXT,
          DecisionResponse::reply,
          "The reasoned reply, which an objection should get."));

  /** A selection decision. */
  public static final Shape<SelectionDecision> SELECTION_DECISION = Shape.of(
          "SelectionDecision",
          "The decision to work on an issue, and how the participants took it.",
          SelectionDecision::builder,
          SelectionDecision.Builder::build)
      .required(
          "id",
          id(EntityKind.SELECTION_DECISION, SelectionDecisionId::new),
          SelectionDecision::id,
          SelectionDecision.Builder::id,
          "Its id.")
      .required(
          "issue",
          ISSUE_REF,
          SelectionDecision::issue,
          SelectionDecision.Builder::issue,
          "The issue decided for.")
      .optional(
          "date",
          DATE,
          SelectionDecision::date,
          SelectionDecision.Builder::date,
          "When it was taken.")
      .required(
          "rule",
          openCodes("DecisionRule", DecisionRule::new),
          SelectionDecision::rule,
          SelectionDecision.Builder::rule,
          "By which rule it was taken.")
      .optional(
          "round",
          ref(EntityKind.PRIORITISATION_ROUND, PrioritisationRoundId::new),
          SelectionDecision::round,
          SelectionDecision.Builder::round,
          "The round that it rests on.")
      .optional(
          "reasons",
          TEXT,
          SelectionDecision::reasons,
          SelectionDecision.Builder::reasons,
          "Why this issue.")
      .list(
          "responses",
          DECISION_RESPONSE,
          SelectionDecision::responses,
          SelectionDecision.Builder::responses,
          "How the participants took it, for the partners.")
      .readableAt(Tier.PARTNERS)
      .list(
          "evidence",
          EVIDENCE,
          SelectionDecision::evidence,
          SelectionDecision.Builder::evidence,
          "Evidence for what is said.")
      .tier(Tier.PARTNERS, SelectionDecision::tier, SelectionDecision.Builder::tier)
      .check((decision, problems) -> OnceCheck.people(
          decision.responses().stream().map(DecisionResponse::by).toList(), "/responses", problems))
      .build();

  private PrioritisationShapes() {}

  private static void checkRound(PrioritisationRound round, Problems problems) {
    OnceCheck.things(round.candidates(), "/candidates", "candidates", problems);
    OnceCheck.things(
        round.eligible().stream().map(SideCount::side).toList(), "/eligible", "sides", problems);
    if (!round.ballots().isEmpty() && round.secrecy() == BallotSecrecy.SECRET) {
      problems.add(
          "/ballots",
          SECRET_BALLOT,
          "ballots of the secret round '" + round.id() + "' must stay in the confidential records");
    } else if (!round.ballots().isEmpty() && round.state() != RoundState.CLOSED) {
      problems.add(
          "/ballots",
          OPEN_ROUND,
          "ballots of round '" + round.id()
              + "' must stay in the confidential records until it has closed");
    }
    BallotCheck.check(
        round,
        round.ballots(),
        (at, rule, message) -> problems.add("/ballots" + at, rule, message));
  }
}
