package org.comptoir.gateway.coresystem.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.coresystem.proof.EdifactOrderFormatTest.problems;
import static org.comptoir.gateway.coresystem.proof.HostileOrders.settings;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.comptoir.gateway.coresystem.format.FormatProblem;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.x12.X12OrderFormat;
import org.comptoir.gateway.order.OrderAccepted;
import org.junit.jupiter.api.Test;

class X12OrderFormatTest {

    private static final X12OrderFormat FORMAT = new X12OrderFormat();
    private static final String SEPARATORS = "*>~";

    @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
    void whatAnOrderSaysIsReadBackByAnotherReader(@ForAll("orders") OrderAccepted accepted) {
        Rendering written = Orders.write(FORMAT, accepted, settings("charset", "UTF-8"));

        Orders.whereSaid(
                written,
                said -> assertThat(X12Reader.facts(EdiSegment.read(said, UTF_8, "850-004010.xml")))
                        .isEqualTo(OrderFacts.of(accepted, new Wording(UTF_8, SEPARATORS, false)::oneLine, "EA")));
    }

    @Provide
    Arbitrary<OrderAccepted> orders() {
        return new HostileOrders("A9 -?+:'\"é&<").orders(22, 48);
    }

    @Test
    void theSampleIsReadBack() {
        byte[] written = Orders.bytes(FORMAT, Orders.sample(), Map.of());

        Map<String, String> expected =
                OrderFacts.of(Orders.sample(), new Wording(ISO_8859_1, SEPARATORS, false)::oneLine, "EA");
        expected.put("2 unit", "BX");
        expected.put("3 unit", "MR");
        expected.put("ext attachment attachment-1.pdf", "https://gateway.example/api/v1/orders/42/attachments/1");
        assertThat(X12Reader.facts(EdiSegment.read(written, ISO_8859_1, "850-004010.xml")))
                .isEqualTo(expected);
    }

    @Test
    void refusesANumberThatHoldsASeparatorUnlessTheTargetHasOthers() {
        var line = Orders.line(1, "A*1", "1", "EA", Orders.price("1", "1"), Optional.empty());
        var accepted = Orders.accepted(
                anOrder().build(), Optional.empty(), Optional.of("4*5~6"), Map.of(), List.of(line.build()));

        assertThat(problems(Orders.write(FORMAT, accepted, Map.of())))
                .extracting(FormatProblem::toString)
                .containsExactly("line 1: supplierPartId is \"A 1\", which the target's characters can not say; "
                        + "choose another charset, or other delimiters, for the target");
        byte[] written = Orders.bytes(FORMAT, accepted, settings("separators", "|^\u001C"));
        assertThat(X12Reader.facts(EdiSegment.read(written, ISO_8859_1, "850-004010.xml")))
                .containsEntry("1 part", "A*1")
                .containsEntry("comments", "4*5~6");
    }

    @Test
    void refusesAUnitThatX12DoesNotKnowUnlessTheTargetNamesIt() {
        var line = Orders.line(1, "A", "1", "KWH", Orders.price("1", "1"), Optional.empty());
        var accepted =
                Orders.accepted(anOrder().build(), Optional.empty(), Optional.empty(), Map.of(), List.of(line.build()));

        assertThat(problems(Orders.write(FORMAT, accepted, Map.of())))
                .extracting(FormatProblem::toString)
                .containsExactly(
                        "line 1: unit is KWH, which X12 does not know; set units for the target, such as KWH=EA");
        assertThat(new String(Orders.bytes(FORMAT, accepted, settings("units", "KWH=KH")), ISO_8859_1))
                .contains("PO1*1*1*KH*1.00*PE*VP*A*BP*B-1~");
    }

    @Test
    void saysAUnitThatX12CallsByAnotherUnitsLettersByX12sOwn() {
        Map<String, String> packages =
                Map.of("CR", "CP", "CS", "CA", "CA", "CN", "CY", "CL", "CL", "CX", "PL", "PA", "PA", "12", "RL", "RE");

        packages.forEach((unit, name) -> assertThat(unitOf(unit, Map.of())).isEqualTo(name));
    }

    @Test
    void refusesAUnitThatIsAnotherInX12UnlessTheTargetNamesIt() {
        assertThat(problems(Orders.write(FORMAT, in("TN"), Map.of())))
                .extracting(FormatProblem::toString)
                .containsExactly("line 1: unit is TN, which means another thing in X12; "
                        + "set units for the target, such as TN=EA");
        assertThat(unitOf("TN", settings("units", "TN=CN"))).isEqualTo("CN");
    }

    private static String unitOf(String unit, Map<String, String> settings) {
        String written = new String(Orders.bytes(FORMAT, in(unit), settings), ISO_8859_1);
        return written.lines()
                .filter(segment -> segment.startsWith("PO1*"))
                .findFirst()
                .orElseThrow()
                .split("\\*", -1)[3];
    }

    private static OrderAccepted in(String unit) {
        var line = Orders.line(1, "A", "1", unit, Orders.price("1", "1"), Optional.empty());
        return Orders.accepted(anOrder().build(), Optional.empty(), Optional.empty(), Map.of(), List.of(line.build()));
    }

    @Test
    void separatorsAreThreeDifferentSigns() {
        assertThat(FORMAT.check(
                        new org.comptoir.gateway.coresystem.setting.SettingValues(settings("separators", "**~"))))
                .containsExactly("separators is \"**~\": expected are three different signs");
    }
}
