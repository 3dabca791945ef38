package org.opendatacollab.scoring.evidence;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the true effects of studies differ.
 *
 * @param q Cochran's Q: squared deviations from the fixed pooled effect, each divided by the study's variance
 * @param df studies minus one
 * @param p probability of such a Q or more if all studies share one true effect; 1 for one study
 * @param tau2 variance of true effects, in squared units of the effect, 0 or more; empty for {@link Pooling#FIXED}
 * @param tau2Limits confidence interval of it by the Q-profile; empty for {@link Pooling#FIXED}, for one study, and where Q is so
 *     small that every tau2 would be rejected
 * @param i2 share of the variance of effects that is not sampling error, in [0, 1]: tau2 / (tau2 + s2) with the typical sampling
 *     variance s2 = (k - 1) W / (W^2 - sum of w^2); for {@link Pooling#FIXED} the same as from Q; empty for one study
 * @param h2 variance of effects in multiples of sampling error: tau2 / s2 + 1; for {@link Pooling#FIXED} Q / df; empty for one
 *     study
 * @param i2FromQ max(0, (Q - df) / Q), in [0, 1]; empty for one study
 */
public record Heterogeneity(
    double q,
    int df,
    double p,
    OptionalDouble tau2,
    Optional<Limits> tau2Limits,
    OptionalDouble i2,
    OptionalDouble h2,
    OptionalDouble i2FromQ) {}
