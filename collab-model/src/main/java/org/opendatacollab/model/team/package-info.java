/** Step 3, joint action teams and the commitments of leaders. */
@NullMarked
package org.opendatacollab.model.team;

import org.jspecify.annotations.NullMarked;
