package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.access.SignInForm;
import org.comptoir.gateway.platform.web.Paths;

/** A page's path and query: filters and place live in it, so every view can be bookmarked and sent to a colleague. */
record PageAddress(String path, Map<String, String> parameters) {

    private static final Pattern OWN = Pattern.compile("/console(?:/[A-Za-z0-9_-]+(?:\\.xhtml)?)?/?");

    PageAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    /**
     * The address of a request; of a repeated parameter only the first counts, empty ones do not. Fields of a posted form
     * are no part of it.
     */
    static PageAddress of(HttpServletRequest request) {
        Set<String> asked = Pattern.compile("&")
                .splitAsStream(Optional.ofNullable(request.getQueryString()).orElse(""))
                .map(PageAddress::name)
                .collect(toSet());
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (asked.contains(name) && !values[0].isBlank()) {
                parameters.put(name, values[0].strip());
            }
        });
        return new PageAddress(path(Paths.of(request)), parameters);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    PageAddress with(String name, String value) {
        PageAddress changed = new PageAddress(path, parameters);
        changed.parameters.put(name, value);
        return changed;
    }

    PageAddress without(String name) {
        PageAddress changed = new PageAddress(path, parameters);
        changed.parameters.remove(name);
        return changed;
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(joining("&", path + "?", ""));
    }

    /**
     * The path of a page as the server has found it, and the first page's for whatever none of ours has: as it was sent it may
     * begin with two slashes, and then names another host.
     */
    static String path(String found) {
        return OWN.matcher(found).matches() ? found : SignInForm.HOME;
    }

    /** The beginning of a day (UTC); what is no day filters nothing. */
    Optional<Instant> day(String name) {
        return parameter(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
            } catch (DateTimeParseException notADate) {
                return Optional.empty();
            }
        });
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return decoded(equals < 0 ? pair : pair.substring(0, equals));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
