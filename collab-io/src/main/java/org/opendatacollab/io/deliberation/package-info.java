/**
 * Votes that other tools collected, read into exact tallies. Votes stream past: what stays in memory is one number per
 * person and statement.
 */
@NullMarked
package org.opendatacollab.io.deliberation;

import org.jspecify.annotations.NullMarked;
