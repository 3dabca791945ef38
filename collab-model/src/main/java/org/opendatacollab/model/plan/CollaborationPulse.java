package org.opendatacollab.model.plan;

/** How well the sides of a team work together, as found at a check: agreed aloud, or asked in a confidential survey. */
public sealed interface CollaborationPulse permits JointRating, PulseSurvey {}
