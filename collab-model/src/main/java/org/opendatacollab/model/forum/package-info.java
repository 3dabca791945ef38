/** Step 2, understanding it together: forums, claims and how they hang together, roles, and what has to be known. */
@NullMarked
package org.opendatacollab.model.forum;

import org.jspecify.annotations.NullMarked;
