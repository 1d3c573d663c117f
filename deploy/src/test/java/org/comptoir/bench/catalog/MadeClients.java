package org.comptoir.bench.catalog;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Clients of a made catalog, the same every time: each has a connection, a contract of its own with as many rules as asked
 * for, and an open shop. Written as rows of PostgreSQL, since ten million rules through the API would measure nothing but it.
 *
 * <p>Of a contract's rules one is 3 % off everything, 32 are off families, 100 off manufacturers, and all others net
 * prices, each third of them with a break at 100. Articles are spread over the catalog in another way for every client.
 *
 * @param clients how many
 * @param rules of each contract, 200 at least
 * @param products of the catalog the net prices are for, numbered as {@link MadeCatalog} does
 * @param shops how many of the clients are shopping
 */
public record MadeClients(int clients, int rules, long products, int shops) {

    private static final String HOLDERS = """
            insert into sender (supplier_id, name) values (1, 'made-sender');
            insert into client (supplier_id, number, name)
                select 1, 'MC-' || n, 'Made client ' || n from generate_series(1, %1$d) n;
            insert into connection (supplier_id, client_id, sender_id, name, protocol, test, enabled, currency,
                    return_to_loopback, created_at)
                select 1, c.id, s.id, 'made-' || c.id, 'CXML', true, true, 'EUR', true, now()
                  from client c, sender s where c.number like 'MC-%%' and s.name = 'made-sender';
            insert into connection_credential (supplier_id, connection_id, role, domain, identity)
                select 1, id, 'SUPPLIER', 'DUNS', '900000017' from connection where name like 'made-%%';
            insert into connection_credential (supplier_id, connection_id, role, domain, identity)
                select 1, id, 'BUYER', 'NetworkID', name from connection where name like 'made-%%';
            update partner_version set version = version + 1 where supplier_id = 1;
            insert into contract (supplier_id, client_id, number)
                select 1, id, 'K-' || number from client where number like 'MC-%%';
            insert into contract_version (supplier_id, contract_id, version, currency, valid_from, price_rank, policy,
                    promise_days, agreed_at, agreed_by, speaks_from, decided_at, decided_by, rule_count)
                select 1, id, 1, 'EUR', current_date - 30, 1, 'MOST_SPECIFIC', 30, now() - interval '30 days', 'made',
                       current_date - 30, now() - interval '30 days', 'made', %2$d
                  from contract where number like 'K-MC-%%';
            """;

    /** Which article a net price is for depends on the numbers of the client and of the rule alone. */
    private static final String NET_PRICES = """
            insert into price_rule (supplier_id, contract_version_id, kind, part, from_quantity, price, basis)
            select 1, v.id, 'NET_PRICE',
                   'MC-' || lpad((a.number / 100)::text, 5, '0') || '-' || lpad((a.number %% 100)::text, 2, '0'),
                   case when r.n %% 4 = 3 then 100 else 1 end,
                   (5 + a.number %% 300)::numeric * case when r.n %% 4 = 3 then 0.9 else 1 end + 0.25,
                   case when a.number %% 10 = 0 then 100 else 1 end
              from contract_version v
              join contract k on k.id = v.contract_id and k.number = 'K-MC-' || ?
             cross join generate_series(0, %1$d) r (n)
             cross join lateral (select ((? * 7919::bigint + (r.n - case when r.n %% 4 = 3 then 1 else 0 end) * %2$d)
                                 %% %3$d) as number) a
            """;

    private static final String DISCOUNT = """
            insert into price_rule (supplier_id, contract_version_id, kind, family, on_kind, on_value, percent)
            select 1, v.id, ?, ?, ?, ?, ? from contract_version v
              join contract k on k.id = v.contract_id and k.number like 'K-MC-%'
            """;

    private static final String SHOPS = """
            insert into punchout_session (id, supplier_id, connection_id, operation, state, document_id, buyer_cookie,
                    return_url, language, extrinsics, start_token_hash, start_expires_at, start_used_at,
                    session_token_hash, started_at, last_seen_at, expires_at)
            select nextval('punchout_session_ids'), 1, c.id, 'CREATE', 'OPEN', 'made', 'made',
                   'http://localhost:9999/return', ?, '{}', ?, now(), now(), ?, now(), now(), now() + interval '8 hours'
              from connection c join client k on k.id = c.client_id where k.number = ?
            """;

    private static final List<String> LANGUAGES = List.of("EN", "FR", "DE");

    /** What all buyers look for, in the order of {@link #LANGUAGES}. */
    private static final List<List<String>> WORDS = List.of(
            List.of("hexagon+bolt", "M8+x+40", "stainless+nut", "drill", "MC-00001-07", "glove", "polyamide+hose"),
            List.of("vis+hexagonale", "M8+x+40", "%C3%A9crou+inox", "foret", "MC-00001-07", "gant", "tuyau+polyamide"),
            List.of(
                    "Sechskantschraube",
                    "M8+x+40",
                    "Mutter+Edelstahl",
                    "Bohrer",
                    "MC-00001-07",
                    "Handschuh",
                    "Schlauch"));

    /** Rules that are no net prices: the discounts. */
    private static final int DISCOUNTS = 1 + 32 + 100;

