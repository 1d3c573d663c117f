package org.comptoir.gateway.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.access.role.Role;
import org.jspecify.annotations.Nullable;

/** A person who may sign in to the console. */
@Entity
@Table(name = "console_user")
class ConsoleUser {

    /** The supplier of people who see every supplier. */
    static final long WHOLE_INSTALLATION = Account.WHOLE_INSTALLATION;

    private static final String SEQUENCE = "console_user_seq";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = SEQUENCE)
    @SequenceGenerator(name = SEQUENCE, sequenceName = SEQUENCE, allocationSize = 50)
    private Long id;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    /** Changed elsewhere, with its line in the audit trail. */
    @Column(name = "locked_at", insertable = false, updatable = false)
    private @Nullable OffsetDateTime lockedAt;

    protected ConsoleUser() {}

    ConsoleUser(long supplierId, String name, Role role, String passwordHash, Instant createdAt) {
        this.supplierId = supplierId;
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt.atOffset(ZoneOffset.UTC);
    }

    long id() {
        return id;
    }

    long supplierId() {
        return supplierId;
    }

    String name() {
        return name;
    }

    boolean isPlatformAdministrator() {
        return role == Role.PLATFORM_ADMIN;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    String passwordHash() {
        return passwordHash;
    }
}
