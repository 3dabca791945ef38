/**
 * Voting: who wins by which rule. Ranked ballots ({@link org.opendatacollab.scoring.voting.RankedBallots}, counted into a
 * {@link org.opendatacollab.scoring.tally.PreferenceMatrix}), scores and grades
 * ({@link org.opendatacollab.scoring.voting.RatedBallots}), one winner or a committee from approvals
 * ({@link org.opendatacollab.scoring.tally.ApprovalProfile}), and how far two rankings agree
 * ({@link org.opendatacollab.scoring.voting.KendallTau}). Ties are never broken silently: every winner under some way to
 * break them is named, and comparisons are exact.
 */
@NullMarked
package org.opendatacollab.scoring.voting;

import org.jspecify.annotations.NullMarked;
