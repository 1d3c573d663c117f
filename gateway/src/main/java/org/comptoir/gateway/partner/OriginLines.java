package org.comptoir.gateway.partner;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Origins as people write them, one to a line, or paste them as whole addresses: of an address only scheme, host and port
 * are kept.
 *
 * @param origins each once, as a browser writes it
 * @param flaws lines that must be mended
 * @param cut whether a line said more than an origin
 */
public record OriginLines(List<String> origins, List<Flaw> flaws, boolean cut) {

    /** Nothing was typed. */
    public static final OriginLines NONE = new OriginLines(List.of(), List.of(), false);

    private static final String EXAMPLE = "https://suite.example.com";
    private static final int LONGEST = 300;
    private static final int SHOWN = 80;

    public OriginLines {
        origins = List.copyOf(origins);
        flaws = List.copyOf(flaws);
    }

    /** What is wrong with a line. */
    public enum Kind {
        /** It is no http or https address of a host, or has a user name in it; what was meant can be told. */
        NO_ORIGIN,
        /** The same where nothing can be told, such as a wildcard. */
        NO_HOST,
        /** Plain http, which only test connections may. */
        NOT_ENCRYPTED
    }

    /**
     * @param line as it was typed, or its beginning
     * @param instead what to type, or what it would look like
     */
    public record Flaw(Kind kind, String line, String instead) {}

    /** @param test whether plain http will do */
    public static OriginLines read(List<String> lines, boolean test) {
        Set<String> origins = new LinkedHashSet<>();
        List<Flaw> flaws = new ArrayList<>();
        boolean cut = false;
        for (String line : lines) {
            Optional<WebOrigin> origin = addressOf(line)
                    .filter(address -> address.getRawUserInfo() == null)
                    .flatMap(WebOrigin::of)
                    .filter(found -> found.toString().length() <= LONGEST);
            if (origin.isEmpty()) {
                flaws.add(likelyMeant(line)
                        .map(meant -> new Flaw(Kind.NO_ORIGIN, shown(line), meant))
                        .orElseGet(() -> new Flaw(Kind.NO_HOST, shown(line), EXAMPLE)));
            } else if (!origin.get().isEncrypted() && !test) {
                flaws.add(new Flaw(Kind.NOT_ENCRYPTED, shown(line), encrypted(origin.get())));
            } else {
                origins.add(origin.get().toString());
                cut |= !isBare(line);
            }
        }
        return new OriginLines(new ArrayList<>(origins), flaws, cut);
    }

    /** The lines of a field, without empty ones. */
    public static List<String> of(String typed) {
        return Stream.of(typed.split("\\s+")).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<URI> addressOf(String line) {
        try {
            return Optional.of(new URI(line).parseServerAuthority());
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static boolean isBare(String line) {
        try {
            WebOrigin.parse(line);
            return true;
        } catch (IllegalArgumentException more) {
            return false;
        }
    }

    /** A host without its scheme, or with a user name, tells what was meant. */
    private static Optional<String> likelyMeant(String line) {
        return addressOf(line.contains("://") ? line : "https://" + line)
                .flatMap(WebOrigin::of)
                .filter(origin ->
                        origin.host().contains(".") && origin.toString().length() <= LONGEST)
                .map(WebOrigin::toString);
    }

    private static String encrypted(WebOrigin plain) {
        return new WebOrigin("https", plain.host(), plain.port() == 80 ? 443 : plain.port()).toString();
    }

    private static String shown(String line) {
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
