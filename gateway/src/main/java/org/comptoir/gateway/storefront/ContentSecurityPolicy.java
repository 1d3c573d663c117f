package org.comptoir.gateway.storefront;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The shop's policy: our own style, script and pictures, nothing inline, and only known origins around us. */
final class ContentSecurityPolicy {

    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9._\\-\\[\\]:]{1,260}|sapevent:");
    private static final String OWN =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'self'";

    private static final int MOST_KEPT = 1_000;

    /** Every page of a connection has the same. */
    private static final Map<Origins, String> WRITTEN = new ConcurrentHashMap<>();

    private ContentSecurityPolicy() {}

    private record Origins(List<String> ofFrames, List<String> ofForms) {

        String policy() {
            return OWN + sources(ofForms) + "; frame-ancestors 'self'" + sources(ofFrames);
        }
    }

    static String of(List<String> frameOrigins, List<String> formOrigins) {
        if (WRITTEN.size() >= MOST_KEPT) {
            WRITTEN.clear();
        }
        return WRITTEN.computeIfAbsent(new Origins(frameOrigins, formOrigins), Origins::policy);
    }

    /** What does not look like an origin is left out: it could smuggle another directive in. */
    private static String sources(List<String> origins) {
        StringBuilder sources = new StringBuilder();
        for (String origin : origins) {
            if (ORIGIN.matcher(origin).matches()) {
                sources.append(' ').append(origin);
            }
        }
        return sources.toString();
    }
}