    /** Commits often: one transaction of ten million rows tells nobody how far it is. */
    public void write(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute(HOLDERS.formatted(clients, rules));
        }
        database.commit();
        writeNetPrices(database);
        writeDiscounts(database);
        openShops(database);
        try (var statement = database.createStatement()) {
            statement.execute("insert into contract_change (supplier_id, version) values (1, 1)"
                    + " on conflict (supplier_id) do update set version = contract_change.version + 1");
            statement.execute("analyze price_rule");
        }
        database.commit();
        database.setAutoCommit(true);
    }

    /** Path of a client's shop, ending with a slash; clients are numbered from 1. */
    public static String shop(int client) {
        return "/shop/" + token(client) + "/";
    }

    /**
     * Path of a search in a client's shop, in that client's language. Every second search is for one of a few words that all buyers
     * know, the others for kind, material and finish of any article: some thousand texts.
     */
    public static String search(int client, long number) {
        int language = client % LANGUAGES.size();
        List<String> words = WORDS.get(language);
        return shop(client) + "search?q="
                + (number % 2 == 0
                        ? words.get((int) (number / 2 % words.size()))
                        : URLEncoder.encode(words(number * 7_919 + client, language), StandardCharsets.UTF_8));
    }

    private static String words(long number, int language) {
        RandomGenerator random = Trade.random(number);
        String tag = LANGUAGES.get(language).toLowerCase(Locale.ROOT);
        return Trade.kind(number).name().in(tag) + " "
                + Trade.common(Trade.MATERIALS, random).in(tag) + " "
                + Trade.common(Trade.FINISHES, random).in(tag);
    }

    /**
     * The assortment of a client as {@code PUT /api/v1/assortments/{name}} takes it: it is spared one shelf, one manufacturer and 200
     * articles; every tenth client sees three departments only.
     */
    public String assortment(int client) {
        List<String> makers = Trade.makers();
        Trade.Kind kind = Trade.KINDS.get(client % Trade.KINDS.size());
        String parts = IntStream.range(0, 200)
                .mapToObj(n -> "\"" + MadeCatalog.part((client * 104_729L + n * 4_993L) % products) + "\"")
                .collect(Collectors.joining(","));
        String departments = IntStream.range(0, 3)
                .mapToObj(n -> "{\"by\":\"category\",\"value\":\"mc-%s\"}"
                        .formatted(Trade.KINDS
                                .get((client + n) % Trade.KINDS.size())
                                .family()))
                .collect(Collectors.joining(","));
        return "{\"include\":[%s],\"exclude\":[{\"by\":\"category\",\"value\":\"mc-%s-1\"},{\"by\":\"manufacturer\",\"value\":\"%s\"},{\"by\":\"list\",\"parts\":[%s]}],\"clients\":[\"MC-%d\"]}"
                .formatted(
                        client % 10 == 0 ? departments : "",
                        kind.family(),
                        makers.get(client % makers.size()),
                        parts,
                        client);
    }

    private void writeNetPrices(Connection database) throws SQLException {
        // steps that share no divisor with a round number of articles spread over all of them
        String prices = NET_PRICES.formatted(rules - DISCOUNTS - 1, 61, products);
        try (PreparedStatement statement = database.prepareStatement(prices)) {
            for (int client = 1; client <= clients; client++) {
                statement.setString(1, String.valueOf(client));
                statement.setLong(2, client);
                statement.executeUpdate();
                if (client % 50 == 0) {
                    database.commit();
                }
            }
        }
        database.commit();
    }

    private static void writeDiscounts(Connection database) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(DISCOUNT)) {
            discount(statement, "GENERAL_DISCOUNT", null, null, "3");
            int percent = 4;
            for (Trade.Kind kind : Trade.KINDS) {
                discount(statement, "FAMILY_DISCOUNT", kind.family(), null, String.valueOf(percent++ % 20 + 4));
            }
            for (String maker : Trade.makers()) {
                discount(statement, "MANUFACTURER_DISCOUNT", null, maker, String.valueOf(percent++ % 15 + 4));
            }
        }
        database.commit();
    }

    private static void discount(
            PreparedStatement statement, String kind, @Nullable String family, @Nullable String maker, String percent)
            throws SQLException {
        statement.setString(1, kind);
        statement.setString(2, family);
        statement.setString(3, maker == null ? null : "MANUFACTURER");
        statement.setString(4, maker);
        statement.setBigDecimal(5, new BigDecimal(percent));
        statement.executeUpdate();
    }

    private void openShops(Connection database) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(SHOPS)) {
            for (int client : IntStream.rangeClosed(1, shops).toArray()) {
                statement.setString(1, LANGUAGES.get(client % LANGUAGES.size()));
                statement.setString(2, hash("start " + client));
                statement.setString(3, hash(token(client)));
                statement.setString(4, "MC-" + client);
                statement.executeUpdate();
            }
        }
        database.commit();
    }

    /** In the form of a session's token; of the bench's own database only, so nobody need be kept from guessing it. */
    private static String token(int client) {
        byte[] bytes = sha256("made shop " + client);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(sha256(token));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
