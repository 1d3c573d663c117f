package org.comptoir.gateway.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The API tokens' rows: names and hashes, never a token. */
@ApplicationScoped
class IssuedTokens {

    private final Database database;

    @Inject
    IssuedTokens(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected IssuedTokens() {
        this(null);
    }

    /** A token about to be issued. */
    record Fresh(
            long supplierId,
            String name,
            String hash,
            Set<ApiScope> scopes,
            String issuedBy,
            Instant at,
            Optional<Instant> expiresAt) {}

    /** A token that was not taken back, as the door needs it. */
    record Known(long id, String hash, ApiCaller holder, Optional<Instant> expiresAt, Optional<Instant> lastUsedAt) {}

    /** @return false where the supplier has a token of that name already */
    public boolean add(Fresh token) {
        return database.update(
                        "insert into api_token (supplier_id, name, live_name, token_hash, scopes, issued_by, created_at,"
                                + " expires_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        token.supplierId(),
                        token.name(),
                        token.name(),
                        token.hash(),
                        ApiScope.write(token.scopes()),
                        token.issuedBy(),
                        token.at(),
                        token.expiresAt())
                == 1;
    }

    /** The index finds the row by the hash of a secret; the comparison that decides takes the same time for every answer. */
    public Optional<Known> find(String hash) {
        return database.one(
                        "select id, supplier_id, name, token_hash, scopes, expires_at, last_used_at from api_token"
                                + " where token_hash = ? and revoked_at is null",
                        row -> new Known(
                                row.number("id"),
                                row.text("token_hash"),
                                new ApiCaller(
                                        row.number("supplier_id"), row.text("name"), ApiScope.read(row.text("scopes"))),
                                row.optionalInstant("expires_at"),
                                row.optionalInstant("last_used_at")),
                        hash)
                .filter(issued -> sameHash(issued.hash(), hash));
    }

    /** Of nodes that see a token at the same time one writes. */
    public void noteUse(long id, Instant now, Instant unlessSince) {
        database.update(
                "update api_token set last_used_at = ? where id = ? and (last_used_at is null or last_used_at <= ?)",
                now,
                id,
                unlessSince);
    }

    public List<ApiToken> list(long supplierId) {
        return database.query(
                "select id, name, scopes, issued_by, created_at, expires_at, last_used_at, revoked_at, revoked_by"
                        + " from api_token where supplier_id = ?"
                        + " order by case when revoked_at is null then 0 else 1 end, id desc",
                IssuedTokens::token,
                supplierId);
    }

    public Optional<String> nameOf(long supplierId, long id) {
        return database.one(
                "select name from api_token where supplier_id = ? and id = ?", row -> row.text("name"), supplierId, id);
    }

    /** @return false where it was taken back before */
    public boolean revoke(long supplierId, long id, String actor, Instant now) {
        return database.update(
                        "update api_token set revoked_at = ?, revoked_by = ?, live_name = null"
                                + " where supplier_id = ? and id = ? and revoked_at is null",
                        now,
                        actor,
                        supplierId,
                        id)
                == 1;
    }

    private static ApiToken token(Row row) throws SQLException {
        return new ApiToken(
                row.number("id"),
                row.text("name"),
                ApiScope.read(row.text("scopes")),
                row.text("issued_by"),
                row.instant("created_at"),
                row.optionalInstant("expires_at"),
                row.optionalInstant("last_used_at"),
                row.optionalInstant("revoked_at"),
                row.optionalText("revoked_by"));
    }

    private static boolean sameHash(String stored, String shown) {
        return MessageDigest.isEqual(
                stored.getBytes(StandardCharsets.US_ASCII), shown.getBytes(StandardCharsets.US_ASCII));
    }
}
