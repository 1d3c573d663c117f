package org.comptoir.gateway.protocol.cxml.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.protocol.cxml.exchange.Wire.SETUP;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.gateway.protocol.cxml.exchange.Mapped;
import org.comptoir.gateway.protocol.cxml.exchange.Problem;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.Wire;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.Person;
import org.comptoir.gateway.punchout.PunchOutStart;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.junit.jupiter.api.Test;

class SetupRequestMapperTest {

    private static Mapped<PunchOutStart> map(String payloadId, String request) {
        Received received = Wire.received(payloadId, request);
        return SetupRequestMapper.toStart(received, Objects.requireNonNull(received.request().punchOutSetupRequest));
    }

    private static PunchOutStart read(String request) {
        return map("1@test", request).fold(start -> start, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<String> problems(String request) {
        return map("1@test", request)
                .fold(
                        start -> List.of(),
                        problems -> problems.stream().map(Problem::toString).toList());
    }

    @Test
    void readsEverythingASessionNeeds() {
        PunchOutStart start = read(SETUP);

        assertThat(start.operation()).isEqualTo(Operation.CREATE);
        assertThat(start.documentId().value()).isEqualTo("1@test");
        assertThat(start.buyerCookie().xml()).isEqualTo("c &amp; <x>1</x>");
        assertThat(start.returnUrl()).isEqualTo("http://localhost:9999/cart?a=1&b=2");
        assertThat(start.language()).isEqualTo(Language.closestTo("fr"));
        assertThat(start.person())
                .isEqualTo(new Person(Optional.of("Jeanne Dupont"), Optional.of("jeanne@buyer.example")));
        assertThat(start.shipTo()).hasValue("LYON-2");
        assertThat(start.selectedItem()).hasValue(new SupplierPartId("AN-1001"));
        assertThat(start.extrinsics())
                .isEqualTo(Map.of("CostCenter", "4100", "Money", "<Money currency=\"EUR\">1</Money>"));
    }

    @Test
    void keepsNoSecretForTheJournal() {
        assertThat(new String(read(SETUP).document().content(), StandardCharsets.UTF_8))
                .contains("<SharedSecret>***</SharedSecret>")
                .doesNotContain(Wire.SECRET);
    }

    @Test
    void reportsAllThatIsMissingAtOnce() {
        assertThat(problems("<PunchOutSetupRequest operation='buy'/>"))
                .containsExactly(
                        "PunchOutSetupRequest/@operation: \"buy\" is none of create, edit, inspect, source",
                        "PunchOutSetupRequest/BuyerCookie: is missing; without it no cart can be told from another",
                        "PunchOutSetupRequest/BrowserFormPost/URL: is missing; without it no cart can go back");
    }

    @Test
    void findsThePersonWhereverTheSuitePutsIt() {
        String bare = SETUP.replaceAll("(?s)<Contact.*</Contact>", "%s");

        assertThat(read(bare.formatted("<Extrinsic name='FirstName'>Erika</Extrinsic><Extrinsic name='LASTNAME'>Muster"
                                + "</Extrinsic><Extrinsic name='useremail'>e@x.example</Extrinsic>"))
                        .person())
                .isEqualTo(new Person(Optional.of("Erika Muster"), Optional.of("e@x.example")));
        assertThat(read(bare.formatted("")).person()).isEqualTo(Person.UNKNOWN);
        assertThat(read(bare.formatted("<Contact role='buyer'><Name>B</Name></Contact>"
                                + "<Contact role='enduser'><Name>U</Name></Contact>"))
                        .person()
                        .name())
                .hasValue("U");
    }

    @Test
    void toleratesAnEmptyPayloadIdAndAnOddSelectedItem() {
        PunchOutStart start = map("", SETUP.replace("AN-1001", " ")).fold(read -> read, problems -> {
            throw new AssertionError(problems);
        });

        assertThat(start.documentId().value()).isEqualTo("unnamed");
        assertThat(start.selectedItem()).isEmpty();
    }

    @Test
    void boundsWhatStrangersMayPile() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append("<Extrinsic name='n")
                    .append(i)
                    .append("'>")
                    .append("x".repeat(5_000))
                    .append("</Extrinsic>");
        }

        Map<String, String> extrinsics = read(SETUP.replaceAll("(?s)<Extrinsic.*</Extrinsic>", many.toString()))
                .extrinsics();

        assertThat(extrinsics).hasSize(100).containsEntry("n0", "x".repeat(4_000));
    }
}
