/** Evaluations out: JSON and tidy CSV for programs. Both are a contract, described in {@code docs/format.md}. */
@NullMarked
package org.opendatacollab.io.report;

import org.jspecify.annotations.NullMarked;
