package org.comptoir.gateway.access;

import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.access.role.ConsoleRoute;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder;
import org.comptoir.gateway.catalog.assortment.AssortmentRule.Kind;
import org.comptoir.gateway.catalog.assortment.DefineAssortment;
import org.comptoir.gateway.catalog.assortment.WantedAssortment;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.WriteContract;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.journal.erasure.ErasePerson;
import org.comptoir.gateway.journal.erasure.ErasureScope;
import org.comptoir.gateway.journal.erasure.WantedPerson;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.gateway.publication.PublicationOutcome;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.run.RunWish;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** A supplier with one of everything the console has a page for, and marks by which its rows are known anywhere. */
@ApplicationScoped
class ASupplierAtWork {

    private static final String CIF = "{\"client\":\"%s\",\"currency\":\"EUR\",\"format\":\"cif3\","
            + "\"sender\":{\"id\":\"942888711\",\"domain\":\"DUNS\"}}";

    @Inject
    SmallSupplier suppliers;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    WriteContract write;

    @Inject
    DefineAssortment define;

    @Inject
    PublishCatalog exports;

    @Inject
    AddConsoleUser addUser;

    @Inject
    ErasePerson erase;

    @Inject
    Database database;

    @Inject
    Tokens tokens;

    /**
     * @param address of each page with a row of this supplier, by route; routes that need none are shown as they are
     * @param marks texts that nobody of another supplier may ever see
     */
    record Work(long supplier, Map<ConsoleRoute, String> address, List<String> marks) {

        String of(ConsoleRoute route) {
            return route.path() + address.getOrDefault(route, "");
        }
    }

    /** A supplier with one article and nothing else. */
    long idle() {
        return suppliers.known().supplier().value();
    }

