/**
 * Votes and ballots that other tools collected, read into exact tallies. Rows stream past: what stays in memory is one number
 * per person and statement, and of equal ballots one.
 */
@NullMarked
package org.opendatacollab.io.deliberation;

import org.jspecify.annotations.NullMarked;
