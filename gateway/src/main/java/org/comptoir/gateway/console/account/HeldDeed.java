package org.comptoir.gateway.console.account;

import static java.util.stream.Collectors.toCollection;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.gateway.access.ConsoleDoor;
import org.comptoir.gateway.access.role.ConsoleRoute;

/**
 * A form that was sent and waits until its sender has shown once more who it is: it travels with the question, in fields
 * that nobody sees, and goes on from there.
 *
 * @param address where the form was sent to
 */
record HeldDeed(String address, List<Field> fields) {

    static final String PASSWORD = "proof";
    static final String CODE = "proofCode";

    private static final String ATTRIBUTE = HeldDeed.class.getName();
    private static final Set<String> NOT_ITS_OWN = Set.of(PASSWORD, CODE, ConsoleDoor.FORM_TOKEN);

    /** What a page asks for that has other forms, too. */
    private static final Set<String> OF_CONNECTIONS = Set.of("secret", "door", "door-test");

    private static final Set<String> OF_USERS = Set.of("invite", "factor-off", "sign-on-off");

    private static final Set<String> OF_THE_ACCOUNT = Set.of("sign-on-bind", "sign-on-off");

    /** One value of the form. */
    public record Field(String name, String value) {}

    HeldDeed {
        fields = List.copyOf(fields);
    }

    /** Whether what a form asks for shows a secret, changes it or signs with it. */
    static boolean isAskedBy(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        Optional<ConsoleRoute> route = ConsoleRoute.at(request.getServletPath());
        return route.filter(to -> touchesSecrets(to, request)).isPresent();
    }

    private static boolean touchesSecrets(ConsoleRoute route, HttpServletRequest request) {
        return switch (route) {
            case TOKENS, NEW_CONNECTION, USERS -> true;
            case CONNECTION -> OF_CONNECTIONS.contains(change(request));
            case ACCOUNT -> OF_THE_ACCOUNT.contains(change(request));
            case ERASURE -> change(request).equals("erase");
            case USER -> OF_USERS.contains(change(request));
            default -> false;
        };
    }

    private static String change(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("change")).orElse("").strip();
    }

    static HeldDeed of(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        List<String> inAddress = Pattern.compile("&")
                .splitAsStream(query)
                .map(pair -> URLDecoder.decode(pair.replaceFirst("=.*", ""), StandardCharsets.UTF_8))
                .collect(toCollection(ArrayList::new));
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            // what the address says comes first, and comes again with the address
            long before = inAddress.stream().filter(name::equals).count();
            if (!NOT_ITS_OWN.contains(name)) {
                Stream.of(values)
                        .skip(before)
                        .map(value -> new Field(name, value))
                        .forEach(fields::add);
            }
        });
        return new HeldDeed(query.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + query, fields);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<HeldDeed> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE)).map(HeldDeed.class::cast);
    }
}
