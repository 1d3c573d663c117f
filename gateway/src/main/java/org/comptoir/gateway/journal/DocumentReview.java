package org.comptoir.gateway.journal;

import java.util.List;

/** Says what a kept document has against it. Spoken by the edge that knows its protocol; asked when somebody looks. */
public interface DocumentReview {

    /**
     * @param contentType as it came; documents of a protocol the review does not know have nothing against them
     * @param content the document's bytes, secrets blanked
     * @return what a receiver would refuse or could misread, in the order of the document
     */
    List<DocumentRemark> of(String contentType, byte[] content);
}
