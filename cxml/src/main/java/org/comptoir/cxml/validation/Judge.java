package org.comptoir.cxml.validation;

/** Looks at a document while it is walked. For one document. */
interface Judge {

    /** The element has begun; its attributes are known, its content is not. */
    default void opened(OpenElement element) {}

    /** Text that is more than blanks, directly inside the element. */
    default void text(OpenElement element) {}

    /** The element ends; its attributes, text and the names of its children are known. */
    default void closed(OpenElement element) {}

    /** The document ends well. */
    default void ended() {}
}
