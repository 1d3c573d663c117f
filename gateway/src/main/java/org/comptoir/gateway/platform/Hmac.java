package org.comptoir.gateway.platform;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256. Asks once who can do it: Java looks through all its providers each time, for longer than a short text takes. */
public final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Provider PROVIDER = provider();

    private Hmac() {}

    /** @return 32 bytes */
    public static byte[] of(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM, PROVIDER);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw impossible(impossible);
        }
    }

    private static Provider provider() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(new byte[1], ALGORITHM));
            return mac.getProvider();
        } catch (GeneralSecurityException impossible) {
            throw impossible(impossible);
        }
    }

    private static IllegalStateException impossible(GeneralSecurityException impossible) {
        return new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
    }
}
