package org.comptoir.gateway.coresystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class OrderDocumentTest {

    private static final URI PUBLIC_URL = URI.create("https://gateway.example");

    private static OrderAccepted accepted(String number) {
        return new OrderAccepted(
                42,
                Instant.parse("2026-11-21T09:15:01Z"),
                anOrder()
                        .number(number)
                        .version("2")
                        .with(line(
                                1,
                                "AN-1003",
                                "2500",
                                new UnitPrice(Money.of("4.99", "EUR"), new BigDecimal("1000")),
                                Optional.of("P-1")))
                        .build());
    }

    private static OutboxEntry written(OrderAccepted accepted) {
        OutboxEntry draft = QueueAcceptedOrders.draft(accepted, CoreSystem.TARGET, OrderFormats.NEUTRAL.name());
        return OrderDocuments.write(accepted, draft, OrderFormats.NEUTRAL, SettingValues.NONE, PUBLIC_URL)
                .fold(
                        Writing.Written::entry,
                        later -> {
                            throw new AssertionError(later);
                        },
                        unsayable -> {
                            throw new AssertionError(unsayable);
                        });
    }

    @Test
    void aDraftSaysWhichVersionsItIsAbout() {
        OutboxEntry first = QueueAcceptedOrders.draft(accepted("PO-1"), CoreSystem.TARGET, "comptoir-order-1");
        OrderDraft change = new OrderDraft(43, Optional.of(42L));

        assertThat(OrderDraft.is(first)).isTrue();
        assertThat(OrderDraft.read(first)).isEqualTo(new OrderDraft(42, Optional.empty()));
        assertThat(new String(change.bytes(), StandardCharsets.US_ASCII)).isEqualTo("43 42");
    }

    @Test
    void saysAChangeWholeWithWhatDiffers() {
        IncomingOrder before =
                anOrder().version("1").with(line(1, "AN-1001", "10", "9.50")).build();
        IncomingOrder after = anOrder()
                .version("2")
                .digest("2".repeat(64))
                .with(line(1, "AN-1001", "12", "9.50"))
                .with(line(2, "AN-1002", "1", "3.00"))
                .build();
        OrderAccepted changed = new OrderAccepted(43, 42, Instant.EPOCH, after, OrderChange.between(before, after));

        OutboxEntry entry = written(changed);

        assertThat(entry.subject()).isEqualTo("order:42");
        assertThat(new String(entry.payload(), StandardCharsets.UTF_8))
                .contains("\"type\":\"change\",\"id\":43")
                .endsWith("""
                        "replacesVersion":"1","changes":[\
                        {"effect":"changed","field":"total","before":"EUR 95.00","after":"EUR 117.00"},\
                        {"line":1,"effect":"changed","field":"quantity","before":"10","after":"12"},\
                        {"line":2,"effect":"added"}]}""");
    }

    @Test
    void saysACancellationUnderAKeyOfItsOwn() {
        IncomingOrder order = anOrder().build();
        OrderAccepted cancelled = new OrderAccepted(43, 42, Instant.EPOCH, order, OrderChange.cancelling(order));

        OutboxEntry first = written(new OrderAccepted(42, Instant.EPOCH, order));
        OutboxEntry entry = written(cancelled);

        assertThat(new String(entry.payload(), StandardCharsets.UTF_8)).contains("\"type\":\"cancel\"");
        assertThat(entry.idempotencyKey()).isNotEqualTo(first.idempotencyKey());
    }

    @Test
    void writesTheOrderInTheNeutralFormat() {
        OutboxEntry entry = written(accepted("PO-4711"));

        assertThat(new String(entry.payload(), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {"format":"comptoir-order/1","idempotencyKey":"%s","type":"new","id":42,\
                        "orderNumber":"PO-4711","version":"2","test":true,"orderedAt":"2026-11-21T10:15:00+01:00",\
                        "receivedAt":"2026-11-21T09:15:01Z",\
                        "client":{"number":"10042","name":"Grand Compte SA","connection":"ariba-demo"},\
                        "total":{"amount":"12.48","currency":"EUR"},\
                        "shipTo":{"id":"A-1","name":"Werk 2","deliverTo":["Jo Doe"],"streets":["1, rue de l’Atelier"],\
                        "postalCode":"75011","city":"Paris","countryCode":"FR","email":"jo@buyer.example"},\
                        "billTo":{"id":"A-1","name":"Head office","deliverTo":["Jo Doe"],\
                        "streets":["1, rue de l’Atelier"],\
                        "postalCode":"75011","city":"Paris","countryCode":"FR","email":"jo@buyer.example"},\
                        "comments":"Please call before you deliver","extrinsics":{"CostCenter":"4100"},\
                        "lines":[{"number":1,"supplierPartId":"AN-1003","supplierPartAuxiliaryId":"P-1",\
                        "buyerPartId":"B-1","quantity":"2500","unit":"EA",\
                        "unitPrice":{"amount":"4.99","currency":"EUR","basis":"1000"},\
                        "lineTotal":{"amount":"12.48","currency":"EUR"},"description":"Hexagon bolt, 8 × 40 mm"}]}""".formatted(entry.idempotencyKey()));
    }

    @Test
    void givesTheSameOrderTheSameBytesKeyAndName() {
        OutboxEntry first = written(accepted("PO-4711"));
        OutboxEntry second = written(accepted("PO-4711"));

        assertThat(second.payload()).isEqualTo(first.payload());
        assertThat(second.idempotencyKey()).isEqualTo(first.idempotencyKey());
        assertThat(second.fileName()).isEqualTo(first.fileName());
    }

    @Test
    void keepsAHostileOrderNumberInsideTheFolder() {
        OutboxEntry entry = written(accepted("../../etc/pass wd\u0000"));

        assertThat(entry.fileName()).isEqualTo("_._.._etc_pass_wd_-" + entry.idempotencyKey() + ".json");
    }
}
