package org.comptoir.gateway.order.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.order.reckoning.Reckoning.Figure;
import org.comptoir.gateway.order.reckoning.Reckoning.Kind;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows that are wrong are noticed, and rows that are right are not. */
@ExtendWith(ArquillianExtension.class)
class ReconcileOrdersIT {

    @Inject
    ReconcileOrders reconcile;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    SmallSupplier suppliers;

    @Inject
    Database database;

    @Inject
    UserTransaction transaction;

    private List<Kind> amiss(long supplier) {
        return reconcile.reconcile().amiss().stream()
                .filter(each -> each.supplierId() == supplier)
                .map(Reckoning.Discrepancy::kind)
                .toList();
    }

    @Test
    void anOrderThatLostItsDeliveryOrGotTwoIsNoticed() {
        Connection connection = suppliers.connection();
        long supplier = connection.supplier().value();
        Accepted placed = (Accepted) placeOrder.place(anOrder().on(connection).build());

        assertThat(amiss(supplier)).isEmpty();
        assertThat(reconcile.reconcile().figure(Figure.ACCEPTED)).isPositive();

        String copy = """
                insert into outbox (supplier_id, target, subject, idempotency_key, content_type, file_name, payload)
                select supplier_id, 'nowhere', subject, 'a copy ' || id, content_type, file_name, payload from outbox
                 where supplier_id = ?""";
        database.update(copy, supplier);
        assertThat(amiss(supplier)).containsExactly(Kind.TOO_MANY);

        database.update("update outbox set subject = 'order:-1' where supplier_id = ?", supplier);
        assertThat(amiss(supplier)).containsExactly(Kind.MISSING);
        assertThat(reconcile.reconcile().toString())
                .contains("order:%d of supplier %d: 1 accepted versions, 0 deliveries"
                        .formatted(placed.orderId(), supplier));
    }

    @Test
    void whatIsDueAndNobodyTakesIsNoticedOnce() {
        long supplier = suppliers.connection().supplier().value();
        String entry = """
                insert into outbox (supplier_id, target, subject, idempotency_key, content_type, file_name, payload, due)
                values (?, 'nowhere', ?, ?, 'text/plain', 'f', ?, current_timestamp - interval '1' hour)""";

        database.update(entry, supplier, "late:" + supplier, "late-" + supplier, new byte[] {1});
        database.update(entry, supplier, "late:" + supplier, "behind it-" + supplier, new byte[] {1});

        assertThat(amiss(supplier)).containsExactly(Kind.OVERDUE);
    }

    @Test
    void aWorkerThatNeverCameBackAndAVersionThatWaitsTooLongAreNoticed() throws Exception {
        Connection connection = suppliers.connection();
        long supplier = connection.supplier().value();
        placeOrder.place(anOrder().on(connection).build());

        // nobody else sees this, so nobody mends it meanwhile
        transaction.begin();
        try {
            database.update("""
                    update outbox set state = 'WAITING', lease_owner = 'gone',
                           lease_until = current_timestamp - interval '3' minute where supplier_id = ?""", supplier);
            assertThat(amiss(supplier)).containsExactly(Kind.LEASE_EXPIRED);

            database.update("""
                    update purchase_order set status = 'PARKED',
                           parked_until = current_timestamp - interval '11' minute where supplier_id = ?""", supplier);
            assertThat(amiss(supplier)).containsExactly(Kind.LEASE_EXPIRED, Kind.PARKED_TOO_LONG);
        } finally {
            transaction.rollback();
        }
    }
}
