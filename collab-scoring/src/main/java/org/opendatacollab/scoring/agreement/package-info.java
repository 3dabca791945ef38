/**
 * How far raters agree: on single units in categories (percent agreement, kappas, Gwet's coefficients, Krippendorff's alpha),
 * within a group on rated items, and as concordance and reliability of a whole matrix. Coefficients on units read a tally
 * alone, {@link org.opendatacollab.scoring.tally.UnitRatings} or
 * {@link org.opendatacollab.scoring.tally.ContingencyTable}; the others read
 * {@link org.opendatacollab.scoring.tally.RatingMatrix}.
 */
@NullMarked
package org.opendatacollab.scoring.agreement;

import org.jspecify.annotations.NullMarked;
