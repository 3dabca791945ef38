/**
 * Voting: who wins by which rule. Ranked ballots ({@link org.opendatacollab.scoring.voting.RankedBallots}, counted into a
 * {@link org.opendatacollab.scoring.tally.PreferenceMatrix}), scores and grades
 * ({@link org.opendatacollab.scoring.voting.RatedBallots}), approvals
 * ({@link org.opendatacollab.scoring.tally.ApprovalProfile}). Ties are never broken silently: every winner under some way to
 * break them is named, and comparisons are exact.
 */
@NullMarked
package org.opendatacollab.scoring.voting;

import org.jspecify.annotations.NullMarked;
