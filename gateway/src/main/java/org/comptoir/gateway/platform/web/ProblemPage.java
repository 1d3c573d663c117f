package org.comptoir.gateway.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The page behind every error nobody else answered: says what a person can do, and nothing about our inside.
 *
 * <p>Nobody may frame the console, its problems included. Scripts under {@code /api} get the same as {@code application/problem+json}.
 */
public class ProblemPage extends HttpServlet {

    /** Of a request: the {@link Locale} a person chose, where an edge knows it better than the browser. */
    public static final String SPOKEN = "comptoir.spoken";

    private static final long serialVersionUID = 1L;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final String NOT_FOUND = "notFound";
    private static final String LOOK = "<link rel=\"stylesheet\" href=\"/console/assets/console.css\">";
    private static final String WAY_BACK =
            "<p class=\"actions\"><a class=\"action\" href=\"/console/overview\">%s</a></p>";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        Locale locale = language(request.getAttribute(SPOKEN) instanceof Locale chosen ? chosen : request.getLocale());
        ResourceBundle texts = ResourceBundle.getBundle("org.comptoir.gateway.platform.Problems", locale);
        String kind = kind(status);
        String title = texts.getString(kind + ".title");
        String advice = texts.getString(kind + ".advice");
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean api = asked.startsWith("/api/");
        boolean console = asked.startsWith("/console");
        if (console) {
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'");
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(api ? "application/problem+json" : "text/html;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String body;
        if (api) {
            body = json(status, title, advice);
        } else if (console) {
            // its people have no procurement system to go back to
            String said = kind.equals(NOT_FOUND) ? texts.getString("notFound.console") : advice;
            body = html(locale, title, said, WAY_BACK.formatted(texts.getString("console")));
        } else {
            body = html(locale, title, advice, "");
        }
        response.getWriter().write(body);
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static Locale language(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "fr" -> Locale.FRENCH;
            case "de" -> Locale.GERMAN;
            default -> Locale.ENGLISH;
        };
    }

    private static String kind(int status) {
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            return NOT_FOUND;
        }
        if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                || status == HttpServletResponse.SC_LENGTH_REQUIRED) {
            return "tooLong";
        }
        if (status == HttpServletResponse.SC_REQUEST_TIMEOUT) {
            return "tooSlow";
        }
        return status >= FIRST_SERVER_ERROR ? "ours" : "refused";
    }

    private static String json(int status, String title, String advice) {
        return "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}".formatted(status, title, advice);
    }

    /** @param way where to go from here, after the advice */
    private static String html(Locale locale, String title, String advice, String way) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>%s</head>
                <body class="door"><main id="main"><h1>%s</h1><p class="lead">%s</p>%s</main></body>
                </html>
                """.formatted(locale.getLanguage(), title, LOOK, title, advice, way);
    }
}
