/**
 * How often the intervals of the methods hold what they promise, by simulation over grids of true values. To add a method: its
 * experiment in the list of its topic; the list of topics is {@link org.opendatacollab.scoring.coverage.Experiments}.
 */
package org.opendatacollab.scoring.coverage;
