package org.comptoir.gateway.publication;

/** How far a run is. */
public enum RunState {
    QUEUED,
    RUNNING,
    PUBLISHED,
    /** A dry run is over. */
    CHECKED,
    REFUSED,
    FAILED,
    STOPPED
}
