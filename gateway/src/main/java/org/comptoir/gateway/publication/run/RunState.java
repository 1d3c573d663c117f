package org.comptoir.gateway.publication.run;

import java.util.Locale;

/** How far a run is. */
public enum RunState {
    QUEUED,
    RUNNING,
    PUBLISHED,
    /** A dry run is over. */
    CHECKED,
    /** It would withdraw more than was agreed, and waits for a yes. */
    HELD,
    /** There is nothing to tell. */
    UNCHANGED,
    REFUSED,
    FAILED,
    STOPPED;

    /** As the API says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
