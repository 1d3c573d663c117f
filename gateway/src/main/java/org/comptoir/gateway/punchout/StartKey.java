package org.comptoir.gateway.punchout;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.comptoir.gateway.platform.Hmac;

/**
 * The sender's own secret, as far as start pages need it: under it a random number becomes a token, and the same number the
 * same token again when the sender repeats its request. Never stored, never printed.
 */
public final class StartKey {

    private final byte[] key;

    private StartKey(byte[] key) {
        this.key = key;
    }

    public static StartKey of(String secret) {
        return new StartKey(("start page\n" + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** 43 characters of the URL-safe Base64 alphabet. */
    String token(String nonce) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Hmac.of(key, nonce.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return "StartKey[…]";
    }
}
