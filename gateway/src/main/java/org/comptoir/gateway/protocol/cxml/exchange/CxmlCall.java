package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.List;
import java.util.Locale;
import org.comptoir.gateway.journal.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * What came over HTTP: a document and what was said about it.
 *
 * @param attachments what came with the document, once the message was taken apart
 * @param notes what was tolerated while it was
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record CxmlCall(byte[] body, String contentType, List<Attachment> attachments, List<String> notes) {

    /** A body as it came. */
    public CxmlCall(byte[] body, String contentType) {
        this(body, contentType, List.of(), List.of());
    }

    /** Whether this is said to be a document with attachments. */
    public static boolean isMultipart(@Nullable String contentType) {
        String type = mediaType(contentType);
        return type.equals("multipart/related") || type.equals("multipart/mixed");
    }

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
