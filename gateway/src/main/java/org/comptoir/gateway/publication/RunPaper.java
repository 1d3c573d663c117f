package org.comptoir.gateway.publication;

/** What a run leaves beside its file. */
enum RunPaper {
    /** Every article as it was published. */
    VERSION,
    /** What changed since the version the destination took last. */
    CHANGES
}
