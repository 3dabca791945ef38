/**
 * The five-step guide as rules that can be checked. A rule never refuses anything: what it finds is advice to a
 * facilitator, in sentences that can be read aloud. Rules are values; a host adds, removes or re-weights them.
 */
@NullMarked
package org.opendatacollab.model.guide;

import org.jspecify.annotations.NullMarked;
