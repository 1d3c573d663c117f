package org.comptoir.gateway.protocol.cxml.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** What the gateway sends in tests, held against the official DTD where that lies beside the project. */
public final class Emitted {

    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

    private Emitted() {}

    /** The document, if it is valid; documents that differ in ids, times, addresses and numbers alone are checked once. */
    public static byte[] checked(byte[] document) {
        if (OfficialDtd.isHere() && CHECKED.add(shape(document))) {
            List<String> errors = errors(withoutTheBuyersOwn(document));
            if (!errors.isEmpty()) {
                throw new AssertionError(
                        "Not valid by the DTD: %s%n%s".formatted(errors, new String(document, StandardCharsets.UTF_8)));
            }
        }
        return document;
    }

    /** How many shapes of documents were checked. */
    public static int shapes() {
        return CHECKED.size();
    }

    private static String shape(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replaceAll("(payloadID|timestamp|effectiveDate|inReplyTo)=\"[^\"]*\"", "$1")
                .replaceAll("<URL>[^<]*</URL>", "<URL/>")
                .replaceAll("[0-9]+", "0");
    }

    /** What a BuyerCookie holds is the buyer's; it goes back as it came, also where it names elements of no DTD. */
    private static byte[] withoutTheBuyersOwn(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replaceAll("(?s)<BuyerCookie>.*</BuyerCookie>", "<BuyerCookie/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> errors(byte[] document) {
        try {
            return OfficialDtd.errors(document);
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new AssertionError("Not readable: " + new String(document, StandardCharsets.UTF_8), unreadable);
        }
    }
}
