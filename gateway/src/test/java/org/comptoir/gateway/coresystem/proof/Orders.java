package org.comptoir.gateway.coresystem.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPart;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** Orders that say everything an order can say, and how to have them written. */
public final class Orders {

    public static final String KEY = "2f1b6c84-5d0e-5a3b-9c7d-1e2f3a4b5c6d";
    private static final URI GATEWAY = URI.create("https://gateway.example");

    private Orders() {}

    public static Rendering write(OrderFormat format, OrderAccepted accepted, Map<String, String> settings) {
        return format.write(accepted, new FormatContext(KEY, GATEWAY, new SettingValues(settings)));
    }

    /** @throws AssertionError where the format can not say it */
    public static byte[] bytes(OrderFormat format, OrderAccepted accepted, Map<String, String> settings) {
        return write(format, accepted, settings).fold(Rendering.Said::bytes, unsayable -> {
            throw new AssertionError(unsayable.problems().toString());
        });
    }

    /** Bytes are held against something; where there are none, the reasons are told. */
    static void whereSaid(Rendering rendering, Consumer<byte[]> check) {
        if (rendering instanceof Rendering.Said said) {
            check.accept(said.bytes());
        } else {
            assertThat(((Rendering.Unsayable) rendering).problems()).isNotEmpty();
        }
    }

    /** The order all samples say: three lines, two units, price bases, own delivery dates, an attachment. */
    public static OrderAccepted sample() {
        Map<String, String> extrinsics = new LinkedHashMap<>();
        extrinsics.put("CostCenter", "4100");
        extrinsics.put("Project", "Halle 7: Umbau + Licht");
        IncomingOrder plain = anOrder()
                .number("PO-4711")
                .version("2")
                .attached("%PDF-1.7 drawing")
                .build();
        return accepted(
                plain,
                Optional.of(werk()),
                Optional.of("Please call before you deliver.\nGate 3, ask for \"Jo\" — it’s urgent."),
                extrinsics,
                List.of(
                        line(1, "AN-1003", "2500", "EA", price("4.99", "1000"), Optional.of("P-7F3K2"))
                                .described("Hexagon bolt, 8 × 40 mm, zinc plated")
                                .wanted("2026-12-01")
                                .build(),
                        line(2, "AN-2010", "12", "BX", price("18.40", "1"), Optional.empty())
                                .described(
                                        "Washer form A, box of 100 pieces, for hexagon bolts M8 in accordance with ISO 7089, "
                                                + "stainless steel A4, with certificate")
                                .said("Pack in twelves, please.")
                                .with(Map.of("GLAccount", "6100"))
                                .build(),
                        line(3, "AN-3300/B", "7.5", "MTR", price("112.00", "100"), Optional.of("P-7F3K3"))
                                .described("Chain DIN 766")
                                .build()));
    }

    public static OrderAccepted accepted(
            IncomingOrder plain,
            Optional<Address> shipTo,
            Optional<String> comments,
            Map<String, String> extrinsics,
            List<IncomingLine> lines) {
        Money total = lines.stream()
                .map(line -> line.unitPrice().lineTotal(line.quantity()))
                .reduce(Money.of("0", "EUR"), Money::plus);
        return new OrderAccepted(
                42,
                Instant.parse("2026-11-21T09:15:01Z"),
                new IncomingOrder(
                        plain.connection(),
                        plain.documentId(),
                        plain.digest(),
                        plain.test(),
                        plain.orderId(),
                        plain.version(),
                        OffsetDateTime.parse("2026-11-21T10:15:00+01:00"),
                        total,
                        shipTo,
                        plain.billTo(),
                        comments,
                        extrinsics,
                        lines,
                        plain.document()));
    }

    public static Address werk() {
        return new Address(
                Optional.of("W-2"),
                Optional.of("Grand Compte SA, Werk 2"),
                List.of("Jo Doe", "Warenannahme Tor 3"),
                List.of("1, rue de l’Atelier", "Bâtiment B"),
                Optional.of("75011"),
                Optional.of("Paris"),
                Optional.of("Île-de-France"),
                Optional.of("FR"),
                Optional.of("jo@buyer.example"),
                Optional.of("+33 1 23 45 67 89"));
    }

    public static UnitPrice price(String amount, String basis) {
        return new UnitPrice(Money.of(amount, "EUR"), new BigDecimal(basis));
    }

    public static LineBuilder line(
            int number, String part, String quantity, String unit, UnitPrice price, Optional<String> auxiliary) {
        return new LineBuilder(number, part, quantity, unit, price, auxiliary);
    }

    /** A line step by step. */
    public static final class LineBuilder {
        private final int number;
        private final String part;
        private final String quantity;
        private final String unit;
        private final UnitPrice price;
        private final Optional<String> auxiliary;
        private String description = "Bolt";
        private Optional<LocalDate> delivery = Optional.empty();
        private Optional<Address> shipTo = Optional.empty();
        private Optional<String> comments = Optional.empty();
        private Map<String, String> extrinsics = Map.of();

        private LineBuilder(
                int number, String part, String quantity, String unit, UnitPrice price, Optional<String> auxiliary) {
            this.number = number;
            this.part = part;
            this.quantity = quantity;
            this.unit = unit;
            this.price = price;
            this.auxiliary = auxiliary;
        }

        LineBuilder described(String text) {
            description = text;
            return this;
        }

        LineBuilder wanted(String day) {
            delivery = Optional.of(LocalDate.parse(day));
            return this;
        }

        LineBuilder to(Optional<Address> address) {
            shipTo = address;
            return this;
        }

        LineBuilder said(String text) {
            comments = Optional.of(text);
            return this;
        }

        LineBuilder with(Map<String, String> texts) {
            extrinsics = texts;
            return this;
        }

        IncomingLine build() {
            return new IncomingLine(
                    number,
                    new SupplierPart(new SupplierPartId(part), auxiliary),
                    Optional.of(new BuyerPartId("B-" + number)),
                    Quantity.of(quantity),
                    UnitOfMeasure.of(unit),
                    price,
                    description,
                    delivery,
                    shipTo,
                    comments,
                    extrinsics);
        }
    }
}
