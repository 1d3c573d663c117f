package org.comptoir.gateway.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.punchout.SessionToken;
import org.comptoir.gateway.storefront.page.PercentCoding;
import org.comptoir.kernel.Language;

/**
 * What the shop reads of a request, and nothing else of it.
 *
 * @param place what follows the token, decoded: {@code product/AN-1001}; empty for the home page; absent where even the
 *     slash after the token is missing
 */
record ShopRequest(HttpServletRequest http, String token, Optional<String> place) {

    private static final int LONGEST_VALUE = 1024;

    /** @param mount where the servlet lives below the application: {@code /shop/} */
    static ShopRequest of(HttpServletRequest http, String mount) {
        String path = http.getRequestURI();
        int start = http.getContextPath().length() + mount.length();
        String rest = path.length() > start ? path.substring(start) : "";
        int slash = rest.indexOf('/');
        if (slash < 0) {
            return new ShopRequest(http, PercentCoding.decode(rest), Optional.empty());
        }
        return new ShopRequest(
                http, rest.substring(0, slash), Optional.of(PercentCoding.decode(rest.substring(slash + 1))));
    }

    SessionToken sessionToken() {
        return new SessionToken(token);
    }

    boolean isPost() {
        return http.getMethod().equals("POST");
    }

    boolean isRead() {
        return http.getMethod().equals("GET") || http.getMethod().equals("HEAD");
    }

    /** A form of somebody else's page, as current browsers say; older ones say nothing. */
    boolean comesFromAnotherSite() {
        String site = http.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** A field as typed, cut at a length no honest value reaches; empty if absent. */
    String field(String name) {
        return field(name, LONGEST_VALUE);
    }

    String field(String name, int longest) {
        String value = http.getParameter(name);
        return value == null ? "" : cut(value, longest);
    }

    /** Everything sent, by name, as sent. */
    Map<String, String[]> allFields() {
        return http.getParameterMap();
    }

    List<String> fields(String name) {
        String[] values = http.getParameterValues(name);
        return values == null ? Collections.emptyList() : List.of(values);
    }

    /** The first language the browser prefers, for pages that belong to no session. */
    Language browserLanguage() {
        String accepted = http.getHeader("Accept-Language");
        return accepted == null ? Language.EN : Language.closestTo(accepted.split("[,;]", 2)[0]);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
