package org.comptoir.gateway.partner;

import java.util.Locale;

/**
 * A party as cXML names it: {@code Credential/@domain} and {@code Credential/Identity}.
 *
 * <p>Domains compare without case, identities exactly, except e-mail identities of AribaNetworkUserId.
 */
public record Credential(String domain, String identity) {

    public Credential {
        domain = domain.strip();
        identity = identity.strip();
    }

    /** True where both name the same party. */
    public boolean matches(Credential other) {
        return domain.equalsIgnoreCase(other.domain)
                && (domain.toLowerCase(Locale.ROOT).equals("aribanetworkuserid")
                        ? identity.equalsIgnoreCase(other.identity)
                        : identity.equals(other.identity));
    }
}
