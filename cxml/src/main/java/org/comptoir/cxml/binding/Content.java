package org.comptoir.cxml.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The children of an element as the DTD has them, where they are more than a sequence: with choices, or with parts that
 * come together or not at all.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Content {
    /** In the notation of a DTD: {@code A, (B | C)?, (D, E)*}. */
    String value();
}
