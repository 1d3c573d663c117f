package org.comptoir.gateway.order;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.journal.KeptAttachment;

/**
 * A file that came with an order.
 *
 * @param removedAt when the retention rule, or the erasing of a person, took its bytes; empty while they are there
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record AttachedFile(KeptAttachment attachment, byte[] content, Optional<Instant> removedAt) {}
