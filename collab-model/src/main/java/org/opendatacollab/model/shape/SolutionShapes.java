package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.PERIOD;
import static org.opendatacollab.model.shape.PlanShapes.RESOURCE;
import static org.opendatacollab.model.shape.RecordShapes.list;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.QUANTITY;
import static org.opendatacollab.model.shape.Scalar.STRING;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.PARTICIPATION;

import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.forum.ClaimId;
import org.opendatacollab.model.plan.Direction;
import org.opendatacollab.model.plan.Solution;
import org.opendatacollab.model.plan.SolutionEvent;
import org.opendatacollab.model.plan.SolutionId;
import org.opendatacollab.model.plan.SolutionState;
import org.opendatacollab.model.plan.SolutionTest;
import org.opendatacollab.model.plan.SolutionTestId;
import org.opendatacollab.model.plan.TestDecision;

/** The shapes of solutions and their tests. */
public final class SolutionShapes {
  static final Shape<SolutionEvent> SOLUTION_EVENT = RecordShapes.of(
      "SolutionEvent",
      "From a date on, a solution was in a state.",
      SolutionEvent::new,
      required("date", DATE, SolutionEvent::date, "Since when, as precisely as it is known."),
      required("state", codes(SolutionState.class), SolutionEvent::state, "The state since then."),
      optional("note", TEXT, SolutionEvent::note, "Why, in words."),
      list("evidence", EVIDENCE, SolutionEvent::evidence, "The evidence."));

  static final Shape<Solution> SOLUTION = Shape.of(
          "Solution",
          "What a team wants to do about the issue.",
          Solution::builder,
          Solution.Builder::build)
      .required(
          "id",
          id(EntityKind.SOLUTION, SolutionId::new),
          Solution::id,
          Solution.Builder::id,
          "Its id.")
      .required("title", TEXT, Solution::title, Solution.Builder::title, "Its title.")
      .optional(
          "description",
          TEXT,
          Solution::description,
          Solution.Builder::description,
          "How it is meant to work.")
      .list(
          "addresses",
          ref(EntityKind.CLAIM, ClaimId::new),
          Solution::addresses,
          Solution.Builder::addresses,
          "The claims of the forum that it addresses.")
      .list(
          "assets",
          ref(EntityKind.DATA_ASSET, DataAssetId::new),
          Solution::assets,
          Solution.Builder::assets,
          "The data that it works with.")
      .list(
          "states",
          SOLUTION_EVENT,
          Solution::states,
          Solution.Builder::states,
          "How far it came over time.")
      .list(
          "evidence", EVIDENCE, Solution::evidence, Solution.Builder::evidence, "Evidence for it.")
      .build();

  static final Shape<SolutionTest> SOLUTION_TEST = Shape.of(
          "SolutionTest",
          "A test of a solution on a small scale.",
          SolutionTest::builder,
          SolutionTest.Builder::build)
      .required(
          "id",
          id(EntityKind.SOLUTION_TEST, SolutionTestId::new),
          SolutionTest::id,
          SolutionTest.Builder::id,
          "Its id.")
      .required(
          "solution",
          ref(EntityKind.SOLUTION, SolutionId::new),
          SolutionTest::solution,
          SolutionTest.Builder::solution,
          "The solution tested.")
      .required(
          "hypothesis",
          TEXT,
          SolutionTest::hypothesis,
          SolutionTest.Builder::hypothesis,
          "What the solution was expected to do.")
      .optional(
          "metric", TEXT, SolutionTest::metric, SolutionTest.Builder::metric, "What was measured.")
      .optional(
          "unit",
          STRING,
          SolutionTest::unit,
          SolutionTest.Builder::unit,
          "The unit of target and result.")
      .withDefault(
          "direction",
          codes(Direction.class),
          Direction.ASCENDING,
          SolutionTest::direction,
          SolutionTest.Builder::direction,
          "Whether more or less of the metric is better.")
      .optional(
          "target",
          QUANTITY,
          SolutionTest::target,
          SolutionTest.Builder::target,
          "What the metric had to reach.")
      .optional(
          "result",
          QUANTITY,
          SolutionTest::result,
          SolutionTest.Builder::result,
          "What the metric reached.")
      .optional(
          "findings",
          TEXT,
          SolutionTest::findings,
          SolutionTest.Builder::findings,
          "What else came out.")
      .withDefault(
          "period",
          PERIOD,
          Period.UNKNOWN,
          SolutionTest::period,
          SolutionTest.Builder::period,
          "When it was tested.")
      .optional(
          "place", TEXT, SolutionTest::place, SolutionTest.Builder::place, "Where it was tested.")
      .list(
          "participation",
          PARTICIPATION,
          SolutionTest::participation,
          SolutionTest.Builder::participation,
          "With whom it was tested.")
      .list(
          "resources",
          RESOURCE,
          SolutionTest::resources,
          SolutionTest.Builder::resources,
          "What it needs and has.")
      .optional(
          "decision",
          codes(TestDecision.class),
          SolutionTest::decision,
          SolutionTest.Builder::decision,
          "What follows.")
      .optional(
          "decided",
          DATE,
          SolutionTest::decided,
          SolutionTest.Builder::decided,
          "When that was decided.")
      .optional(
          "decisionReason",
          TEXT,
          SolutionTest::decisionReason,
          SolutionTest.Builder::decisionReason,
          "Why it was decided so.")
      .list(
          "evidence",
          EVIDENCE,
          SolutionTest::evidence,
          SolutionTest.Builder::evidence,
          "Evidence for it.")
      .build();

  private SolutionShapes() {}
}
