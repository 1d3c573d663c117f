package org.comptoir.gateway.protocol.oci.call;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.gateway.protocol.oci.call.OciParameter.Source;

/** From a query and a body to a call. Reads them itself: servers decode by one charset, keep no order and refuse brackets. */
public final class CallReader {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([A-Za-z0-9_.:-]{1,40})\"?");

    private CallReader() {}

    /** Whether a body of this type is a form; one without a type is taken for one. */
    public static boolean isForm(String contentType) {
        String type = mediaType(contentType);
        return type.isEmpty() || type.equals(FORM) || type.equals(MULTIPART);
    }

    /**
     * @param connection as the address names it
     * @param query as it stands in the address, without the question mark
     * @param contentType of the body, empty where there is none
     * @throws OciCallException if there is too much of it, or a multipart body has no parts
     */
    public static OciCall read(String method, String connection, String query, byte[] body, String contentType)
            throws OciCallException {
        List<EncodedPair> asked = EncodedPair.split(bytes(query));
        List<EncodedPair> sent = mediaType(contentType).equals(MULTIPART)
                ? MultipartForm.split(body, contentType)
                : EncodedPair.split(body);
        Optional<Charset> expected = Stream.concat(sent.stream(), asked.stream())
                .filter(pair -> pair.isNamed("http_content_charset"))
                .flatMap(pair -> CallCharset.named(new String(pair.value(), StandardCharsets.ISO_8859_1)).stream())
                .findFirst();
        List<OciParameter> parameters = new ArrayList<>(asked.size() + sent.size());
        add(parameters, asked, Source.QUERY, new CallCharset(Optional.empty(), expected));
        add(parameters, sent, Source.FORM, new CallCharset(declared(contentType), expected));
        return new OciCall(method, connection, parameters);
    }

    private static void add(
            List<OciParameter> parameters, List<EncodedPair> pairs, Source source, CallCharset charset) {
        pairs.forEach(pair ->
                parameters.add(new OciParameter(charset.decode(pair.name()), charset.decode(pair.value()), source)));
    }

    private static Optional<Charset> declared(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        return matcher.find() ? CallCharset.named(matcher.group(1)) : Optional.empty();
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Servers hand raw bytes of an address on as characters of ISO-8859-1. */
    private static byte[] bytes(String query) {
        boolean raw = query.chars().allMatch(c -> c <= 0xFF);
        return query.getBytes(raw ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
