package org.comptoir.gateway.access;

import java.util.Locale;

/** What a console user may do; the container knows each role by its {@link #group}. */
public enum Role {
    /** Everything, raw documents of the journal included. */
    ADMIN,
    /** Looks at lists and details, but not at raw documents, which may hold personal data. */
    VIEWER;

    /** The name in {@code web.xml}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
