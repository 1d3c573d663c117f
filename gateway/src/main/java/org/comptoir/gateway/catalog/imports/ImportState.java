package org.comptoir.gateway.catalog.imports;

/** Where an import stands. A dry run ends as {@link #CHECKED}. */
public enum ImportState {
    UPLOADING,
    UPLOADED,
    READING,
    /** Read to its end; what it would change is counted. */
    CHECKED,
    /** It would take out more than it may without a yes. */
    WAITING,
    APPLYING,
    APPLIED,
    STOPPED,
    FAILED
}
