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
        return key().equals(other.key());
    }

    /** The same for all credentials that match each other, and for no other. */
    Credential key() {
        String lowerDomain = domain.toLowerCase(Locale.ROOT);
        boolean mail = lowerDomain.equals("aribanetworkuserid");
        return new Credential(lowerDomain, mail ? identity.toLowerCase(Locale.ROOT) : identity);
    }

    /** For our own log: nothing in it can break a line or fill a screen. */
    @Override
    public String toString() {
        String text = (domain + " " + identity).replaceAll("\\p{C}", "?");
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
