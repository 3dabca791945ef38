package org.opendatacollab.model.confidential;

/** What somebody thinks that the other side thinks: its answer as a whole, or how it divides. */
public sealed interface Prediction permits PredictedVote, PredictedShares {}
