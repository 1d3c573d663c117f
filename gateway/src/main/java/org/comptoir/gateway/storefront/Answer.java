package org.comptoir.gateway.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** What the shop says to one request. */
sealed interface Answer {

    void write(HttpServletResponse response) throws IOException;

    /**
     * A page for people.
     *
     * @param frameOrigins who may show it in a frame
     * @param formOrigins where its forms may go, beside ourselves
     */
    record Page(int status, PageBytes body, List<String> frameOrigins, List<String> formOrigins) implements Answer {

        static Page ok(String template, Object page, List<String> frameOrigins) {
            return of(HttpServletResponse.SC_OK, template, page, frameOrigins);
        }

        static Page of(int status, String template, Object page, List<String> frameOrigins) {
            return new Page(status, Templates.draw(template, page), frameOrigins, List.of());
        }

        Page postingTo(String origin) {
            return new Page(status, body, frameOrigins, List.of(origin));
        }

        @Override
        public void write(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            response.setHeader("Content-Security-Policy", ContentSecurityPolicy.of(frameOrigins, formOrigins));
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=UTF-8");
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
