package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The people's rows, by JDBC: what changes about them stands in the audit trail in the same transaction, see ADR 15. */
@ApplicationScoped
class Accounts {

    /** A password hash that no password has and nothing reads: it stands where none was chosen yet. */
    static final String NO_PASSWORD = "invited";

    private static final String COLUMNS = "select u.id, u.supplier_id, u.name, u.role, u.created_at, u.locked_at,"
            + " u.last_sign_in_at, u.password_hash, i.expires_at,"
            + " (select count(*) from console_session s where s.user_id = u.id) as sessions,"
            + " o.bound_at from console_user u left join console_invitation i on i.user_id = u.id"
            + " left join console_sign_on o on o.user_id = u.id";

    private final Database database;

    @Inject
    Accounts(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Accounts() {
        this(null);
    }

    /** @param supplierId 0 for everybody */
    public List<Account> list(long supplierId) {
        return supplierId == Account.WHOLE_INSTALLATION
                ? database.query(COLUMNS + " order by u.supplier_id, u.name", Accounts::account)
                : database.query(COLUMNS + " where u.supplier_id = ? order by u.name", Accounts::account, supplierId);
    }

    public Optional<Account> find(long id) {
        return database.one(COLUMNS + " where u.id = ?", Accounts::account, id);
    }

    public Optional<Account> find(String name) {
        return database.one(COLUMNS + " where u.name = ?", Accounts::account, name);
    }

    /** Whoever has an address as user name, however it is capitalised. */
    public List<Account> named(String lowerCase) {
        return database.query(COLUMNS + " where lower(u.name) = ?", Accounts::account, lowerCase);
    }

    public Optional<String> passwordHash(long id) {
        return database.one(
                "select password_hash from console_user where id = ?", row -> row.text("password_hash"), id);
    }

    /** Empty where the name is taken. */
    public OptionalLong add(long supplierId, String name, Role role, Instant now) {
        long id = database.one("select nextval('console_user_seq') as id", row -> row.number("id"))
                .orElseThrow();
        int added = database.update(
                "insert into console_user (id, supplier_id, name, role, password_hash, created_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                id,
                supplierId,
                name,
                role.name(),
                NO_PASSWORD,
                now);
        return added == 1 ? OptionalLong.of(id) : OptionalLong.empty();
    }

    /** A newer invitation takes the place of an older. */
    public void invite(Account to, String tokenHash, Instant until) {
        database.update("delete from console_invitation where user_id = ?", to.id());
        database.update(
                "insert into console_invitation (supplier_id, user_id, token_hash, expires_at) values (?, ?, ?, ?)",
                to.supplierId(),
                to.id(),
                tokenHash,
                until);
    }

    /** Whose invitation a token is; empty for one that was followed, replaced, has expired or never was. */
    public Optional<Account> invited(String tokenHash, Instant now) {
        return database.one(
                COLUMNS + " where i.token_hash = ? and i.expires_at > ? and u.locked_at is null",
                Accounts::account,
                tokenHash,
                now);
    }

    /** @return false where no invitation stands, or none any more */
    public boolean accept(long id, Instant now) {
        return database.update("delete from console_invitation where user_id = ? and expires_at > ?", id, now) == 1;
    }

    /** @return false where somebody else was faster */
    public boolean follow(String tokenHash) {
        return database.update("delete from console_invitation where token_hash = ?", tokenHash) == 1;
    }

    /** Its link leads nowhere any more. */
    public void withdrawInvitation(long id) {
        database.update("delete from console_invitation where user_id = ?", id);
    }

    public void setPassword(long id, String hash) {
        database.update("update console_user set password_hash = ? where id = ?", hash, id);
    }

    public void noteSignIn(long id, Instant now) {
        database.update("update console_user set last_sign_in_at = ? where id = ?", now, id);
    }

    public void setRole(long id, Role role) {
        database.update("update console_user set role = ? where id = ?", role.name(), id);
    }

    public void lock(long id, Instant now) {
        database.update("update console_user set locked_at = ? where id = ?", now, id);
    }

    public void unlock(long id) {
        database.update("update console_user set locked_at = null where id = ?", id);
    }

    public void remove(long id) {
        database.update("delete from console_user where id = ?", id);
    }

    /** Those on their way to the company's sign-on end with them. */
    public int endSessions(long id) {
        endSignOns(id);
        return database.update("delete from console_session where user_id = ?", id);
    }

    public int endOtherSessions(long id, String tokenHash) {
        endSignOns(id);
        return database.update("delete from console_session where user_id = ? and token_hash <> ?", id, tokenHash);
    }

    private void endSignOns(long id) {
        database.update("delete from console_sign_on_way where user_id = ?", id);
    }

    /**
     * The platform's administrators who can sign in; nobody else counts them or changes one before this transaction ends.
     */
    public List<Long> lockAdministrators() {
        return database.query(
                "select id from console_user u where role = 'PLATFORM_ADMIN' and locked_at is null"
                        + " and (password_hash <> '" + NO_PASSWORD + "'"
                        + " or exists (select 1 from console_sign_on o where o.user_id = u.id))"
                        + " order by id for update",
                row -> row.number("id"));
    }

    private static Account account(Row row) throws SQLException {
        boolean chosen = !row.text("password_hash").equals(NO_PASSWORD);
        Optional<Instant> bound = row.optionalInstant("bound_at");
        AccountState state = row.optionalInstant("locked_at").isPresent()
                ? AccountState.LOCKED
                : chosen || bound.isPresent() ? AccountState.ACTIVE : AccountState.INVITED;
        return new Account(
                row.number("id"),
                row.number("supplier_id"),
                row.text("name"),
                row.constant("role", Role.class),
                state,
                row.instant("created_at"),
                row.optionalInstant("expires_at"),
                row.optionalInstant("last_sign_in_at"),
                row.integer("sessions"),
                chosen,
                bound);
    }
}
