package org.comptoir.cxml;

import java.util.List;

/** A document that was to be written lacks what the DTD requires, or holds what it does not allow. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidDocumentException(List<String> problems) {
        super("The document is not valid: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, each with its path, as in {@code cXML/Request/OrderRequest/ItemOut[3]/@quantity is missing}. */
    public List<String> problems() {
        return problems;
    }
}
