/**
 * Voting: who wins by which rule. Ranked ballots ({@link org.opendatacollab.scoring.voting.RankedBallots}) are counted into a
 * {@link org.opendatacollab.scoring.tally.PreferenceMatrix}. Ties are never broken silently: every winner under some way to
 * break them is named, and comparisons are exact.
 */
@NullMarked
package org.opendatacollab.scoring.voting;

import org.jspecify.annotations.NullMarked;
