package org.comptoir.gateway.protocol.oci.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.validation.Level;
import org.comptoir.cxml.validation.Validator;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnFormat;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.cart.rule.CartProblem.Rule;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.protocol.cxml.cart.CxmlCarts;
import org.comptoir.gateway.protocol.cxml.exchange.Emitted;
import org.comptoir.gateway.protocol.oci.cart.HardCarts.Item;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.storefront.TransferPages;
import org.comptoir.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hard cart by both ways: it stays here with a reason, or it arrives and says the same. */
class HardCartsTest {

    private static final Clock CLOCK = Clock.fixed(HardCarts.NOW, ZoneOffset.UTC);

    /** What keeps a cart here, by its name and the way it would go. */
    private static final Map<String, List<Rule>> KEPT = Map.ofEntries(
            Map.entry("a price beyond oci", List.of(Rule.PRICE_TOO_LARGE)),
            Map.entry("a price no basis helps oci", List.of(Rule.PRICE_TOO_FINE)),
            Map.entry("a fine quantity oci", List.of(Rule.QUANTITY_TOO_FINE)),
            Map.entry("a unit nobody maps oci", List.of(Rule.UNIT_WITHOUT_NAME)),
            Map.entry("an id too long oci", List.of(Rule.ID_OF_TOO_MANY_CHARACTERS, Rule.ID_OF_TOO_MANY_CHARACTERS)),
            Map.entry("an id in other letters oci in ISO-8859-1", List.of(Rule.ID_FORBIDDEN)),
            Map.entry("price of five decimals cxml", List.of(Rule.PRICE_TOO_FINE)),
            Map.entry("a price no basis helps cxml", List.of(Rule.PRICE_TOO_FINE)));

    private final ReturnFormat oci = new OciReturnFormat();
    private final ReturnFormat cxml = CxmlCarts.at(CLOCK);

    static Stream<Arguments> carts() {
        return HardCarts.all().entrySet().stream().map(cart -> Arguments.of(cart.getKey(), cart.getValue()));
    }

    static Stream<Arguments> cartsByCharset() {
        return carts().flatMap(cart ->
                Stream.of("ISO-8859-1", "UTF-8").map(charset -> Arguments.of(cart.get()[0], cart.get()[1], charset)));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("cartsByCharset")
    void arrivesAsOciOrStaysWithAReason(String name, List<Item> items, String charset) {
        ActiveSession session = OciSession.call("http_content_charset", charset)
                .frame("_parent")
                .open();
        List<CartProblem> obstacles = oci.obstacles(session, HardCarts.priced(items));
        List<Rule> expected =
                KEPT.getOrDefault(name + " oci", KEPT.getOrDefault(name + " oci in " + charset, List.of()));
        assertThat(obstacles).extracting(CartProblem::rule).isEqualTo(expected);
        if (!expected.isEmpty()) {
            return;
        }

        ReturnForm form = oci.write(HardCarts.returned(items, session));
        BuyerBrowser page =
                BuyerBrowser.read(TransferPages.bytes(form, Language.closestTo("fr")), Charset.forName(charset));
        BuyerOci cart = BuyerOci.strictly(page.fields());

        assertThat(page.fields()).isEqualTo(form.fields());
        assertThat(page.form()).containsEntry("accept-charset", charset).containsEntry("target", "_parent");
        assertThat(page.html()).contains("<meta charset=\"" + charset + "\">");
        assertThat(BuyerBrowser.posted(form.document().content(), Charset.forName(charset)))
                .isEqualTo(withLineBreaksOfForms(form.fields()));
        assertThat(cart.faults()).isEmpty();
        assertThat(BuyerOci.tolerantly(page.fields()).items()).isEqualTo(cart.items());
        assertThat(cart.items()).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            saysTheSame(cart.items().get(i), items.get(i), i + 1);
        }
        assertThat(cart.items().stream().map(Map::keySet).distinct()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carts")
    void whatBrowsersWriteInsteadOfLatin1IsTheSame(String name, List<Item> items) {
        ActiveSession session =
                OciSession.call("http_content_charset", "iso-8859-1").open();
        if (!oci.obstacles(session, HardCarts.priced(items)).isEmpty()) {
            return;
        }
        ReturnForm form = oci.write(HardCarts.returned(items, session));

        Charset written = Charset.forName("windows-1252");
        assertThat(FormBody.of(form.fields(), written))
                .isEqualTo(form.document().content());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carts")
    void arrivesAsOneDocument(String name, List<Item> items) {
        ActiveSession session =
                OciSession.call().with(DialectRule.OCI_FORM, "xml").open();
        if (!oci.obstacles(session, HardCarts.priced(items)).isEmpty()) {
            return;
        }
        ReturnForm form = oci.write(HardCarts.returned(items, session));

        List<EsapoReading.Line> lines = EsapoReading.of(form.fields());

        assertThat(lines).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            EsapoReading.Line line = lines.get(i);
            assertThat(line.vendorPart()).isEqualTo(items.get(i).part());
            assertThat(line.quote()).isEqualTo(HardCarts.promiseId(i + 1).value());
            assertThat(new BigDecimal(line.price())
                            .multiply(new BigDecimal(items.get(i).basis())))
                    .isEqualByComparingTo(
                            new BigDecimal(items.get(i).price()).multiply(new BigDecimal(line.priceUnit())));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carts")
    void arrivesAsCxmlOrStaysWithAReason(String name, List<Item> items) {
        ActiveSession session = OciSession.call().cxml().open();
        List<Rule> expected = KEPT.getOrDefault(name + " cxml", List.of());
        assertThat(cxml.obstacles(session, HardCarts.priced(items)))
                .extracting(CartProblem::rule)
                .isEqualTo(expected);
        if (!expected.isEmpty()) {
            return;
        }

        byte[] document =
                cxml.write(HardCarts.returned(items, session)).document().content();

        assertThat(new Validator(CxmlLimits.DEFAULT).judge(document, null).atLeast(Level.REFUSE))
                .isEmpty();
        assertThat(Emitted.checked(document)).isNotEmpty();
    }

    private static void saysTheSame(Map<String, String> line, Item item, int number) {
        BigDecimal basis = new BigDecimal(item.basis());
        BigDecimal unit = BuyerOci.number(line.get("PRICEUNIT"));
        assertThat(BuyerOci.number(line.get("PRICE")).multiply(basis))
                .isEqualByComparingTo(new BigDecimal(item.price()).multiply(unit));
        assertThat(BuyerOci.number(line.get("QUANTITY"))).isEqualByComparingTo(item.quantity());
        assertThat(line.get("VENDORMAT")).isEqualTo(item.part());
        assertThat(line.get("EXT_QUOTE_ID"))
                .isEqualTo(HardCarts.promiseId(number).value());
        assertThat(line.get("EXT_PRODUCT_ID")).isEqualTo(line.get("EXT_QUOTE_ID"));
        assertThat(line.get("CURRENCY")).isEqualTo("EUR");
        String shown = line.get("DESCRIPTION");
        boolean mayBeCut = shown.codePointCount(0, shown.length()) >= 39;
        assertThat(mayBeCut && !line.get("LONGTEXT").isEmpty() ? line.get("LONGTEXT") : shown)
                .startsWith(shown);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(shown)).isTrue();
    }

    private static List<ReturnForm.Field> withLineBreaksOfForms(List<ReturnForm.Field> fields) {
        return fields.stream()
                .map(field -> new ReturnForm.Field(field.name(), field.value().replace("\n", "\r\n")))
                .toList();
    }
}
