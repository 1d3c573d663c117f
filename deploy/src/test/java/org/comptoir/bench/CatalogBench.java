package org.comptoir.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.comptoir.bench.catalog.MadeCatalog;
import org.comptoir.bench.catalog.MadeClients;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;

/**
 * A growing catalog on PostgreSQL and one node, through the doors everybody uses: how fast articles come in and are
 * found, what a page of the shop takes at each size, and how soon new stock is taken in: {@code deploy/bench catalog}.
 */
public final class CatalogBench {

    private static final Duration WARM_UP = seconds("bench.warmup", 8);
    private static final Duration MEASURED = seconds("bench.seconds", 10);
    private static final Duration LONGEST_INDEXING = Duration.ofMinutes(10);
    private static final long[] SIZES = Arrays.stream(
                    System.getProperty("bench.products", "1000,20000").split(",", -1))
            .mapToLong(Long::parseLong)
            .toArray();
    private static final int CLIENTS = Integer.getInteger("bench.clients", 100);
    private static final int RULES = Integer.getInteger("bench.rules", 1_000);
    private static final int SHOPS = Integer.getInteger("bench.shops", 100);
    private static final List<String> WORDS = List.of(
            "hexagon+bolt",
            "M8+x+40",
            "stainless+nut",
            "drill",
            "MC-00001-07",
            "glove",
            "polyamide+hose",
            "bearing+brass");
    /** Below the 16 MB that the server takes in one request. */
    private static final long LINES_IN_A_REQUEST = 5_000;

    private static final long LONGEST_PUT = 200_000;

    private final RunningGateway gateway;
    private final CatalogDoor door;
    private final Map<String, String> database;

