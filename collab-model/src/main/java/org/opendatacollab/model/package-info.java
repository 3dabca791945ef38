/**
 * The aggregate root {@link org.opendatacollab.model.Initiative} and the small types that every step uses: ids, texts,
 * dates, exact numbers, evidence and tiers. Everything is immutable, checked when it is built, and free of any library
 * at run time.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    throwForInvalidImmutableState = IllegalArgumentException.class,
    allowedClasspathAnnotations = Override.class,
    visibility = Value.Style.ImplementationVisibility.PUBLIC,
    overshadowImplementation = true)
package org.opendatacollab.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
