package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** Promised prices as rows. */
@ApplicationScoped
class Promises {

    private final Database database;

    @Inject
    Promises(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Promises() {
        this(null);
    }

    public void add(List<PricePromise> promises) {
        database.batch(
                "insert into price_promise (supplier_id, client_id, promise_id, part, quantity, unit, currency, price,"
                        + " basis, contract, promised_at, valid_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                promises.stream().map(Promises::columns).toList());
    }

    /** The same price for as long again, and perhaps for another quantity. */
    public void renew(Collection<PricePromise> promises) {
        database.batch(
                "update price_promise set quantity = ?, contract = ?, promised_at = ?, valid_until = ?"
                        + " where promise_id = ? and supplier_id = ? and client_id = ?",
                promises.stream()
                        .map(promise -> new Object[] {
                            promise.quantity().value(),
                            promise.contract(),
                            promise.promisedAt(),
                            promise.validUntil(),
                            promise.id().value(),
                            promise.supplier().value(),
                            promise.client().value()
                        })
                        .toList());
    }

    public List<PricePromise> find(SupplierId supplier, ClientId client, List<PromiseId> ids) {
        List<Object> arguments = new ArrayList<>(List.of(supplier.value(), client.value()));
        ids.forEach(id -> arguments.add(id.value()));
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return database.query(
                "select * from price_promise where supplier_id = ? and client_id = ? and promise_id in (" + marks + ")",
                Promises::promise,
                arguments.toArray());
    }

    private static Object[] columns(PricePromise promise) {
        return new Object[] {
            promise.supplier().value(),
            promise.client().value(),
            promise.id().value(),
            promise.part().value(),
            promise.quantity().value(),
            promise.unit().code(),
            promise.price().price().currency().getCurrencyCode(),
            promise.price().price().amount(),
            promise.price().basis(),
            promise.contract(),
            promise.promisedAt(),
            promise.validUntil()
        };
    }

    private static PricePromise promise(Row row) throws SQLException {
        Money price = new Money(row.decimal("price"), Currency.getInstance(row.text("currency")));
        return new PricePromise(
                new PromiseId(row.text("promise_id")),
                new SupplierId(row.number("supplier_id")),
                new ClientId(row.number("client_id")),
                new SupplierPartId(row.text("part")),
                new Quantity(row.decimal("quantity")),
                new UnitOfMeasure(row.text("unit")),
                new UnitPrice(price, row.decimal("basis")),
                row.text("contract"),
                row.instant("promised_at"),
                row.instant("valid_until"));
    }
}
