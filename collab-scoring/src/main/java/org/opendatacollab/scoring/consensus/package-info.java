/**
 * How far declared groups agree on a statement. The groups are known (sides, sectors), so every score is a closed formula
 * of the counts: deterministic, without clustering, and fair to a dozen people. Input is
 * {@link org.opendatacollab.scoring.consensus.GroupedVotes}; the scores are methods of that kind, so that hosts can
 * register theirs beside ours.
 */
@NullMarked
package org.opendatacollab.scoring.consensus;

import org.jspecify.annotations.NullMarked;
