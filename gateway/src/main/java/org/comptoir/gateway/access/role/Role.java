package org.comptoir.gateway.access.role;

import static org.comptoir.gateway.access.role.Permission.ACCOUNT_CHANGE;
import static org.comptoir.gateway.access.role.Permission.AUDIT_SEE;
import static org.comptoir.gateway.access.role.Permission.CONNECTIONS_CHANGE;
import static org.comptoir.gateway.access.role.Permission.CONNECTIONS_SEE;
import static org.comptoir.gateway.access.role.Permission.CONTRACTS_DECIDE;
import static org.comptoir.gateway.access.role.Permission.CONTRACTS_SEE;
import static org.comptoir.gateway.access.role.Permission.DELIVERIES_DECIDE;
import static org.comptoir.gateway.access.role.Permission.DOCUMENTS_READ;
import static org.comptoir.gateway.access.role.Permission.DOCUMENTS_SEE;
import static org.comptoir.gateway.access.role.Permission.EXPORTS_RUN;
import static org.comptoir.gateway.access.role.Permission.EXPORTS_SEE;
import static org.comptoir.gateway.access.role.Permission.FOUR_EYES_SET;
import static org.comptoir.gateway.access.role.Permission.IMPORTS_RUN;
import static org.comptoir.gateway.access.role.Permission.IMPORTS_SEE;
import static org.comptoir.gateway.access.role.Permission.LOOK_CHANGE;
import static org.comptoir.gateway.access.role.Permission.ORDERS_DECIDE;
import static org.comptoir.gateway.access.role.Permission.ORDERS_SEE;
import static org.comptoir.gateway.access.role.Permission.PEOPLE_CHANGE;
import static org.comptoir.gateway.access.role.Permission.PERSONS_ERASE;
import static org.comptoir.gateway.access.role.Permission.RETENTION_SET;
import static org.comptoir.gateway.access.role.Permission.STRANGERS_SEE;
import static org.comptoir.gateway.access.role.Permission.TOKENS_ISSUE;
import static org.comptoir.gateway.access.role.Permission.TOKENS_SEE;

import java.util.Set;

/** What a person is in the console: the matrix of roles and permissions. What is not written here is denied. */
public enum Role {
    /** Runs the installation: every supplier, everything. */
    PLATFORM_ADMIN(Permission.values()),

    /** Everything at one supplier. */
    SUPPLIER_ADMIN(
            ORDERS_SEE,
            ORDERS_DECIDE,
            DELIVERIES_DECIDE,
            CONTRACTS_SEE,
            CONTRACTS_DECIDE,
            FOUR_EYES_SET,
            IMPORTS_SEE,
            IMPORTS_RUN,
            EXPORTS_SEE,
            EXPORTS_RUN,
            CONNECTIONS_SEE,
            CONNECTIONS_CHANGE,
            LOOK_CHANGE,
            DOCUMENTS_SEE,
            DOCUMENTS_READ,
            PEOPLE_CHANGE,
            TOKENS_SEE,
            TOKENS_ISSUE,
            AUDIT_SEE,
            RETENTION_SET,
            PERSONS_ERASE,
            ACCOUNT_CHANGE),

    /** Connects buyers' suites and core systems; needs the documents, not the contracts. */
    INTEGRATOR(
            ORDERS_SEE,
            DELIVERIES_DECIDE,
            IMPORTS_SEE,
            IMPORTS_RUN,
            EXPORTS_SEE,
            EXPORTS_RUN,
            CONNECTIONS_SEE,
            CONNECTIONS_CHANGE,
            DOCUMENTS_SEE,
            DOCUMENTS_READ,
            STRANGERS_SEE,
            TOKENS_SEE,
            ACCOUNT_CHANGE),

    /** Agrees prices and says which articles are offered. */
    CONTRACT_MANAGER(
            ORDERS_SEE,
            CONTRACTS_SEE,
            CONTRACTS_DECIDE,
            IMPORTS_SEE,
            IMPORTS_RUN,
            EXPORTS_SEE,
            EXPORTS_RUN,
            ACCOUNT_CHANGE),

    /** Decides on held orders and stuck deliveries. */
    ORDER_CLERK(ORDERS_SEE, ORDERS_DECIDE, DELIVERIES_DECIDE, CONTRACTS_SEE, ACCOUNT_CHANGE),

    /** Looks and changes nothing; documents show nothing of persons. */
    VIEWER(ORDERS_SEE, CONTRACTS_SEE, IMPORTS_SEE, EXPORTS_SEE, CONNECTIONS_SEE, DOCUMENTS_SEE, ACCOUNT_CHANGE);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes one that nobody changes
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** Whether the role lets others in, so that a second factor is asked of it. */
    public boolean isAdministrator() {
        return may(Permission.PEOPLE_CHANGE);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
