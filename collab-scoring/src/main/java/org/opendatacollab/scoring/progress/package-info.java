/**
 * How far work has come: a plan's parts rolled up by exact weights, and indicators between baseline and target. Exact
 * rational arithmetic throughout; each number is rounded once, at the end.
 */
@NullMarked
package org.opendatacollab.scoring.progress;

import org.jspecify.annotations.NullMarked;
