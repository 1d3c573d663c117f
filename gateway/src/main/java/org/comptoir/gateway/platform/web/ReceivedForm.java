package org.comptoir.gateway.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose {@code application/x-www-form-urlencoded} body has arrived whole: the server itself would wait for one that comes
 * a byte a second as long as it likes to come. Parameters are those of the address, then those of the body, in UTF-8.
 */
final class ReceivedForm extends HttpServletRequestWrapper {

    private static final int MOST_FIELDS = 10_000;

    private final byte[] body;
    private final Map<String, String[]> fields;

    /** @throws IllegalArgumentException where a field is not percent-encoded as it must be, or there are too many */
    ReceivedForm(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        Map<String, List<String>> read = new LinkedHashMap<>();
        collect(request.getQueryString(), read);
        collect(new String(body, UTF_8), read);
        Map<String, String[]> arrays = new LinkedHashMap<>();
        read.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        this.fields = Collections.unmodifiableMap(arrays);
    }

    /** @return whether the body, if there is any, is a form's */
    static boolean isOne(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static void collect(@Nullable String encoded, Map<String, List<String>> into) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        String[] pairs = encoded.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new IllegalArgumentException("More than %d fields".formatted(MOST_FIELDS));
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                into.computeIfAbsent(URLDecoder.decode(name, UTF_8), fresh -> new ArrayList<>())
                        .add(URLDecoder.decode(value, UTF_8));
            }
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Arrived(body);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), UTF_8));
    }

    private static final class Arrived extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Arrived(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The whole body is there: read it");
        }
    }
}
