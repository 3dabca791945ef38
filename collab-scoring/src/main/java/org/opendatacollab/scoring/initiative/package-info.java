/**
 * What reads the model: one evaluator per step of the guide, and the evaluation that they fill. Nothing confidential gets
 * here but as released values.
 */
@NullMarked
package org.opendatacollab.scoring.initiative;

import org.jspecify.annotations.NullMarked;