    private CatalogBench(RunningGateway gateway, Map<String, String> database) {
        this.gateway = gateway;
        this.door = new CatalogDoor(gateway.port());
        this.database = database;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Map<String, String> database = TestPostgres.newDatabase();
        List<String> options = List.of("-Xmx" + System.getProperty("bench.heap", "2g"), "-XX:MetaspaceSize=160m");
        try (RunningGateway gateway = RunningGateway.start(database, options)) {
            new CatalogBench(gateway, database).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        putShelves();
        String shop = HttpBench.openShop(gateway.port(), new Documents(Path.of(System.getProperty("bench.samples"))));
        System.out.println("articles   what                                  senders   per sec  median ms   p99 ms"
                + "  server CPU us");
        long there = 0;
        for (long size : SIZES) {
            // the whole of a large catalog comes as a file, what is smaller as a core system's changes
            if (size - there > LONGEST_PUT) {
                importFile(there, size, shop);
            } else {
                put(there, size, shop);
            }
            there = size;
            measure(size, "search page", 1, search(shop));
            measure(size, "search page", 4, search(shop));
            measure(size, "page of a shelf", 1, shelf(shop));
            measure(size, "page of an article", 1, article(shop, size));
        }
        if (CLIENTS > 0) {
            trade(there);
        }
        putStock(there, shop);
    }

    /** Many clients with contracts and shops of their own. */
    private void trade(long articles) throws IOException, InterruptedException, SQLException {
        var clients = new MadeClients(CLIENTS, RULES, articles, Math.min(SHOPS, CLIENTS));
        long begin = System.nanoTime();
        try (Connection connection = connect()) {
            clients.write(connection);
        }
        System.out.printf(
                Locale.ROOT, "%,d clients with contracts of %,d rules each: %.0f s%n", CLIENTS, RULES, since(begin));
        for (int client = 1; client <= clients.shops(); client++) {
            door.putAssortment("made-" + client, clients.assortment(client));
        }
        // nodes follow changes of partners, contracts and assortments within five seconds
        Thread.sleep(6_000);
        HttpBench.MemoryWatch memory = HttpBench.MemoryWatch.of(gateway.pid());
        Load search = pages(n -> MadeClients.search(shopOf(n, clients), n / clients.shops()));
        Load shelf = pages(n -> {
            List<MadeCatalog.MadeShelf> shelves = MadeCatalog.shelves();
            return MadeClients.shop(shopOf(n, clients)) + "search?category="
                    + shelves.get((int) (n * 31 % shelves.size())).code();
        });
        Load article = new Load(
                gateway.port(),
                n -> KeptConnection.get(MadeClients.shop(shopOf(n, clients)) + "product/"
                        + MadeCatalog.part(Math.floorMod(n * 7_919, articles))),
                // a client is told nothing of what it may not see
                answer -> answer.status() == 200 || answer.status() == 404);
        for (int senders : new int[] {1, 4, 8}) {
            measure(articles, "search page, %d clients".formatted(clients.shops()), senders, search);
        }
        measure(articles, "page of a shelf, %d clients".formatted(clients.shops()), 4, shelf);
        measure(articles, "page of an article, %d clients".formatted(clients.shops()), 4, article);
        System.out.printf(Locale.ROOT, "resident memory %d MiB at most%n", memory.stop());
    }

    private static int shopOf(long number, MadeClients clients) {
        return 1 + (int) (number % clients.shops());
    }

    /** Shelves are rows: no door takes them yet that a script could use. */
    private void putShelves() throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement shelf = connection.prepareStatement(
                            "insert into category (supplier_id, code, parent_code, shelf_order) values (1, ?, ?, ?)");
                    PreparedStatement text = connection.prepareStatement(
                            "insert into category_text (supplier_id, code, language, name) values (1, ?, ?, ?)")) {
                int order = 1_000;
                for (MadeCatalog.MadeShelf made : MadeCatalog.shelves()) {
                    shelf.setString(1, made.code());
                    shelf.setString(2, made.parent().isEmpty() ? null : made.parent());
                    shelf.setInt(3, order++);
                    shelf.execute();
                    for (String[] name : new String[][] {{"en", made.en()}, {"fr", made.fr()}, {"de", made.de()}}) {
                        text.setString(1, made.code());
                        text.setString(2, name[0]);
                        text.setString(3, name[1]);
                        text.execute();
                    }
                }
            }
            connection.commit();
        }
    }

    private void put(long from, long to, String shop) throws IOException, InterruptedException {
        HttpBench.MemoryWatch memory = HttpBench.MemoryWatch.of(gateway.pid());
        long begin = System.nanoTime();
        for (long first = from; first < to; first += LINES_IN_A_REQUEST) {
            door.put(
                    "/api/v1/products",
                    LongStream.range(first, Math.min(to, first + LINES_IN_A_REQUEST))
                            .mapToObj(MadeCatalog::line));
        }
        double written = since(begin);
        awaitArticle(shop, MadeCatalog.part(to - 1));
        double found = since(begin);
        System.out.printf(
                Locale.ROOT,
                "%,9d  put: %.1f s, %,.0f a second; the last is found %.1f s later; resident memory %d MiB at most%n",
                to,
                written,
                (to - from) / written,
                found - written,
                memory.stop());
    }

    private void importFile(long from, long to, String shop) throws IOException, InterruptedException {
        HttpBench.MemoryWatch memory = HttpBench.MemoryWatch.of(gateway.pid());
        double[] seconds = door.importFile(LongStream.range(from, to).mapToObj(MadeCatalog::line));
        long applied = System.nanoTime();
        awaitArticle(shop, MadeCatalog.part(to - 1));
        System.out.printf(
                Locale.ROOT,
                "%,9d  import: sent %.1f s, read %.1f s, applied %.1f s, %,.0f a second; the last is found %.1f s later;"
                        + " resident memory %d MiB at most%n",
                to,
                seconds[0],
                seconds[1],
                seconds[2],
                (to - from) / seconds[2],
                since(applied),
                memory.stop());
    }

    private void putStock(long articles, String shop) throws IOException, InterruptedException {
        long changed = Math.min(articles, 100_000);
        AtomicBoolean done = new AtomicBoolean();
        List<Load.Outcome> seconds = Collections.synchronizedList(new ArrayList<>());
        Thread buyers = underLoad(shop, done, seconds);
        long begin = System.nanoTime();
        door.put(
                "/api/v1/stock",
                LongStream.range(0, changed)
                        .mapToObj(number ->
                                "{\"id\":\"%s\",\"supply\":{\"leadTimeDays\":77},\"stock\":[{\"warehouse\":\"main\",\"quantity\":7777}]}"
                                        .formatted(MadeCatalog.part(number))));
        double written = since(begin);
        await(shop + "product/" + MadeCatalog.part(changed - 1), "77");
        double seen = since(begin);
        done.set(true);
        buyers.join();
        System.out.printf(
                Locale.ROOT,
                "stock and lead time of %,d articles while 4 buyers search: %.1f s, the last is seen %.1f s later;"
                        + " meanwhile %,.0f pages a second, p99 of the worst second %.1f ms%n",
                changed,
                written,
                seen - written,
                seconds.stream().mapToDouble(Load.Outcome::perSecond).average().orElse(0),
                seconds.stream().mapToDouble(Load.Outcome::p99).max().orElse(0));
    }

    /** Four buyers who search until told to stop; ten minutes at most. */
    private Thread underLoad(String shop, AtomicBoolean done, List<Load.Outcome> seconds) {
        Thread buyers = new Thread(
                () -> {
                    long end = System.nanoTime() + LONGEST_INDEXING.toNanos();
                    while (!done.get() && System.nanoTime() < end) {
                        try {
                            seconds.add(search(shop).run(4, Duration.ofSeconds(1)));
                        } catch (InterruptedException broken) {
                            throw new IllegalStateException("The buyers were thrown out", broken);
                        }
                    }
                },
                "buyers");
        buyers.start();
        return buyers;
    }

    private Load search(String shop) {
        return pages(n -> shop + "search?q=" + WORDS.get((int) (n % WORDS.size())));
    }

    private Load shelf(String shop) {
        List<MadeCatalog.MadeShelf> shelves = MadeCatalog.shelves();
        return pages(n -> shop + "search?category="
                + shelves.get((int) (n % shelves.size())).code());
    }

    private Load article(String shop, long size) {
        return pages(n -> shop + "product/" + MadeCatalog.part(Math.floorMod(n * 7_919, size)));
    }

    private Load pages(LongFunction<String> address) {
        return new Load(gateway.port(), n -> KeptConnection.get(address.apply(n)), answer -> answer.status() == 200);
    }

    private void measure(long size, String what, int senders, Load load) throws IOException, InterruptedException {
        load.run(senders, WARM_UP);
        CpuTime begin = CpuTime.now(gateway.pid(), "-");
        Load.Outcome outcome = load.run(senders, MEASURED);
        CpuTime each = CpuTime.now(gateway.pid(), "-").since(begin, outcome.count());
        System.out.printf(
                Locale.ROOT,
                "%,9d  %-37s %7d %9.0f %10.2f %8.1f %14.0f%n",
                size,
                what,
                senders,
                outcome.perSecond(),
                outcome.median(),
                outcome.p99(),
                each.server());
    }

    private void awaitArticle(String shop, String part) throws IOException, InterruptedException {
        await(shop + "product/" + part, part);
    }

    private void await(String page, String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_INDEXING.toNanos();
        try (KeptConnection buyer = new KeptConnection("127.0.0.1", gateway.port())) {
            while (true) {
                KeptConnection.Answer answer = buyer.send(KeptConnection.get(page));
                if (answer.status() == 200 && answer.text().contains(text)) {
                    return;
                }
                if (System.nanoTime() > end) {
                    throw new IOException("%s did not show %s within %s".formatted(page, text, LONGEST_INDEXING));
                }
                Thread.sleep(100);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("GATEWAY_DB_URL"), database.get("GATEWAY_DB_USER"), database.get("GATEWAY_DB_PASSWORD"));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Duration seconds(String property, int usually) {
        return Duration.ofSeconds(Integer.getInteger(property, usually));
    }
}
