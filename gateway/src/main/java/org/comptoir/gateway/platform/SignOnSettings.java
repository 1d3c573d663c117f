package org.comptoir.gateway.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The company's own sign-on for the console (OpenID Connect), where the operator names one.
 *
 * @param issuer as the provider names itself, to the letter
 * @param clientId as whom the gateway is known there
 * @param clientSecret empty for a client that only has PKCE
 * @param name what the button of the sign-in page calls it
 * @param secondFactor whose second factor counts after it
 * @param only whether passwords are refused to all but the platform's administrators
 */
public record SignOnSettings(
        String issuer,
        String clientId,
        Optional<String> clientSecret,
        String name,
        SecondFactorOf secondFactor,
        boolean only) {

    private static final String ISSUER = "GATEWAY_OIDC_ISSUER";
    private static final String CLIENT = "GATEWAY_OIDC_CLIENT_ID";
    private static final String SECRET = "GATEWAY_OIDC_CLIENT_SECRET";
    private static final String NAME = "GATEWAY_OIDC_NAME";
    private static final String FACTOR = "GATEWAY_OIDC_SECOND_FACTOR";
    private static final String ONLY = "GATEWAY_OIDC_ONLY";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CLIENT = 255;

    /** Whose second factor counts. */
    public enum SecondFactorOf {
        /** The gateway's own follows, as after a password. */
        OURS,
        /** The provider has asked for whatever it wants: nothing follows. */
        THEIRS
    }

    /** @throws SettingsException where something is wrong, or given without what it belongs to */
    static Optional<SignOnSettings> from(Function<String, Optional<String>> present) {
        Optional<String> issuer = present.apply(ISSUER);
        if (issuer.isEmpty()) {
            for (String other : List.of(CLIENT, SECRET, NAME, FACTOR, ONLY)) {
                if (present.apply(other).isPresent()) {
                    throw missing(ISSUER, other);
                }
            }
            return Optional.empty();
        }
        URI url = GatewaySettings.httpUrl(ISSUER, issuer.get());
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw SettingsException.of(
                    ISSUER,
                    issuer.get(),
                    "expected is the address by which the provider names itself, without ? and #");
        }
        return Optional.of(new SignOnSettings(
                issuer.get(),
                present.apply(CLIENT).map(SignOnSettings::client).orElseThrow(() -> missing(CLIENT, ISSUER)),
                present.apply(SECRET),
                present.apply(NAME).map(SignOnSettings::name).orElse(url.getHost()),
                present.apply(FACTOR).map(SignOnSettings::factor).orElse(SecondFactorOf.OURS),
                present.apply(ONLY)
                        .map(value -> GatewaySettings.flag(ONLY, value))
                        .orElse(false)));
    }

    private static SettingsException missing(String variable, String because) {
        return new SettingsException("%s is missing: it belongs to %s, which is set".formatted(variable, because));
    }

    private static String client(String value) {
        if (value.length() > LONGEST_CLIENT || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw SettingsException.of(CLIENT, value, "expected is the client's id as the provider shows it");
        }
        return value;
    }

    private static String name(String value) {
        if (value.length() > LONGEST_NAME) {
            throw SettingsException.of(NAME, value, "expected are at most 40 characters, such as Nordwerk");
        }
        return value;
    }

    private static SecondFactorOf factor(String value) {
        return switch (value) {
            case "ours" -> SecondFactorOf.OURS;
            case "theirs" -> SecondFactorOf.THEIRS;
            default -> throw SettingsException.of(FACTOR, value, "expected is ours or theirs");
        };
    }

    /** Whether who has signed on needs nothing more. */
    public boolean isFactorTheirs() {
        return secondFactor == SecondFactorOf.THEIRS;
    }

    @Override
    public String toString() {
        return "SignOnSettings[issuer=%s, clientId=%s, clientSecret=%s]"
                .formatted(issuer, clientId, clientSecret.isPresent() ? "***" : "none");
    }
}
