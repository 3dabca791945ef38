/**
 * The library's own JSON format: reading with all problems of a file at once, canonical writing, and members of later
 * versions kept in place.
 */
@NullMarked
package org.opendatacollab.io.json;

import org.jspecify.annotations.NullMarked;
