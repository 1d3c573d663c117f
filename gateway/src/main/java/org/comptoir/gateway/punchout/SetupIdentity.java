package org.comptoir.gateway.punchout;

import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;

/**
 * By what a setup request is known when it comes again.
 *
 * @param documentId cXML payloadID; empty where its sender gave none, and then it never comes again
 * @param digest SHA-256 (hex) of the canonical Request, the same for a resend
 * @param key of the sender; empty where it proved itself without a secret
 * @param reusable whether the sender may use a payloadID for another request, as test tools do
 */
public record SetupIdentity(Optional<DocumentId> documentId, String digest, Optional<StartKey> key, boolean reusable) {}
