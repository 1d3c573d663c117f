package org.comptoir.gateway.protocol.oci.call;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Name and value of a parameter as bytes, their percent signs resolved and their charset not. */
record EncodedPair(byte[] name, byte[] value) {

    /** Suites send dozens; the most articles one form can name are a few hundred. */
    static final int MOST = 2_000;

    private static final int LONGEST_NAME = 255;

    /** Splits {@code a=1&b=2}. Nothing in it is an error: {@code %zz} and brackets mean themselves. */
    static List<EncodedPair> split(byte[] text) throws OciCallException {
        List<EncodedPair> pairs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '&') {
                if (i > start) {
                    add(pairs, of(text, start, i));
                }
                start = i + 1;
            }
        }
        return pairs;
    }

    static void add(List<EncodedPair> pairs, EncodedPair pair) throws OciCallException {
        if (pair.name.length > LONGEST_NAME) {
            throw new OciCallException("A parameter's name has more than %d bytes".formatted(LONGEST_NAME));
        }
        if (pairs.size() == MOST) {
            throw new OciCallException("The call has more than %d parameters".formatted(MOST));
        }
        pairs.add(pair);
    }

    /** For comparing with names of the standard, which are ASCII. */
    boolean isNamed(String ascii) {
        return new String(name, StandardCharsets.ISO_8859_1).equalsIgnoreCase(ascii);
    }

    private static EncodedPair of(byte[] text, int start, int end) {
        int equals = start;
        while (equals < end && text[equals] != '=') {
            equals++;
        }
        return new EncodedPair(decode(text, start, equals), decode(text, Math.min(equals + 1, end), end));
    }

    private static byte[] decode(byte[] text, int start, int end) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            int high = text[i] == '%' && i + 2 < end ? Character.digit(text[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text[i + 2], 16);
            if (low >= 0) {
                decoded.write(high * 16 + low);
                i += 2;
            } else {
                decoded.write(text[i] == '+' ? ' ' : text[i]);
            }
        }
        return decoded.toByteArray();
    }
}
