package org.comptoir.gateway.access.role;

/** One thing a person may do in the console. Nobody may do what no {@link Role} holds. */
public enum Permission {
    /** Overview, sessions, orders with their files, deliveries: what the day brings. */
    ORDERS_SEE,
    /** Releases, corrects or refuses an order on hold. */
    ORDERS_DECIDE,
    /** Sends again what is stuck, or says that it has arrived. */
    DELIVERIES_DECIDE,
    /** Articles, contracts with their rules, and what a client sees and pays. */
    CONTRACTS_SEE,
    /** Approves or withdraws a draft. */
    CONTRACTS_DECIDE,
    /** Says whether contracts need four eyes; apart from deciding, or those whom it binds could lift it. */
    FOUR_EYES_SET,
    IMPORTS_SEE,
    IMPORTS_RUN,
    EXPORTS_SEE,
    EXPORTS_RUN,
    CONNECTIONS_SEE,
    /** Dialect, rules and shared secrets. */
    CONNECTIONS_CHANGE,
    /** The shop's name, logo, colour and languages. */
    LOOK_CHANGE,
    /** Documents, with all blanked that tells of persons. */
    DOCUMENTS_SEE,
    /** Documents whole, personal data included. */
    DOCUMENTS_READ,
    /** Documents of callers whom nobody recognised; they belong to no supplier. */
    STRANGERS_SEE,
    /** Invites people, changes their roles, locks and removes them; at the own supplier. */
    PEOPLE_CHANGE,
    /** Which API tokens there are and what they may do, never a token. */
    TOKENS_SEE,
    /** Issues API tokens with any scope, and takes them back. */
    TOKENS_ISSUE,
    /** Who did what, and whether the trail of it is untouched. */
    AUDIT_SEE,
    /** Says for how long records are kept, and has old ones removed. */
    RETENTION_SET,
    /** Finds one person by name or mail in everything that is kept, and has them erased. */
    PERSONS_ERASE,
    /** Everybody's own password and sessions. */
    ACCOUNT_CHANGE
}
