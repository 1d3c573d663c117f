package org.comptoir.gateway.coresystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.fixtures.WrittenDocuments;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderReading;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.GatewaySettings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents are written when their delivery begins, from the order as it was taken or from its rows. */
@ExtendWith(ArquillianExtension.class)
class OrderDraftIT {

    @Inject
    PlaceOrder placeOrder;

    @Inject
    OrderReading reading;

    @Inject
    SmallSupplier suppliers;

    @Inject
    GatewaySettings settings;

    @Inject
    Database database;

    @Test
    void aDocumentIsTheSameFromItsRowsAsFromTheOrderItself() {
        Connection connection = suppliers.known();
        long supplier = connection.supplier().value();
        Accepted first = (Accepted) placeOrder.place(anOrder()
                .on(connection)
                .document("1@it")
                .digest("1".repeat(64))
                .version("1")
                .build());
        Accepted second = (Accepted) placeOrder.place(anOrder()
                .on(connection)
                .document("2@it")
                .digest("2".repeat(64))
                .version("2")
                .revision(Revision.Kind.UPDATE)
                .with(line(1, "AN-1001", "12", "9.50"))
                .build());

        List<String> sent = WrittenDocuments.of(database, supplier);

        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).contains("\"type\":\"change\"");
        assertThat(fromRows(reading.accepted(supplier, first.orderId(), Optional.empty())))
                .isEqualTo(sent.get(0));
        assertThat(fromRows(reading.accepted(supplier, second.orderId(), Optional.of(first.orderId()))))
                .isEqualTo(sent.get(1));
    }

    private String fromRows(OrderAccepted accepted) {
        OutboxEntry draft = QueueAcceptedOrders.draft(accepted, CoreSystem.TARGET, OrderFormats.NEUTRAL.name());
        return OrderDocuments.write(accepted, draft, OrderFormats.NEUTRAL, SettingValues.NONE, settings.publicUrl())
                .fold(
                        written -> new String(written.entry().payload(), StandardCharsets.UTF_8),
                        Writing.Later::reason,
                        Writing.Unsayable::reason);
    }
}
