/** Step 5, learning: sessions, reflections, lessons, questionnaires and survey waves. */
@NullMarked
package org.opendatacollab.model.learning;

import org.jspecify.annotations.NullMarked;
