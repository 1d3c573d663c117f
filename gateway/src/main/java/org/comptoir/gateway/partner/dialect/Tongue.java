package org.comptoir.gateway.partner.dialect;

import java.util.Locale;

/** The language a dialect is one of. Its data files lie in a folder of that name. */
public enum Tongue {
    CXML("cXML"),
    OCI("OCI");

    private final String written;

    Tongue(String written) {
        this.written = written;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return written;
    }
}
