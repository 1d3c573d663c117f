package org.comptoir.gateway.coresystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.fixtures.WrittenDocuments;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderReading;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.order.seen.SeenInOrders;
import org.comptoir.gateway.partner.AdjustConnection;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
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
    AdjustConnection adjust;

    @Inject
    PartnerDirectory directory;

    @Inject
    OrderSearch search;

    @Inject
    SeenInOrders seen;

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

    @Test
    void theCoreSystemGetsTheNamesAgreedWithItAndTheOrderStaysAsItCame() {
        Connection connection = suppliers.known();
        long supplier = connection.supplier().value();
        adjust.overrule(
                connection.supplier(),
                connection.id(),
                "order.extrinsics",
                "COSTCENTER=KOSTL Internal=\"\"",
                "as its ERP has it",
                "user:test");
        Connection agreed = directory.findConnection(connection.id()).orElseThrow();

        Accepted first = place(agreed, "1", Map.of("CostCenter", "4100", "Internal", "hush", "Other", "1"));
        Accepted second = place(agreed, "2", Map.of("CostCenter", "4200", "Internal", "whisper", "Other", "1"));
        List<String> sent = WrittenDocuments.of(database, supplier);

        assertThat(sent.get(0))
                .contains("\"KOSTL\":\"4100\"", "\"Other\":\"1\"")
                .doesNotContain("CostCenter", "Internal", "hush");
        assertThat(sent.get(0).split("KOSTL", -1))
                .as("of the order and of its line")
                .hasSize(3);
        assertThat(sent.get(1))
                .contains("\"type\":\"change\"", "\"KOSTL\":\"4200\"")
                .doesNotContain("CostCenter", "Internal", "hush", "whisper");
        assertThat(fromRows(reading.accepted(supplier, second.orderId(), Optional.of(first.orderId()))))
                .isEqualTo(sent.get(1));
        OrderView kept = search.find(supplier, second.orderId()).orElseThrow();
        assertThat(kept.extrinsics()).containsEntry("CostCenter", "4200").containsEntry("Internal", "whisper");
        assertThat(kept.differences().toString()).contains("hush", "whisper");
        assertThat(seen.names(connection.id()).heads()).containsExactlyInAnyOrder("CostCenter", "Internal", "Other");
        assertThat(seen.names(connection.id()).lines()).containsExactlyInAnyOrder("CostCenter", "Internal", "Other");
    }

    private Accepted place(Connection connection, String version, Map<String, String> extrinsics) {
        return (Accepted) placeOrder.place(anOrder()
                .on(connection)
                .document(version + "@named")
                .digest(version.repeat(64))
                .version(version)
                .revision(version.equals("1") ? Revision.Kind.NEW : Revision.Kind.UPDATE)
                .build()
                .renaming(said -> extrinsics));
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
