package org.comptoir.gateway.journal;

/** A document's own id, unchanged on a retry: cXML {@code payloadID}. Up to 255 characters, never empty. */
public record DocumentId(String value) {

    private static final int MAX_LENGTH = 255;

    public DocumentId {
        value = value.strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "payloadID must have 1 to %d characters but has %d".formatted(MAX_LENGTH, value.length()));
        }
    }
}
