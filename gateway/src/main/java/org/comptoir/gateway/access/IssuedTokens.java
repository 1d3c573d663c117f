package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;

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

    private record Issued(String hash, ApiCaller holder) {}

    public void add(long supplierId, String name, String hash, Collection<ApiScope> scopes, Instant now) {
        database.update(
                "insert into api_token (supplier_id, name, token_hash, scopes, created_at) values (?, ?, ?, ?, ?)",
                supplierId,
                name,
                hash,
                ApiScope.write(scopes),
                now);
    }

    /** The index finds the row by the hash of a secret; the comparison that decides takes the same time for every answer. */
    public Optional<ApiCaller> find(String hash) {
        return database.one(
                        "select supplier_id, name, token_hash, scopes from api_token where token_hash = ?",
                        row -> new Issued(
                                row.text("token_hash"),
                                new ApiCaller(
                                        row.number("supplier_id"),
                                        row.text("name"),
                                        ApiScope.read(row.text("scopes")))),
                        hash)
                .filter(issued -> sameHash(issued.hash(), hash))
                .map(Issued::holder);
    }

    private static boolean sameHash(String stored, String shown) {
        return MessageDigest.isEqual(
                stored.getBytes(StandardCharsets.US_ASCII), shown.getBytes(StandardCharsets.US_ASCII));
    }
}
