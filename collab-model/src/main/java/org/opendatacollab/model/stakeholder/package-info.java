/** Who takes part: organisations and their sides, persons and their affiliations, and the ledger of participation. */
@NullMarked
package org.opendatacollab.model.stakeholder;

import org.jspecify.annotations.NullMarked;
