package org.opendatacollab.scoring.evidence;

import java.util.OptionalDouble;

/**
 * What the others say without one study.
 *
 * @param label the study that is left out
 * @param estimate the pooled effect of the others
 * @param tau2 the variance of their true effects; empty for {@link Pooling#FIXED}
 */
public record LeaveOneOut(String label, double estimate, OptionalDouble tau2) {}
