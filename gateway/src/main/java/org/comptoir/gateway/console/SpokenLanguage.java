package org.comptoir.gateway.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.kernel.Language;

/** The language of the console: the one chosen with the switch, else the first the browser asks for that we speak. */
final class SpokenLanguage {

    /** Present in an address when the switch was used. */
    static final String PARAMETER = "language";

    private static final String COOKIE = "comptoir-language";
    private static final int ONE_YEAR = 31_536_000;

    private SpokenLanguage() {}

    static Language of(HttpServletRequest request) {
        return remembered(request).or(() -> wished(request)).orElse(Language.EN);
    }

    static Optional<Language> switchedTo(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !query.contains(PARAMETER)
                ? Optional.empty()
                : Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(SpokenLanguage::byTag);
    }

    static void remember(HttpServletResponse response, Language language, boolean https) {
        response.addHeader(
                "Set-Cookie",
                "%s=%s; Path=/console; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                        .formatted(COOKIE, language.tag(), ONE_YEAR, https ? "; Secure" : ""));
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .flatMap(SpokenLanguage::byTag);
    }

    private static Optional<Language> wished(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(tag -> byTag(tag).stream())
                        .findFirst();
    }

    private static Optional<Language> byTag(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
