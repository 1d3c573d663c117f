package org.comptoir.gateway.protocol.cxml.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.protocol.cxml.exchange.Wire.SETUP;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.cxml.binding.PunchOutSetupRequest;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;
import org.comptoir.gateway.protocol.cxml.exchange.Mapped;
import org.comptoir.gateway.protocol.cxml.exchange.Problem;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.Wire;
import org.comptoir.gateway.punchout.BroughtLine;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.Person;
import org.comptoir.gateway.punchout.PunchOutStart;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.gateway.punchout.ReturnWish;
import org.comptoir.gateway.punchout.Site;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
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
        assertThat(start.returnTo()).isEqualTo(ReturnWish.web("http://localhost:9999/cart?a=1&b=2"));
        assertThat(start.wished()).hasValue(Language.FR);
        assertThat(start.person())
                .isEqualTo(new Person(Optional.of("Jeanne Dupont"), Optional.of("jeanne@buyer.example")));
        assertThat(start.site()).hasValue(new Site("LYON-2", "Lyon"));
        assertThat(start.selectedItem()).hasValue("AN-1001");
        assertThat(start.returnFrame()).isEmpty();
        assertThat(start.lines()).isEmpty();
        assertThat(start.extrinsics())
                .isEqualTo(Map.of("CostCenter", "4100", "Money", "<Money currency=\"EUR\">1</Money>"));
    }

    @Test
    void readsTheSampleOfCoupa() throws Exception {
        String sample = Files.readString(Path.of("..", "docs", "samples", "setup-coupa-demo.xml"));
        PunchOutStart start = read(sample.replaceAll("(?s).*<Request deploymentMode=\"test\">(.*)</Request>.*", "$1"));

        assertThat(start.operation()).isEqualTo(Operation.CREATE);
        assertThat(start.person())
                .isEqualTo(new Person(Optional.of("Erika Sommer"), Optional.of("erika.sommer@nordwerk.example")));
        assertThat(start.returnTo()).isEqualTo(ReturnWish.web("http://localhost:9999/punchout/checkout?id=7"));
        assertThat(start.extrinsics()).containsEntry("BusinessUnit", "NORDWERK").containsEntry("UniqueName", "esommer");
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
    void takesAMailAddressFromTheKeyOfAPerson() {
        String bare = SETUP.replaceAll("(?s)<Contact.*</Contact>", "%s");

        assertThat(read(bare.formatted("<Extrinsic name='UNIQUENAME'>j.doe@x.example</Extrinsic>"
                                + "<Extrinsic name='User'>Jo Doe</Extrinsic>"))
                        .person())
                .isEqualTo(new Person(Optional.of("Jo Doe"), Optional.of("j.doe@x.example")));
        assertThat(read(bare.formatted("<Extrinsic name='UniqueUsername'>jdoe</Extrinsic>"))
                        .person())
                .isEqualTo(new Person(Optional.of("jdoe"), Optional.empty()));
    }

    @Test
    void knowsThePersonByTheConnectionsOwnNames() {
        PersonNames names = PersonNames.parse("\"Asked by\"=name Key=user Postbox=mail");

        assertThat(PersonMapper.toPerson(
                        new PunchOutSetupRequest(), Map.of("ASKED BY", " Jo ", "key", "jd@x.example"), names))
                .isEqualTo(new Person(Optional.of("Jo"), Optional.of("jd@x.example")));
        assertThat(PersonMapper.toPerson(
                        new PunchOutSetupRequest(), Map.of("UserFullName", "Jo", "Postbox", "p@x.example"), names))
                .isEqualTo(new Person(Optional.empty(), Optional.of("p@x.example")));
    }

    @Test
    void ofSeveralSelectedItemsTheLastIsMeant() {
        String two = SETUP.replace(
                "<SelectedItem>",
                "<SelectedItem><ItemID><SupplierPartID>AN-1</SupplierPartID></ItemID></SelectedItem><SelectedItem>");

        assertThat(read(two).selectedItem()).hasValue("AN-1001");
        assertThat(read(SETUP.replace("AN-1001", " M8 / 40 \"x\" ")).selectedItem())
                .hasValue("M8 / 40 \"x\"");
    }

    @Test
    void honoursAFrameThatHtmlKnows() {
        String framed = SETUP.replace("name=\"CostCenter\">4100", "name=\"%s\">%s");

        assertThat(read(framed.formatted("returnframe", " _TOP ")).returnFrame())
                .hasValue(new ReturnFrame("_top"));
        assertThat(read(framed.formatted("ReturnFrame", "main")).returnFrame()).hasValue(new ReturnFrame("main"));
        assertThat(read(framed.formatted("ReturnFrame", "_everywhere")).returnFrame())
                .isEmpty();
        assertThat(read(framed.formatted("ReturnFrame", "")).returnFrame()).isEmpty();
    }

    @Test
    void aSiteMayHaveOnlyAName() {
        assertThat(read(SETUP.replace(" addressID=\"LYON-2\"", "")).site()).hasValue(new Site("", "Lyon"));
        assertThat(read(SETUP.replace("addressID=\"LYON-2\"", "addressID=' '").replace(">Lyon<", "><"))
                        .site())
                .isEmpty();
    }

    @Test
    void readsTheLinesOfACartInTheBuyersOwnWords() {
        PunchOutStart start = read(SETUP.replace("\"create\"", "\"edit\"").replace("</PunchOutSetupRequest>", """
                <ItemOut quantity=" 100.0000 " lineNumber="7"><ItemID><SupplierPartID> AN-1001 </SupplierPartID>
                    <SupplierPartAuxiliaryID>
                      Pabc </SupplierPartAuxiliaryID></ItemID>
                  <ItemDetail><UnitPrice><Money currency="EUR">4.99</Money></UnitPrice>
                    <Description xml:lang="en"><ShortName>Bolt</ShortName> M8</Description>
                    <UnitOfMeasure>EA</UnitOfMeasure>
                    <PriceBasisQuantity quantity="1000" conversionFactor="1"><UnitOfMeasure>EA</UnitOfMeasure></PriceBasisQuantity>
                    <Classification domain="UNSPSC">31161504</Classification></ItemDetail></ItemOut>
                <ItemOut quantity="a lot"><ItemID><SupplierPartID/></ItemID>
                  <ItemDetail><UnitPrice><Money currency="euro">cheap</Money></UnitPrice></ItemDetail></ItemOut>
                <ItemOut/></PunchOutSetupRequest>"""));

        assertThat(start.operation()).isEqualTo(Operation.EDIT);
        assertThat(start.lines())
                .containsExactly(
                        new BroughtLine(
                                1,
                                "AN-1001",
                                "Pabc",
                                "100.0000",
                                "EA",
                                start.lines().get(0).name(),
                                Optional.of(new UnitPrice(Money.of("4.99", "EUR"), new BigDecimal(1000)))),
                        new BroughtLine(2, "", "", "a lot", "", "", Optional.empty()),
                        new BroughtLine(3, "", "", "", "", "", Optional.empty()));
        assertThat(start.lines().get(0).name()).contains("M8");
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
