package org.comptoir.gateway.partner.dialect.oci;

import java.nio.charset.Charset;
import java.util.Optional;

/** In which characters the cart goes back. */
public enum OciCharset {
    /** As {@code http_content_charset} of the call asks; where it does not, ISO-8859-1. */
    AS_ASKED,
    ISO_8859_1(java.nio.charset.StandardCharsets.ISO_8859_1),
    UTF_8(java.nio.charset.StandardCharsets.UTF_8);

    private final Optional<Charset> fixed;

    OciCharset() {
        this.fixed = Optional.empty();
    }

    OciCharset(Charset fixed) {
        this.fixed = Optional.of(fixed);
    }

    /** Whatever the call asks for; empty where it is the call that decides. */
    public Optional<Charset> fixed() {
        return fixed;
    }
}
