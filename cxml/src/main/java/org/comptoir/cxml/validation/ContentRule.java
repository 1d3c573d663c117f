package org.comptoir.cxml.validation;

import java.util.Set;

/** Rules of one subject that no DTD holds. For one document. */
interface ContentRule {

    /** Names of the elements it is shown, wherever they stand. */
    Set<String> elements();

    /** The element has begun; its attributes are known, its content is not. */
    default void opened(OpenElement element) {}

    /** The element ends; its attributes, text and the names of its children are known. */
    default void closed(OpenElement element) {}

    /** The document ends well. */
    default void ended() {}
}
