package org.comptoir.gateway.coresystem.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.comptoir.gateway.coresystem.edifact.EdifactOrderFormat;
import org.comptoir.gateway.coresystem.format.FormatProblem;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.order.OrderAccepted;
import org.junit.jupiter.api.Test;

class EdifactOrderFormatTest {

    private static final EdifactOrderFormat FORMAT = new EdifactOrderFormat();
    private static final Map<String, String> UNICODE = settings("charset", "UNOY");

    @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
    void whatAnOrderSaysIsReadBackByAnotherReader(@ForAll("orders") OrderAccepted accepted) {
        Rendering written = Orders.write(FORMAT, accepted, UNICODE);

        Orders.whereSaid(
                written,
                said -> assertThat(EdifactReader.facts(EdiSegment.read(said, UTF_8, "orders-d96a.xml")))
                        .isEqualTo(OrderFacts.of(accepted, new Wording(UTF_8, "", false)::oneLine, "PCE")));
    }

    @Provide
    Arbitrary<OrderAccepted> orders() {
        return new HostileOrders("A9 -?+:'\"*~é&<").orders(35, 35);
    }

    @Test
    void theSampleIsReadBackInEitherCharset() {
        for (var charset : List.of(ISO_8859_1, UTF_8)) {
            Map<String, String> settings = settings("charset", charset.equals(UTF_8) ? "UNOY" : "UNOC");

            var segments = EdiSegment.read(Orders.bytes(FORMAT, Orders.sample(), settings), charset, "orders-d96a.xml");

            var wording = new Wording(charset, "", false);
            Map<String, String> expected = OrderFacts.of(Orders.sample(), wording::oneLine, "PCE");
            expected.put("2 unit", "BX");
            expected.put("3 unit", "MTR");
            expected.put("ext attachment attachment-1.pdf", "https://gateway.example/api/v1/orders/42/attachments/1");
            assertThat(EdifactReader.facts(segments)).isEqualTo(expected);
        }
    }

    @Test
    void saysWhatHasNoPlaceWithLineFieldAndNextStep() {
        var line = Orders.line(7, "A".repeat(36), "1", "EA", Orders.price("1", "1"), Optional.empty());
        var accepted =
                Orders.accepted(anOrder().build(), Optional.empty(), Optional.empty(), Map.of(), List.of(line.build()));

        List<FormatProblem> problems = problems(Orders.write(FORMAT, accepted, Map.of()));

        assertThat(problems)
                .extracting(FormatProblem::toString)
                .containsExactly("line 7: supplierPartId has 36 characters, there is place for 35; "
                        + "shorten it at the source, or give the order to a target whose format has the room");
    }

    @Test
    void refusesANumberInCharactersTheCharsetLacksAndSpellsATextInTheNearest() {
        var line = Orders.line(1, "Ω-1", "1", "EA", Orders.price("1", "1"), Optional.empty());
        var accepted = Orders.accepted(
                anOrder().build(), Optional.empty(), Optional.of("l’œuvre – 5 €"), Map.of(), List.of(line.build()));

        assertThat(problems(Orders.write(FORMAT, accepted, Map.of())))
                .extracting(FormatProblem::field)
                .containsExactly("supplierPartId");
        assertThat(new String(
                        Orders.bytes(
                                FORMAT,
                                Orders.accepted(
                                        anOrder().build(),
                                        Optional.empty(),
                                        Optional.of("l’œuvre – 5 €"),
                                        Map.of(),
                                        List.of(Orders.line(1, "A", "1", "EA", Orders.price("1", "1"), Optional.empty())
                                                .build())),
                                Map.of()),
                        ISO_8859_1))
                .contains("FTX+AAI+++l?'oeuvre - 5 EUR'");
    }

    @Test
    void theSameOrderHasTheSameBytesAndItsIdAsControlNumber() {
        byte[] first = Orders.bytes(FORMAT, Orders.sample(), Map.of());

        assertThat(Orders.bytes(FORMAT, Orders.sample(), Map.of())).isEqualTo(first);
        assertThat(new String(first, ISO_8859_1))
                .startsWith("UNA:+.? '\nUNB+UNOC:3+ariba-demo+900000017:1+261121:0915+00000000000042++++++1'\n");
    }

    static List<FormatProblem> problems(Rendering rendering) {
        return rendering.fold(said -> List.of(), Rendering.Unsayable::problems);
    }
}
