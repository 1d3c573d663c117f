package org.comptoir.cxml.plain;

/** Says that a document is for the parser to read. Says no more, not even where: the parser will. */
final class NotPlain extends Exception {

    private static final long serialVersionUID = 1L;

    NotPlain() {
        super("The document is not plain", null, false, false);
    }
}
