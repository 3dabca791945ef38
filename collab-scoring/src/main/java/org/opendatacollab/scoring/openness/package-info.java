/**
 * How open a dataset is, by published checklists: {@link org.opendatacollab.scoring.openness.OdbChecklist} of the Open Data
 * Barometer in its three editions. Answers may be unknown; a score then comes with the least and the greatest value that
 * fit what is known.
 */
@NullMarked
package org.opendatacollab.scoring.openness;

import org.jspecify.annotations.NullMarked;
