/**
 * The only way out of confidential answers. {@link org.opendatacollab.scoring.release.Releaser} takes a plan that was fixed
 * before the wave opened ({@link org.opendatacollab.scoring.release.ReleasePlan}), the answers
 * ({@link org.opendatacollab.scoring.release.ConfidentialAnswers}, which tell nobody anything) and the
 * {@link org.opendatacollab.scoring.release.Ledger} of all earlier releases, and gives a
 * {@link org.opendatacollab.scoring.release.ReleaseView}.
 *
 * <p>One idea carries it: every answer is used by at most one published number, ever, and that number is one of a fixed set
 * of outcomes ({@link org.opendatacollab.scoring.release.Codebook}), each of which is safe whatever the answers were. Hidden
 * answers of different cells therefore never meet in one equation, and no subtraction of totals, overlap of groups or chain
 * of releases says more than the cells say one by one. Everything else that is shown is computed from published cells
 * ({@link org.opendatacollab.scoring.release.ReleasedRange}).
 *
 * <p>Whether a cell is shown depends on how many answered and on earlier published numbers alone, never on the answers, so
 * that silence tells nothing.
 */
@NullMarked
package org.opendatacollab.scoring.release;

import org.jspecify.annotations.NullMarked;
