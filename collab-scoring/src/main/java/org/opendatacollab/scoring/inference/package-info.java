/**
 * How far groups stand apart and how they changed. So far: distances between the ratings of two groups on one item, from
 * {@link org.opendatacollab.scoring.inference.TwoGroupRatings}.
 */
@NullMarked
package org.opendatacollab.scoring.inference;

import org.jspecify.annotations.NullMarked;
