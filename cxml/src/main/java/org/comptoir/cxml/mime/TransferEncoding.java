package org.comptoir.cxml.mime;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlException.Reason;

/** How the content of a part was packed for its way. */
enum TransferEncoding {
    IDENTITY,
    BASE64,
    QUOTED_PRINTABLE;

    /** @param part named in the refusal, such as {@code Part 2} */
    static TransferEncoding of(String header, String part) throws CxmlException {
        return switch (header.strip().toLowerCase(Locale.ROOT)) {
            case "", "7bit", "8bit", "binary" -> IDENTITY;
            case "base64" -> BASE64;
            case "quoted-printable" -> QUOTED_PRINTABLE;
            default ->
                throw CxmlException.whole(
                        Reason.ENCODING,
                        "%s has the Content-Transfer-Encoding \"%s\". Send base64, quoted-printable, binary, 8bit or 7bit"
                                .formatted(part, HeaderValue.shown(header)));
        };
    }

    byte[] decode(byte[] body, int from, int to, String part) throws CxmlException {
        byte[] sent = Arrays.copyOfRange(body, from, to);
        return switch (this) {
            case IDENTITY -> sent;
            case QUOTED_PRINTABLE -> QuotedPrintable.decode(sent);
            case BASE64 -> base64(sent, part);
        };
    }

    /** White space goes; anything else that is no digit is refused, for a file with holes is worse than none. */
    private static byte[] base64(byte[] sent, String part) throws CxmlException {
        int length = 0;
        for (byte b : sent) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                sent[length++] = b;
            }
        }
        try {
            return Base64.getDecoder().decode(Arrays.copyOf(sent, length));
        } catch (IllegalArgumentException e) {
            throw CxmlException.whole(
                    Reason.ENCODING,
                    "%s is said to be base64 but is not: %s. Send it again, whole".formatted(part, e.getMessage()));
        }
    }
}
