package org.comptoir.cxml.mime;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlException.Reason;

/**
 * What a body or a part is, such as {@code text/xml; charset=UTF-8}.
 *
 * @param media type and subtype in lower case, without parameters
 * @param parameters by name in lower case; read from RFC 2231 forms too
 */
public record ContentType(String media, Map<String, String> parameters) {

    /** What a part without a type is, and one whose type makes no sense. */
    public static final ContentType UNKNOWN = of("application/octet-stream");

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}";

    public ContentType {
        media = media.strip().toLowerCase(Locale.ROOT);
        if (!media.matches(TOKEN + "/" + TOKEN)) {
            throw new IllegalArgumentException("A media type looks like text/xml, not like \"%s\"".formatted(media));
        }
        parameters = Map.copyOf(parameters);
    }

    public static ContentType of(String media) {
        return new ContentType(media, Map.of());
    }

    public ContentType with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter.toLowerCase(Locale.ROOT), value);
        return new ContentType(media, more);
    }

    /** Reads the value of a Content-Type header, also with blanks and unquoted values where they do not belong. */
    public static ContentType parse(String header) throws CxmlException {
        HeaderValue value = HeaderValue.parse(header);
        String media = value.first().toLowerCase(Locale.ROOT);
        if (!media.matches(TOKEN + "/" + TOKEN)) {
            throw CxmlException.whole(
                    Reason.MALFORMED,
                    "The Content-Type is \"%s\". It should look like text/xml; charset=UTF-8"
                            .formatted(HeaderValue.shown(header)));
        }
        return new ContentType(media, value.parameters());
    }

    /** As {@link #parse}, or {@link #UNKNOWN}. */
    static ContentType parseOrUnknown(String header) {
        try {
            return parse(header);
        } catch (CxmlException e) {
            return UNKNOWN; // one odd attachment is no reason to refuse an order
        }
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The charset as written; empty where none was named. */
    public Optional<String> charset() {
        return parameter("charset").map(String::strip).filter(name -> !name.isEmpty());
    }

    /** {@code text/xml}, {@code application/xml} or anything that ends in {@code +xml}. */
    public boolean isXml() {
        return media.equals("text/xml") || media.equals("application/xml") || media.endsWith("+xml");
    }

    public boolean isMultipart() {
        return media.startsWith("multipart/");
    }

    /** The header's value, parameters in the order of their names. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(media);
        new TreeMap<>(parameters).forEach((name, value) -> HeaderValue.append(text, name, value));
        return text.toString();
    }
}
