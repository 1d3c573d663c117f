package org.comptoir.gateway.journal;

/**
 * One thing a document has against it.
 *
 * @param path to the element or attribute; empty when the document as a whole is meant
 * @param line in the document as it was sent, beginning with 1; 0 when the document as a whole is meant
 * @param rule its name, such as {@code timestamp-z}
 * @param message in English, names the thing and the rule
 * @param advice in English, what its sender should do
 */
public record DocumentRemark(Weight weight, String path, int line, String rule, String message, String advice) {

    /** What the remark means for the document. */
    public enum Weight {
        /** A receiver that keeps to the protocol refuses it. */
        REFUSE,
        /** It is tolerated here, but known to fail or to be misread elsewhere. */
        WARN
    }
}
