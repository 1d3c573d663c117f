package org.comptoir.gateway.access.signon;

import java.time.Instant;
import java.util.Optional;

/**
 * What a token has to be to count.
 *
 * @param authenticatedSince empty where it does not matter when the person last signed in at the provider
 */
record Expectation(String issuer, String clientId, String nonce, Optional<Instant> authenticatedSince) {}
