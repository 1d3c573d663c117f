package org.comptoir.gateway.platform.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a target answered, read no further than we need it.
 *
 * @param headers by lower-case name, the first of each
 * @param body its beginning
 */
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8_192;
    private static final int CONTINUE = 100;
    private static final int OK = 200;

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * Reads an answer in HTTP/1.1 to a POST.
     *
     * @param most bytes of the body to keep; the rest is not read
     */
    static HttpAnswer read(InputStream in, int most) throws IOException {
        while (true) {
            int status = status(line(in));
            Map<String, String> headers = headers(in);
            if (status >= OK) {
                return new HttpAnswer(status, headers, body(in, headers, status, most));
            }
            if (status < CONTINUE) {
                throw new IOException("The answer has the status " + status);
            }
        }
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [0-9]{3}( .*)?")) {
            throw new IOException("The answer is not HTTP/1.1");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (int i = 0; i <= MOST_HEADERS; i++) {
            String line = line(in);
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new IOException("The answer has more than %d headers".formatted(MOST_HEADERS));
    }

    private static byte[] body(InputStream in, Map<String, String> headers, int status, int most) throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(in, most);
        }
        String length = headers.getOrDefault("content-length", "");
        return in.readNBytes(length.matches("[0-9]{1,9}") ? Math.min(most, Integer.parseInt(length)) : most);
    }

    private static byte[] chunks(InputStream in, int most) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (body.size() < most) {
            String size = line(in).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9A-Fa-f]{1,7}")) {
                throw new IOException("The answer has a chunk without a size");
            }
            int bytes = Integer.parseInt(size, 16);
            if (bytes == 0) {
                break;
            }
            body.write(in.readNBytes(Math.min(bytes, most - body.size())));
            if (body.size() < most) {
                line(in);
            }
        }
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new IOException("The connection ended before the answer");
            }
            if (line.size() >= LONGEST_LINE) {
                throw new IOException("A line of the answer's head is longer than %d bytes".formatted(LONGEST_LINE));
            }
            line.write(next);
            next = in.read();
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
