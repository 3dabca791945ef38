/**
 * Evidence across initiatives: the effect of each
 * ({@link org.opendatacollab.scoring.evidence.TableMeasure}, {@link org.opendatacollab.scoring.evidence.GroupSummaries}) and
 * what several of them say together ({@link org.opendatacollab.scoring.evidence.PooledEffect}, all numbers in
 * {@link org.opendatacollab.scoring.evidence.MetaAnalysis}).
 */
@NullMarked
package org.opendatacollab.scoring.evidence;

import org.jspecify.annotations.NullMarked;
