/** Step 1, choosing an issue: candidates, scoping, prioritisation and the decision. */
@NullMarked
package org.opendatacollab.model.issue;

import org.jspecify.annotations.NullMarked;
