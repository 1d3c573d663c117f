package org.comptoir.cxml.security;

import java.time.Instant;
import java.util.function.Function;

/** Whom a client certificate stands for. */
public sealed interface CertificateVerdict {

    /** @param party which {@code Sender} must name too */
    record Known(PartyId party) implements CertificateVerdict {}

    /** A rule fits, but the certificate is not valid yet or no longer. */
    record OutOfTime(PartyId party, Instant notBefore, Instant notAfter) implements CertificateVerdict {}

    /** No rule fits; carries what a new rule would be made of. */
    record Unknown(String subject, String keyPin) implements CertificateVerdict {}

    default <R> R fold(Function<Known, R> known, Function<OutOfTime, R> outOfTime, Function<Unknown, R> unknown) {
        if (this instanceof Known k) {
            return known.apply(k);
        }
        if (this instanceof OutOfTime o) {
            return outOfTime.apply(o);
        }
        return unknown.apply((Unknown) this);
    }
}
