/** The register: data that exist or should exist, how open they are over time, and requests to disclose them. */
@NullMarked
package org.opendatacollab.model.data;

import org.jspecify.annotations.NullMarked;
