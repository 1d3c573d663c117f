package org.comptoir.gateway.order;

import org.comptoir.gateway.journal.KeptAttachment;

/** A file that came with an order. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record AttachedFile(KeptAttachment attachment, byte[] content) {}