    Work begin() {
        String mark = "M" + tokens.next().substring(0, 10).replace('_', 'x').replace('-', 'x');
        Connection connection = suppliers.known();
        long supplier = connection.supplier().value();
        suppliers.also(connection, ACatalogItem.bolt("A-" + mark, "1.00").build());
        long held = order(connection, mark + "-1", "9.13");
        order(connection, mark + "-2", "9.50");
        contract(connection, "C-" + mark);
        define.define(
                connection.supplier(),
                "s" + mark,
                new WantedAssortment(
                        "s" + mark,
                        List.of(),
                        List.of(new WrittenRule(Kind.PARTS, "", "", List.of("H-" + mark))),
                        Set.of(AssortmentHolder.client(connection.client().id()))),
                Optional::isEmpty,
                "user:x");
        long delivery = number("select min(id) as id from outbox where supplier_id = ?", supplier);
        long document = number("select min(journal_id) as id from purchase_order where supplier_id = ?", supplier);
        long imported = database.insert(
                "insert into catalog_import (supplier_id, state, file_name, format, profile, mapping, language, mode,"
                        + " dry_run, stop_on_problems, ask_above, actor, finished_at, cleaned)"
                        + " values (?, 'FAILED', ?, 'CSV', '', '', 'en', 'CHANGES', false, false, 100, 'user:x',"
                        + " current_timestamp, true)",
                supplier,
                mark + ".csv");
        String name = "p" + mark;
        exports.put(
                connection.supplier(), name, CIF.formatted(connection.client().number()), Map.of(), "user:x");
        long run = ((PublicationOutcome.Started)
                        exports.run(connection.supplier(), name, new RunWish(true, false, false), "user:x"))
                .run()
                .id();
        addUser.add(supplier, mark + "-person", Role.VIEWER, "a-password-of-mine");
        long person = number("select max(id) as id from console_user where supplier_id = ?", supplier);
        long session = session(connection, mark);
        long erasure = erase.find(
                supplier,
                WantedPerson.of(Map.of(WantedPerson.Kind.NAMES, List.of("Nobody " + mark))),
                ErasureScope.WHOLE,
                false,
                "user:x");
        Map<ConsoleRoute, String> address = new LinkedHashMap<>();
        address.put(ConsoleRoute.ERASURE, "?id=" + erasure);
        address.put(ConsoleRoute.SESSION, "?id=" + session);
        address.put(ConsoleRoute.SESSION_STORY, "?id=" + session);
        address.put(ConsoleRoute.ORDER, "?id=" + held);
        address.put(ConsoleRoute.ORDER_STORY, "?id=" + held);
        address.put(ConsoleRoute.ATTACHMENT, "?number=1&order=" + held);
        address.put(ConsoleRoute.DELIVERY, "?id=" + delivery);
        address.put(ConsoleRoute.PRODUCT, "?part=A-" + mark);
        address.put(ConsoleRoute.ASSORTMENT, "?name=s" + mark);
        address.put(ConsoleRoute.CONTRACT, "?number=C-" + mark);
        address.put(ConsoleRoute.NEW_CONTRACT, "?start=C-" + mark);
        address.put(ConsoleRoute.IMPORT, "?id=" + imported);
        address.put(ConsoleRoute.IMPORT_REPORT, "?id=" + imported);
        address.put(ConsoleRoute.EXPORT, "?name=" + name);
        address.put(ConsoleRoute.PUBLICATION, "?name=" + name);
        address.put(ConsoleRoute.EXPORT_RUN, "?name=%s&id=%d".formatted(name, run));
        address.put(ConsoleRoute.EXPORT_FILE, "?what=report&name=%s&id=%d".formatted(name, run));
        address.put(ConsoleRoute.CONNECTION, "?id=" + connection.id().value());
        address.put(ConsoleRoute.TRY, "?id=" + connection.id().value());
        address.put(ConsoleRoute.HANDOVER, "?id=" + connection.id().value());
        address.put(ConsoleRoute.USER, "?id=" + person);
        address.put(ConsoleRoute.DOCUMENT, "?id=" + document);
        address.put(ConsoleRoute.DOCUMENT_FILE, "?id=" + document);
        address.put(ConsoleRoute.COMPARE, "?id=" + document);
        return new Work(
                supplier,
                Map.copyOf(address),
                List.of(
                        mark,
                        name,
                        ">" + connection.name() + "<",
                        connection.client().name() + " ("));
    }

    private long session(Connection connection, String mark) {
        return database.insert(
                "insert into punchout_session (supplier_id, connection_id, operation, state, document_id, buyer_cookie,"
                        + " return_url, language, person_name, extrinsics, start_token_hash, start_expires_at, started_at,"
                        + " last_seen_at, expires_at)"
                        + " values (?, ?, 'CREATE', 'STARTED', ?, 'c', 'https://suite.example.com/', 'EN', ?, '{}', ?,"
                        + " current_timestamp, current_timestamp, current_timestamp, current_timestamp)",
                connection.supplier().value(),
                connection.id().value(),
                mark + "@suite",
                mark,
                Tokens.hash(mark));
    }

    private long order(Connection connection, String number, String price) {
        return ((Accepted) placeOrder.place(anOrder()
                        .on(connection)
                        .number(number)
                        .document(number + "@it")
                        .with(line(1, "AN-1001", "10", price))
                        .attached("a drawing")
                        .build()))
                .orderId();
    }

    private void contract(Connection connection, String number) {
        write.write(
                new Agreement(
                        connection.supplier(),
                        connection.client().id(),
                        number,
                        Currency.getInstance("EUR"),
                        LocalDate.of(2099, 1, 1),
                        Optional.empty(),
                        100,
                        RulePolicy.MOST_SPECIFIC,
                        30,
                        "user:x",
                        List.of(new PriceRule.NetPrice(
                                new SupplierPartId("AN-1001"), Quantity.ONE, UnitPrice.each(Money.of("8", "EUR"))))),
                Optional.empty());
    }

    private long number(String sql, long supplier) {
        return database.one(sql, row -> row.number("id"), supplier).orElseThrow();
    }
}
