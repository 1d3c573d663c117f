package org.comptoir.gateway.access.people;

import java.util.Optional;

/**
 * Who somebody is at a provider, by a token of it that was checked.
 *
 * @param subject never given to anybody else there
 * @param verifiedMail empty where the provider does not say that the address was verified
 */
public record SignOnIdentity(String issuer, String subject, Optional<String> verifiedMail) {}
