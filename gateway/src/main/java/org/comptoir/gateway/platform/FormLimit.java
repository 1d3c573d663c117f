package org.comptoir.gateway.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Refuses bodies that are too long for a form, and those that do not say how long they are, before anybody reads them. Doors that
 * bound what they read by themselves are named in {@code web.xml}: the listener sets no limit for anybody.
 */
public class FormLimit implements Filter {

    static final String BOUNDED = "bounded-by-themselves";

    private static final long LONGEST = 1024 * 1024;

    private List<String> bounded = List.of();

    @Override
    public void init(FilterConfig config) {
        bounded = List.of(config.getInitParameter(BOUNDED).strip().split("\\s+"));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (bounds(http) || !refuses(http, (HttpServletResponse) response)) {
            chain.doFilter(request, response);
        }
    }

    /**
     * For who reads a form before any filter.
     *
     * @return true where the body must not be read; the answer is made then
     */
    public static boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int refusal = refusal(request);
        if (refusal != 0) {
            response.setHeader("Connection", "close");
            response.sendError(refusal);
        }
        return refusal != 0;
    }

    private boolean bounds(HttpServletRequest request) {
        // what the server has decided on, not what the address looks like
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return bounded.stream().anyMatch(door -> path.equals(door) || path.startsWith(door + "/"));
    }

    /** @return 0 where the body may be read */
    private static int refusal(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length > LONGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        boolean unsaid = length < 0
                && (request.getHeader("Transfer-Encoding") != null
                        || (request.getProtocol().startsWith("HTTP/2") && request.getContentType() != null));
        // over HTTP/2 an empty body need not say that it is empty
        return unsaid && !request.getInputStream().isFinished() ? HttpServletResponse.SC_LENGTH_REQUIRED : 0;
    }
}
