/**
 * Exact counts of answers. A tally holds integers only, so that any order and any split of the answers, merged in any
 * order, give the same tally to the bit. A tally takes one answer per person and thing: changed votes are resolved
 * before, by {@link org.opendatacollab.scoring.tally.LatestVotes}. What needs persons rather than counts reads
 * {@link org.opendatacollab.scoring.tally.VoteMatrix}.
 */
@NullMarked
package org.opendatacollab.scoring.tally;

import org.jspecify.annotations.NullMarked;
