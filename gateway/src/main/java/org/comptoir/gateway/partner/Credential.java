package org.comptoir.gateway.partner;

import java.util.Locale;

/**
 * A party as cXML names it: {@code Credential/@domain} and {@code Credential/Identity}.
 *
 * <p>Domains compare without case, identities exactly, except e-mail identities of AribaNetworkUserId.
 */
public record Credential(String domain, String identity) {

    private static final int LONGEST_DOMAIN = 100;
    private static final int LONGEST_IDENTITY = 255;

    public Credential {
        domain = domain.strip();
        identity = identity.strip();
    }

    /** Whether both parts are there and fit: a name without one would match documents that say nothing. */
    public boolean isWhole() {
        return !domain.isEmpty()
                && domain.length() <= LONGEST_DOMAIN
                && !identity.isEmpty()
                && identity.length() <= LONGEST_IDENTITY;
    }

    /** Whether nothing was written. */
    public boolean isBlank() {
        return domain.isEmpty() && identity.isEmpty();
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
