package org.comptoir.gateway.contract.agreement;

/** The life of a contract version. */
public enum VersionState {
    DRAFT,
    APPROVED,
    WITHDRAWN
}
