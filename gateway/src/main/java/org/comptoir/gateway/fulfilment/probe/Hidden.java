package org.comptoir.gateway.fulfilment.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.gateway.fulfilment.door.BuyerDoors.Opened;

/** Secrets that an answer may repeat to us, and that no page and no row shall have. */
final class Hidden {

    private static final String BLANKED = "***";

    private final List<String> secrets;

    private Hidden(List<String> secrets) {
        this.secrets = secrets;
    }

    static Hidden of(Opened opened) {
        List<String> secrets = new ArrayList<>(opened.way().secrets().values());
        opened.sharedSecret().ifPresent(secrets::add);
        return new Hidden(secrets.stream()
                .filter(secret -> !secret.isEmpty())
                .flatMap(secret -> Stream.of(secret, escaped(secret)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    String in(String text) {
        String blanked = text;
        for (String secret : secrets) {
            blanked = blanked.replace(secret, BLANKED);
        }
        return blanked;
    }

    /** Bytes that mean nothing in UTF-8 become signs that say so: this is for people. */
    byte[] in(byte[] answer) {
        return in(new String(answer, UTF_8)).getBytes(UTF_8);
    }

    private static String escaped(String secret) {
        return secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
