/**
 * Answers, notes and other matter that was given in confidence: {@link
 * org.opendatacollab.model.confidential.ConfidentialRecords}, an aggregate of its own beside the initiative. None of its
 * types shows an answer, a person or a note in {@code toString} or in the message of an exception, and no view, report or
 * export takes one.
 */
@NullMarked
package org.opendatacollab.model.confidential;

import org.jspecify.annotations.NullMarked;
