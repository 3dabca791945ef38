/** The command line: plain files in, text for people or JSON and CSV for programs out. */
@NullMarked
package org.opendatacollab.cli;

import org.jspecify.annotations.NullMarked;
