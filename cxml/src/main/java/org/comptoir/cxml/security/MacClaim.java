package org.comptoir.cxml.security;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a {@code CredentialMac} vouches for: that {@code sender} speaks for {@code from} between two dates. The key is the
 * secret that the receiver shares with the third party, such as a hub, which issued the code.
 *
 * @param creationDate exactly as the attribute is written: it is signed as text
 * @param expirationDate exactly as the attribute is written
 */
public record MacClaim(PartyId from, PartyId sender, String creationDate, String expirationDate) {

    /** The only value {@code CredentialMac/@type} has. */
    public static final String TYPE = "FromSenderCredentials";
    /** The only value {@code CredentialMac/@algorithm} has. */
    public static final String ALGORITHM = "HMAC-SHA1-96";

    private static final int CODE_BYTES = 12;

    /** {@return the code: 96 bits as 16 digits of base64. Who holds it can act as the sender: never for a log} */
    public String sign(SharedSecret key) {
        byte[] whole = hmac(key.reveal().getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(Arrays.copyOf(whole, CODE_BYTES));
    }

    /** Compares in constant time; white space around the code does not count. */
    public boolean isSignedBy(String code, SharedSecret key) {
        return MessageDigest.isEqual(
                sign(key).getBytes(StandardCharsets.US_ASCII), code.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** An empty key is the same to HMAC as one zero byte, but Java refuses it. */
    private byte[] hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, "HmacSHA1"));
            for (PartyId party : new PartyId[] {from, sender}) {
                add(mac, party.domain().toLowerCase(Locale.ROOT));
                add(mac, party.identity().toLowerCase(Locale.ROOT));
            }
            add(mac, creationDate.strip());
            add(mac, expirationDate.strip());
            return mac.doFinal();
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA1 and takes any key for it", e);
        }
    }

    /** Each text is ended by a zero byte, the last one too. */
    private static void add(Mac mac, String text) {
        mac.update(text.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
    }
}
