package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A page's path and query: filters and place live in it, so every view can be bookmarked and sent to a colleague. */
record PageAddress(String path, Map<String, String> parameters) {

    PageAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** The address of a GET request; of a repeated parameter only the first counts, empty ones do not. */
    static PageAddress of(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && !values[0].isBlank()) {
                parameters.put(name, values[0].strip());
            }
        });
        return new PageAddress(request.getRequestURI(), parameters);
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
