package org.comptoir.gateway.console;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comptoir.gateway.access.SignInForm;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.web.ProblemPage;
import org.comptoir.kernel.Language;

/** What all pages of the console share before they are written: who may frame or script them, language, the front door. */
public class ConsoleFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NO_SCRIPT_NO_FRAME =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String ROOT = "/console";

    private transient boolean https;

    @Inject
    void configure(GatewaySettings settings) {
        this.https = settings.isPublicOverHttps();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", NO_SCRIPT_NO_FRAME);
        response.setHeader("X-Frame-Options", "DENY");
        request.setAttribute(ProblemPage.SPOKEN, SpokenLanguage.of(request).locale());
        Optional<Language> chosen = SpokenLanguage.switchedTo(request);
        if (chosen.isPresent()) {
            SpokenLanguage.remember(response, chosen.get(), https);
            goTo(
                    response,
                    PageAddress.of(request).without(SpokenLanguage.PARAMETER).toString());
        } else if (isFrontDoor(request)) {
            goTo(response, SignInForm.HOME);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFrontDoor(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return uri.equals(ROOT) || uri.equals(ROOT + "/");
    }

    private static void goTo(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
