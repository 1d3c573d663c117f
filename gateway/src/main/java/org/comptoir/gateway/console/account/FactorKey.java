package org.comptoir.gateway.console.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The key of a second factor, in each of the ways in which it comes into an authenticator.
 *
 * @param account the name by which the authenticator lists it
 * @param secret in base 32
 */
record FactorKey(String account, String secret) {

    /** To be typed: in groups of four. */
    String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What an authenticator on this very device opens, and what the picture says. */
    String address() {
        return "otpauth://totp/Comptoir:%s?secret=%s&issuer=Comptoir".formatted(encoded(account), secret);
    }

    /** To be scanned. */
    QrPicture picture() {
        return QrPicture.of(address());
    }

    /** A blank is not a plus sign here: authenticators would show the plus sign. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Nothing that is logged by mistake gives the key away. */
    @Override
    public String toString() {
        return "FactorKey of " + account;
    }
}
