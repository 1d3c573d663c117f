package org.comptoir.gateway.journal;

/**
 * Something that happened to a thing and who did it.
 *
 * @param actor {@code connection:ariba-demo}, {@code user:admin}, {@code system}
 * @param action past tense, such as {@code order.accepted}
 * @param subject {@code order:42}
 * @param detail one line for a human, no secret, no personal data
 */
public record AuditEvent(long supplierId, String actor, String action, String subject, String detail) {}
