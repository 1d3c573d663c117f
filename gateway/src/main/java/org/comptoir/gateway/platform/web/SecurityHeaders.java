package org.comptoir.gateway.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.comptoir.gateway.platform.GatewaySettings;

/**
 * The headers every answer carries, whoever wrote it; edges add their own, such as who may frame a shop page.
 *
 * <p>{@code strict-origin} and not {@code no-referrer}: with the latter a browser posts the cart back with
 * {@code Origin: null}, and a path never leaves with either.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private transient boolean https;

    @Inject
    void configure(GatewaySettings settings) {
        this.https = settings.isPublicOverHttps();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin");
        if (https) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        if ("TRACE".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        chain.doFilter(request, response);
    }
}
