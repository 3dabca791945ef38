package org.opendatacollab.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the immutable types of this module are generated. Kept in sources only: in class files it would make compilers of
 * hosts look for the annotation library.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    throwForInvalidImmutableState = IllegalArgumentException.class,
    allowedClasspathAnnotations = Override.class,
    visibility = Value.Style.ImplementationVisibility.PUBLIC,
    overshadowImplementation = true)
@interface CollabStyle {}
