package org.comptoir.gateway.partner.dialect.oci;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Under which names a parameter of the call may come: {@code USERNAME login}, apart by blanks, in any case.
 *
 * @param names the one looked for first stands first
 */
public record ParameterNames(List<String> names) {

    private static final Pattern NAME = Pattern.compile("[~A-Za-z0-9_.:\\[\\]-]{1,60}");

    public ParameterNames {
        names = List.copyOf(names);
    }

    /** @throws IllegalArgumentException if something between the blanks is no name, or is said twice */
    public static ParameterNames parse(String text) {
        List<String> names = List.of(text.split(" "));
        for (String name : names) {
            check(name);
            if (names.stream().filter(name::equalsIgnoreCase).count() > 1) {
                throw new IllegalArgumentException(
                        "\"%s\" is said twice; upper and lower case are one".formatted(name));
            }
        }
        return new ParameterNames(names);
    }

    public boolean include(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    static String check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no name of a parameter. Write names such as USERNAME, apart by blanks".formatted(name));
        }
        return name;
    }
}
