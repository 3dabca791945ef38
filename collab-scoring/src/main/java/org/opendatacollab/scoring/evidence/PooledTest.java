package org.opendatacollab.scoring.evidence;

import java.util.OptionalInt;

/**
 * The pooled effect against zero.
 *
 * @param standardError standard error of the pooled effect
 * @param statistic pooled effect divided by it
 * @param df degrees of freedom of t; empty if the statistic is compared with the normal distribution
 * @param p probability of a statistic as far from zero, on either side, if the true effect is zero
 * @param limits the confidence interval of the pooled effect
 */
public record PooledTest(
    double standardError, double statistic, OptionalInt df, double p, Limits limits) {}
