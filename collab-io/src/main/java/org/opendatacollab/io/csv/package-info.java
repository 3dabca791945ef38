/**
 * Tables in comma-separated values: reading with all problems of a file at once while its good rows stream past, and
 * writing the same bytes everywhere.
 *
 * <p>The dialect is RFC 4180 in UTF-8, with any line end. What could be read in two ways is refused with its line, not
 * guessed: other encodings, stray quotes, ragged rows, columns of one name, decimal commas.
 */
@NullMarked
package org.opendatacollab.io.csv;

import org.jspecify.annotations.NullMarked;
