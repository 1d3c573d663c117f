package org.comptoir.gateway.coresystem.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.coresystem.proof.HostileOrders.settings;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.comptoir.gateway.coresystem.csv.CsvOrderFormat;
import org.comptoir.gateway.coresystem.edifact.EdifactOrderFormat;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.idoc.IdocOrderFormat;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.coresystem.x12.X12OrderFormat;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.junit.jupiter.api.Test;

/** Changes and cancellations in EDIFACT and X12, read back by another reader with the schema of their message. */
class ChangedOrdersTest {

    private static final OrderFormat EDIFACT = new EdifactOrderFormat();
    private static final OrderFormat X12 = new X12OrderFormat();
    private static final OrderFormat IDOC = new IdocOrderFormat();

    private static OrderAccepted after(OrderAccepted accepted, OrderChange change) {
        return new OrderAccepted(43, 42, accepted.receivedAt(), accepted.order(), change);
    }

    /** The sample after it: line 1 in another quantity, line 2 as it was, line 3 gone, line 4 new. */
    private static OrderAccepted changed() {
        IncomingOrder before = Orders.sample().order();
        List<IncomingLine> lines = new ArrayList<>();
        IncomingLine first = before.lines().get(0);
        lines.add(Orders.line(1, "AN-1003", "3000", "EA", Orders.price("4.99", "1000"), Optional.of("P-7F3K2"))
                .described(first.description())
                .wanted("2026-12-01")
                .build());
        lines.add(before.lines().get(1));
        lines.add(Orders.line(4, "AN-9", "2", "EA", Orders.price("3.10", "1"), Optional.empty())
                .described("Gloves")
                .build());
        OrderAccepted now = Orders.accepted(before, before.shipTo(), before.comments(), before.extrinsics(), lines);
        return after(now, OrderChange.between(before, now.order()));
    }

    private static OrderAccepted cancelled() {
        OrderAccepted sample = Orders.sample();
        return after(sample, OrderChange.cancelling(sample.order()));
    }

    private static List<EdiSegment> edifact(OrderAccepted accepted, Charset charset) {
        return EdiSegment.read(
                Orders.bytes(EDIFACT, accepted, settings("charset", charset.equals(UTF_8) ? "UNOY" : "UNOC")),
                charset,
                "ordchg-d96a.xml");
    }

    private static List<EdiSegment> x12(OrderAccepted accepted) {
        return EdiSegment.read(Orders.bytes(X12, accepted, settings("charset", "UTF-8")), UTF_8, "860-004010.xml");
    }

    private static List<String> all(List<EdiSegment> segments, String tag, int... elements) {
        List<String> found = new ArrayList<>();
        for (EdiSegment segment : segments) {
            if (segment.tag().equals(tag)) {
                List<String> said = new ArrayList<>();
                for (int element : elements) {
                    said.add(segment.at(element));
                }
                found.add(String.join(" ", said));
            }
        }
        return found;
    }

    @Test
    void anOrdchgSaysWhichLinesComeGoAndChange() {
        List<EdiSegment> segments = edifact(changed(), ISO_8859_1);

        assertThat(segments.stream()
                        .filter(it -> it.tag().equals("UNH"))
                        .map(it -> it.at(2, 1))
                        .toList())
                .containsExactly("ORDCHG");
        assertThat(all(segments, "BGM", 1, 2, 3)).containsExactly("230 PO-4711 4");
        assertThat(all(segments, "LIN", 1, 2, 3)).containsExactly("1 3 AN-1003", "3 2 AN-3300/B", "4 1 AN-9");
        assertThat(segments.stream()
                        .filter(it -> it.tag().equals("QTY"))
                        .map(it -> it.at(1, 2))
                        .toList())
                .containsExactly("3000", "7.5", "2");
        assertThat(segments.stream()
                        .filter(it -> it.tag().equals("RFF") && it.at(1, 1).equals("ON"))
                        .map(it -> it.at(1, 2) + " " + it.at(1, 4))
                        .toList())
                .containsExactly("PO-4711 2");
        assertThat(all(segments, "UNB", 5)).containsExactly("00000000000043");
    }

    @Test
    void anOrdchgCancelsAnOrderWhole() {
        List<EdiSegment> segments = edifact(cancelled(), UTF_8);

        assertThat(all(segments, "BGM", 1, 2, 3)).containsExactly("230 PO-4711 1");
        assertThat(all(segments, "LIN", 1)).isEmpty();
        assertThat(segments.stream()
                        .filter(it -> it.tag().equals("CNT"))
                        .map(it -> it.at(1, 2))
                        .toList())
                .containsExactly("0");
    }

