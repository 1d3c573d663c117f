package org.comptoir.gateway.access.signon;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.access.people.SignOnIdentity;

/** What a token says whose signature is right. */
record Claims(Map<String, Object> values) {

    /** How far the clocks of two machines may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** The browser was sent away ten minutes ago at the most. */
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private static final int LONGEST_SUBJECT = 255;

    Judgement judge(Expectation expected, Instant now) {
        Optional<String> wrong = wrong(expected, now);
        if (wrong.isPresent()) {
            return new Judgement.Disbelieved("The token's " + wrong.get());
        }
        Optional<String> mail = Boolean.TRUE.equals(values.get("email_verified")) ? text("email") : Optional.empty();
        return new Judgement.Believed(
                new SignOnIdentity(expected.issuer(), text("sub").orElse(""), mail), time("auth_time"));
    }

    private Optional<String> wrong(Expectation expected, Instant now) {
        return issuedFor(expected)
                .or(() -> lifetime(now))
                .or(() -> is(text("nonce"), expected.nonce()) ? Optional.empty() : Optional.of("nonce is another"))
                .or(() -> expected.authenticatedSince().flatMap(since -> authentication(since, now)));
    }

    private Optional<String> issuedFor(Expectation expected) {
        if (!is(text("iss"), expected.issuer())) {
            return Optional.of("iss is not the provider's");
        }
        Optional<String> subject = text("sub");
        if (subject.isEmpty() || subject.get().isEmpty() || subject.get().length() > LONGEST_SUBJECT) {
            return Optional.of("sub has not 1 to %d characters".formatted(LONGEST_SUBJECT));
        }
        List<?> audience = audience();
        if (!audience.contains(expected.clientId())) {
            return Optional.of("aud does not name this client");
        }
        boolean needsParty = audience.size() > 1 || values.containsKey("azp");
        return needsParty && !is(text("azp"), expected.clientId())
                ? Optional.of("azp is not this client")
                : Optional.empty();
    }

    private Optional<String> lifetime(Instant now) {
        Optional<Instant> until = time("exp");
        if (until.isEmpty() || !now.minus(SKEW).isBefore(until.get())) {
            return Optional.of("exp is missing or over");
        }
        Optional<Instant> issued = time("iat");
        if (issued.isEmpty() || issued.get().isAfter(now.plus(SKEW))) {
            return Optional.of("iat is missing or to come");
        }
        if (issued.get().isBefore(now.minus(OLDEST).minus(SKEW))) {
            return Optional.of("iat is more than ten minutes ago");
        }
        return time("nbf").filter(from -> from.isAfter(now.plus(SKEW))).map(later -> "nbf is to come");
    }

    private Optional<String> authentication(Instant since, Instant now) {
        Optional<Instant> at = time("auth_time");
        if (at.isEmpty()) {
            return Optional.of("auth_time is missing: the provider has to say when the person signed in");
        }
        return at.get().isBefore(since.minus(SKEW)) || at.get().isAfter(now.plus(SKEW))
                ? Optional.of("auth_time is not of this sign-in")
                : Optional.empty();
    }

    private List<?> audience() {
        Object said = values.get("aud");
        if (said instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return said instanceof String one ? List.of(one) : List.of();
    }

    private Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Seconds; what no clock shows is none. */
    private Optional<Instant> time(String name) {
        return values.get(name) instanceof Number seconds && Math.abs(seconds.longValue()) < 1L << 40
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    private static boolean is(Optional<String> said, String expected) {
        return said.filter(expected::equals).isPresent();
    }
}
