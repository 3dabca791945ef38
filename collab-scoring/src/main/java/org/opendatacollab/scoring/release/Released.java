package org.opendatacollab.scoring.release;

/**
 * What may leave the confidential records: only values of this kind enter a report, an evaluation or an export.
 *
 * <p>There are two doors to them: {@link Releaser}, and {@link ReleaseView#of(ViewDraft)}, which reads back a view that was
 * published and refuses everything that the releaser could not have made.
 */
public sealed interface Released permits ReleasedCell, ReleaseView {}
