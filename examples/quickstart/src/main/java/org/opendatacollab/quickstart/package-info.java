/** The Java of the README: an initiative built in code, scored, written and read. */
@NullMarked
package org.opendatacollab.quickstart;

import org.jspecify.annotations.NullMarked;
