package org.comptoir.gateway.delivery;

/**
 * Something that must reach another system: every attempt sends the same bytes. They are there from the beginning, or its handler
 * writes them once, before the first attempt to send them.
 *
 * @param target name of the receiving system, such as {@code core-system}; a handler answers for it
 * @param subject what it is about, such as {@code order:42}; entries of one subject and target go out in order
 * @param idempotencyKey the same on every attempt; unique
 * @param fileName stable name where the target is a folder
 */
public record OutboxEntry(
        long supplierId,
        String target,
        String subject,
        String idempotencyKey,
        String contentType,
        String fileName,
        byte[] payload) {

    /** What content types of entries begin with whose document is still to be written. */
    public static final String DRAFTS = "text/x-comptoir-";
}
