package org.comptoir.gateway.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the shop says to one request. */
sealed interface Answer {

    void write(HttpServletResponse response) throws IOException;

    /** What the server may add around a page in its own buffer. */
    int ROOM_FOR_HEADERS = 1024;

    /**
     * A page for people.
     *
     * @param frameOrigins who may show it in a frame
     * @param formOrigins where its forms may go, beside ourselves
     * @param charset of the body
     */
    record Page(int status, PageBytes body, List<String> frameOrigins, List<String> formOrigins, Charset charset)
            implements Answer {

        static Page ok(String template, Object page, List<String> frameOrigins) {
            return of(HttpServletResponse.SC_OK, template, page, frameOrigins);
        }

        static Page of(int status, String template, Object page, List<String> frameOrigins) {
            return new Page(status, Templates.draw(template, page), frameOrigins, List.of(), StandardCharsets.UTF_8);
        }

        /** Those who may frame the page too: browsers also stop a form whose receiver sends them on to another host. */
        Page postingTo(String origin) {
            List<String> receivers = Stream.concat(Stream.of(origin), frameOrigins.stream())
                    .distinct()
                    .toList();
            return new Page(status, body, frameOrigins, receivers, charset);
        }

        /** For a form whose receiver reads another charset than ours. */
        Page in(Charset other) {
            return new Page(status, body.in(other), frameOrigins, formOrigins, other);
        }

        @Override
        public void write(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            response.setHeader("Content-Security-Policy", ContentSecurityPolicy.of(frameOrigins, formOrigins));
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=" + charset.name());
            response.setBufferSize(body.length() + ROOM_FOR_HEADERS); // one write to the socket, not one for each 8 kB
            response.setContentLength(body.length());
            body.writeTo(response.getOutputStream());
        }
    }

    /** 303: look there. The address stays relative, so that it holds behind any proxy. */
    record SeeOther(String address) implements Answer {

        @Override
        public void write(HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(0);
        }
    }

    /** A drawing of an article; sealed off, should somebody open it by itself. */
    record Drawing(byte[] svg) implements Answer {

        @Override
        public void write(HttpServletResponse response) throws IOException {
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
            response.setHeader("Cache-Control", "private, max-age=3600");
            response.setContentType("image/svg+xml");
            response.setContentLength(svg.length);
            response.getOutputStream().write(svg);
        }
    }

    /** Something for a script of ours; a browser that opens it by itself shows text and no page. */
    record Json(byte[] body) implements Answer {

        @Override
        public void write(HttpServletResponse response) throws IOException {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType("application/json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** No content, only a status and what is allowed or expected. */
    record Bare(int status, String header, String value) implements Answer {

        @Override
        public void write(HttpServletResponse response) {
            response.setStatus(status);
            response.setHeader(header, value);
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(0);
        }
    }
}
