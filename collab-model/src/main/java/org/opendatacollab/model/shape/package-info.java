/**
 * The shapes of the model: for each type its members, declared once with name, type, getter, setter, default and one line
 * of documentation. Reading and writing of files, the check of references, views by tier and the documentation of the
 * format all walk these tables, so that a member is added in one place. No reflection is used.
 */
@NullMarked
package org.opendatacollab.model.shape;

import org.jspecify.annotations.NullMarked;