    @Test
    void an860SaysWhichLinesComeGoAndChange() {
        List<EdiSegment> segments = x12(changed());

        assertThat(all(segments, "GS", 1)).containsExactly("PC");
        assertThat(all(segments, "BCH", 1, 2, 3, 6)).containsExactly("04 SA PO-4711 20261121");
        assertThat(all(segments, "POC", 1, 2, 3, 5, 9))
                .containsExactly("1 CA 3000 EA AN-1003", "3 DI 7.5 MR AN-3300/B", "4 AI 2 EA AN-9");
        assertThat(all(segments, "CTT", 1)).containsExactly("3");
    }

    @Test
    void an860CancelsAnOrderWhole() {
        List<EdiSegment> segments = x12(cancelled());

        assertThat(all(segments, "BCH", 1, 3)).containsExactly("01 PO-4711");
        assertThat(all(segments, "POC", 1)).isEmpty();
    }

    @Test
    void anIdocSaysWhichLinesComeGoAndChangeAndCancelsAnOrderWhole() {
        byte[] change = Orders.bytes(IDOC, changed(), Map.of());
        byte[] cancellation = Orders.bytes(IDOC, cancelled(), Map.of());

        assertThat(IdocOrderFormatTest.breaches(change)).isEmpty();
        assertThat(IdocOrderFormatTest.breaches(cancellation)).isEmpty();
        assertThat(new String(change, UTF_8)).contains("<MESTYP>ORDCHG</MESTYP>");
        assertThat(IdocOrderFormatTest.texts(change, "ACTION")).containsExactly("002", "002", "003", "001");
        assertThat(IdocOrderFormatTest.texts(change, "POSEX")).containsExactly("000001", "000003", "000004");
        assertThat(IdocOrderFormatTest.texts(cancellation, "ACTION")).containsExactly("003");
    }

    @Test
    void aCsvSaysChangesWhereAColumnTellsWhatARowIs() {
        OrderFormat csv = new CsvOrderFormat();
        Map<String, String> telling = Map.of("columns", "type,orderNumber,line,quantity", "header", "false");

        assertThat(csv.saysChanges(SettingValues.NONE)).isFalse();
        assertThat(csv.saysChanges(new SettingValues(telling))).isTrue();
        assertThat(new String(Orders.bytes(csv, changed(), telling), UTF_8))
                .isEqualTo("change;PO-4711;1;3000\r\nchange;PO-4711;2;12\r\nchange;PO-4711;4;2\r\n");
    }

    @Provide
    Arbitrary<OrderAccepted> orders() {
        return new HostileOrders("A9 -?+:'*~é&<").orders(22, 35);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void whateverChangesIsReadBackByAnotherReader(
            @ForAll("orders") OrderAccepted before, @ForAll("orders") OrderAccepted now) {
        OrderAccepted change = after(now, OrderChange.between(before.order(), now.order()));
        List<String> expected = change.change().lines().stream()
                .map(line -> "%d %s".formatted(line.number(), quantity(line)))
                .toList();

        Orders.whereSaid(
                Orders.write(EDIFACT, change, Map.of("charset", "UNOY")),
                said -> assertThat(quantities(EdiSegment.read(said, UTF_8, "ordchg-d96a.xml")))
                        .isEqualTo(expected));
        Orders.whereSaid(
                Orders.write(X12, change, settings("charset", "UTF-8")),
                said -> assertThat(quantities(EdiSegment.read(said, UTF_8, "860-004010.xml")))
                        .isEqualTo(expected));
    }

    private static String quantity(OrderChange.LineChange line) {
        return plain(line.after().or(line::before).orElseThrow().quantity().toString());
    }

    private static List<String> quantities(List<EdiSegment> segments) {
        List<String> found = new ArrayList<>();
        String number = "";
        for (EdiSegment segment : segments) {
            if (segment.tag().equals("LIN")) {
                number = segment.at(1);
            } else if (segment.tag().equals("QTY")) {
                found.add(number + " " + plain(segment.at(1, 2)));
            } else if (segment.tag().equals("POC")) {
                found.add(segment.at(1) + " " + plain(segment.at(3)));
            }
        }
        return found;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
