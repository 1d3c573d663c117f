package org.comptoir.gateway.access.people;

import org.comptoir.gateway.access.role.Role;

/**
 * Who asks for something about people.
 *
 * @param supplierId whose people may be touched; 0 for everybody's
 */
public record Asking(String name, long supplierId, Role role) {

    /** As the audit trail names the person. */
    public String actor() {
        return "user:" + name;
    }

    boolean reaches(long other) {
        return supplierId == Account.WHOLE_INSTALLATION || supplierId == other;
    }

    /** Platform administrators belong to the installation, supplier administrators to a supplier; nobody gives more than he has. */
    boolean mayGive(Role given, long at) {
        return switch (given) {
            case PLATFORM_ADMIN -> at == Account.WHOLE_INSTALLATION && role == Role.PLATFORM_ADMIN;
            case SUPPLIER_ADMIN -> at != Account.WHOLE_INSTALLATION;
            default -> true;
        };
    }
}
