package org.comptoir.gateway.access.people;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.role.Role;

/**
 * A person who uses the console, or was asked to.
 *
 * @param supplierId whose people they belong to; 0 for people of the whole installation
 * @param invitedUntil the end of an invitation nobody has followed yet
 * @param sessions browsers signed in at the moment
 * @param signOn since when the company's own sign-on opens it; empty where it does not
 */
public record Account(
        long id,
        long supplierId,
        String name,
        Role role,
        AccountState state,
        Instant createdAt,
        Optional<Instant> invitedUntil,
        Optional<Instant> lastSignIn,
        int sessions,
        boolean hasPassword,
        Optional<Instant> signOn) {

    /** The supplier of people who see every supplier. */
    public static final long WHOLE_INSTALLATION = 0;
}
