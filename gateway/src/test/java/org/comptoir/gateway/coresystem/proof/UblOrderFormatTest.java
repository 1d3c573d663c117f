package org.comptoir.gateway.coresystem.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.coresystem.proof.EdifactOrderFormatTest.problems;
import static org.comptoir.gateway.coresystem.proof.HostileOrders.settings;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.sf.saxon.TransformerFactoryImpl;
import org.comptoir.gateway.coresystem.format.FormatProblem;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.ubl.UblOrderFormat;
import org.comptoir.gateway.order.OrderAccepted;
import org.junit.jupiter.api.Test;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

/** Held against OASIS' schema and the rules Peppol publishes, both as they come. */
class UblOrderFormatTest {

    static final Map<String, String> SETTINGS =
            settings("buyer-endpoint", "0009:73282932000074", "seller-name", "Atelier Nord", "seller-country", "FR");

    private static final UblOrderFormat FORMAT = new UblOrderFormat();
    private static final Pattern FAILED =
            Pattern.compile("<svrl:failed-assert[^>]*?>.*?<svrl:text>(.*?)</svrl:text>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    static final Schema SCHEMA = schema();
    private static final Templates RULES = rules();

    @Test
    void theSampleKeepsEveryRuleOfPeppol() throws Exception {
        byte[] written = Orders.bytes(FORMAT, Orders.sample(), SETTINGS);

        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
        // R002 wishes for an end of validity, which no order of cXML has
        assertThat(broken(written)).containsOnly("PEPPOL-T01-R002");
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whateverAnOrderSaysTheRulesAreKept(@ForAll("orders") OrderAccepted accepted) {
        Rendering written = Orders.write(FORMAT, accepted, SETTINGS);

        Orders.whereSaid(written, said -> assertThat(brokenBy(said)).containsOnly("PEPPOL-T01-R002"));
    }

    @Provide
    Arbitrary<OrderAccepted> orders() {
        return new HostileOrders("A9 -?+:'\"é&<").orders(60, 60);
    }

    @Test
    void tellsWhichSettingPeppolLacks() {
        var accepted = Orders.accepted(
                anOrder().build(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(Orders.line(1, "A", "1", "ZZ9", Orders.price("1", "1"), Optional.empty())
                        .build()));

        assertThat(problems(Orders.write(FORMAT, accepted, settings("seller-name", "A", "seller-country", "FR"))))
                .extracting(FormatProblem::toString)
                .containsExactly(
                        "buyer-endpoint is not set and no DUNS number is known; set buyer-endpoint for the target, such as 0088:7300010000001",
                        "line 1: unit is ZZ9, which is in neither Recommendation 20 nor 21; set units for the target, such as ZZ9=C62");
    }

    @Test
    void refusesDeliveryAddressesThatDifferFromLineToLine() {
        var elsewhere = Orders.line(1, "A", "1", "EA", Orders.price("1", "1"), Optional.empty())
                .to(Optional.of(Orders.werk()))
                .build();
        var accepted = Orders.accepted(
                anOrder().build(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(
                        elsewhere,
                        Orders.line(2, "B", "1", "EA", Orders.price("1", "1"), Optional.empty())
                                .build()));

        assertThat(problems(Orders.write(FORMAT, accepted, SETTINGS)))
                .extracting(FormatProblem::field)
                .containsExactly("shipTo");
    }

    private static List<String> brokenBy(byte[] document) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
            return broken(document);
        } catch (Exception unreadable) {
            throw new AssertionError(new String(document, UTF_8), unreadable);
        }
    }

    static List<String> broken(byte[] document) throws Exception {
        StringWriter report = new StringWriter();
        RULES.newTransformer()
                .transform(new StreamSource(new ByteArrayInputStream(document)), new StreamResult(report));
        return FAILED.matcher(report.toString())
                .results()
                .map(MatchResult::group)
                .map(failed -> ID.matcher(failed)
                        .results()
                        .map(id -> id.group(1))
                        .findFirst()
                        .orElse(failed))
                .toList();
    }

    private static Templates rules() {
        try {
            return new TransformerFactoryImpl()
                    .newTemplates(file("external/schematron/openpeppol/2026.5/xslt/PEPPOLBIS-T01.xslt"));
        } catch (javax.xml.transform.TransformerException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file,jar:file");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                    systemId != null && systemId.contains("Signature") ? nothingOf(namespace) : null);
            return factory.newSchema(new Source[] {
                file("schemas/CCTS_CCT_SchemaModule.xsd"), file("external/schemas/ubl21/maindoc/UBL-Order-2.1.xsd")
            });
        } catch (org.xml.sax.SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Signatures are no part of an order, and their schemas live elsewhere. */
    private static LSInput nothingOf(String namespace) {
        try {
            LSInput input = ((DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .getDOMImplementation()
                            .getFeature("LS", "3.0"))
                    .createLSInput();
            input.setCharacterStream(new StringReader(
                    "<schema xmlns='http://www.w3.org/2001/XMLSchema' targetNamespace='%s'/>".formatted(namespace)));
            return input;
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static StreamSource file(String name) {
        return new StreamSource(
                UblOrderFormatTest.class.getClassLoader().getResource(name).toExternalForm());
    }
}
