package org.comptoir.gateway.journal;

/** Names a kept document. */
public record JournalId(long value) {}
