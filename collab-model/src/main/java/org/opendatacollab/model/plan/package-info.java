/** Step 4, supporting the plan until the solution is tested and scaled. */
@NullMarked
package org.opendatacollab.model.plan;

import org.jspecify.annotations.NullMarked;
