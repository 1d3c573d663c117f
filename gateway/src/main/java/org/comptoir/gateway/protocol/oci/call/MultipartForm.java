package org.comptoir.gateway.protocol.oci.call;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a {@code multipart/form-data} body; files in it are no parameters. */
final class MultipartForm {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:\\s*form-data[^\\r\\n]*$");
    private static final String END_OF_HEADERS = "\r\n\r\n";

    private MultipartForm() {}

    static List<EncodedPair> split(byte[] body, String contentType) throws OciCallException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new OciCallException("multipart/form-data came without a boundary");
        }
        String delimiter = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String text = new String(body, StandardCharsets.ISO_8859_1); // one character for each byte
        List<EncodedPair> pairs = new ArrayList<>();
        int start = text.indexOf(delimiter);
        while (start >= 0) {
            int begin = start + delimiter.length();
            int end = text.indexOf("\r\n" + delimiter, begin);
            if (end < 0) {
                break;
            }
            addPart(pairs, text.substring(begin, end));
            start = end + 2;
        }
        return pairs;
    }

    private static void addPart(List<EncodedPair> pairs, String part) throws OciCallException {
        int end = part.indexOf(END_OF_HEADERS);
        Matcher disposition = DISPOSITION.matcher(end < 0 ? "" : part.substring(0, end));
        if (!disposition.find() || disposition.group().contains("filename")) {
            return;
        }
        Matcher name = NAME.matcher(disposition.group());
        if (name.find()) {
            EncodedPair.add(
                    pairs, new EncodedPair(bytes(name.group(1)), bytes(part.substring(end + END_OF_HEADERS.length()))));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
