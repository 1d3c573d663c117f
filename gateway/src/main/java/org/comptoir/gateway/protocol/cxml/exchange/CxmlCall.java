package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came over HTTP: a body and what was said about it. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record CxmlCall(byte[] body, String contentType) {

    /** Whether this is said to be one XML document. */
    public static boolean isXml(@Nullable String contentType) {
        String type = mediaType(contentType);
        return type.equals("text/xml") || type.equals("application/xml") || type.equals("application/cxml+xml");
    }

    public static String mediaType(@Nullable String contentType) {
        String said = contentType == null ? "" : contentType;
        int end = said.indexOf(';');
        return (end < 0 ? said : said.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The charset parameter; null where there is none. */
    @Nullable
    public String charset() {
        String lower = contentType.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String rest = contentType.substring(at + "charset=".length());
        int end = rest.indexOf(';');
        String value = (end < 0 ? rest : rest.substring(0, end)).strip().replace("\"", "");
        return value.isEmpty() ? null : value;
    }
}
