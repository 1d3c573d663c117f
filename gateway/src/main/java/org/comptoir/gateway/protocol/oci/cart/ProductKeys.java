package org.comptoir.gateway.protocol.oci.cart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.kernel.SupplierPartId;

/**
 * Part numbers as EXT_PRODUCT_ID: safe in any address. What is neither a letter of ASCII, a digit, a point nor a hyphen
 * becomes {@code _} and two hexadecimal digits for each byte of UTF-8: {@code M8/20 A} is {@code M8_2F20_20A}.
 */
public final class ProductKeys {

    private static final String SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.";

    private ProductKeys() {}

    public static String write(SupplierPartId part) {
        StringBuilder key = new StringBuilder();
        for (byte each : part.value().getBytes(StandardCharsets.UTF_8)) {
            if (isSafe(each)) {
                key.append((char) each);
            } else {
                key.append('_').append(String.format(Locale.ROOT, "%02X", each & 0xFF));
            }
        }
        return key.toString();
    }

    /** The part numbers a key may stand for, the likeliest first: people also type the number itself. */
    public static List<SupplierPartId> read(String key) {
        List<SupplierPartId> parts = new ArrayList<>(2);
        decoded(key).flatMap(ProductKeys::part).ifPresent(parts::add);
        part(key).filter(raw -> !parts.contains(raw)).ifPresent(parts::add);
        return parts;
    }

    private static Optional<String> decoded(String key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c > '~') {
                return Optional.empty();
            }
            if (c != '_') {
                bytes.write(c);
                continue;
            }
            int high = i + 2 < key.length() ? Character.digit(key.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(key.charAt(i + 2), 16);
            if (low < 0) {
                return Optional.empty();
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static Optional<SupplierPartId> part(String text) {
        try {
            return Optional.of(new SupplierPartId(text));
        } catch (IllegalArgumentException noPartNumber) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(byte each) {
        return SAFE.indexOf(each) >= 0;
    }
}
