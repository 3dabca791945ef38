/**
 * What answers of few people can tell: shares with their interval
 * ({@link org.opendatacollab.scoring.inference.ShareInterval}), and how far groups stand apart and how they changed. Of the
 * latter so far: distances between the ratings of two groups on one item, from
 * {@link org.opendatacollab.scoring.inference.TwoGroupRatings}.
 */
@NullMarked
package org.opendatacollab.scoring.inference;

import org.jspecify.annotations.NullMarked;
