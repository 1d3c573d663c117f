package org.comptoir.gateway.protocol.cxml.cart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.Message;
import org.comptoir.cxml.form.CxmlForm;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnedCart;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.OperationAllowed;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;
import org.comptoir.gateway.protocol.cxml.exchange.OfficialDtd;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.BuyerCookie;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.Person;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunchOutOrderMessageFormatTest {

    private static final String COOKIE = "c &amp; <Extrinsic name=\"é\">1</Extrinsic><Money currency=\"EUR\">2</Money>";
    private static final Map<String, String> SAID = Map.of(
            "CostCenter", " 4711 <&> \"\u0001\uFFFF ", "Long", "x".repeat(3_999) + "\uD83D\uDD29", "Blank", " \u0002 ");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final PunchOutOrderMessageFormat format = new PunchOutOrderMessageFormat(
            Clock.fixed(NOW, ZoneOffset.UTC),
            new DocumentIds(Clock.fixed(NOW, ZoneOffset.UTC), new Random(1), settings()));

    private static GatewaySettings settings() {
        return GatewaySettings.from(name -> Optional.ofNullable(
                Map.of("GATEWAY_DATA", Path.of("target", "data").toString(), "GATEWAY_NODE", "node-1")
                        .get(name)));
    }

    private static DialectChoice posting(String field) {
        return DialectChoice.of("generic").with(DialectRule.CART_FIELD, field, "test");
    }

    private static DialectChoice allowing(OperationAllowed allowed) {
        return DialectChoice.of("generic")
                .with(DialectRule.CART_OPERATION_ALLOWED, allowed.name().toLowerCase(Locale.ROOT), "test");
    }

    private static ActiveSession session(DialectChoice choice) {
        return session(choice, Operation.CREATE, "setup@buyer");
    }

    private static ActiveSession session(DialectChoice choice, Operation operation, String document) {
        Connection connection = AnOrder.connection(choice);
        return new ActiveSession(
                new SessionId(7),
                connection,
                operation,
                new BuyerCookie(COOKIE),
                ReturnUrl.of("https://buyer.example/cart?a=1&b=2"),
                new DocumentId(document),
                Language.closestTo("fr"),
                Person.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                operation == Operation.CREATE ? Optional.empty() : Optional.of(new ReturnFrame("_top")),
                SAID,
                Optional.empty());
    }

    private static ReturnedCart.Line line(int number, String part, String name, UnitPrice price) {
        Product product = new Product(
                new SupplierPartId(part),
                name,
                "…",
                "bolts",
                "fasteners",
                UnitOfMeasure.of("EA"),
                Optional.empty(),
                Optional.empty(),
                price,
                Quantity.ONE,
                Quantity.ONE,
                number == 3
                        ? List.of()
                        : List.of(new Classification("UNSPSC", "31161504"), new Classification("ECLASS", "23110101")),
                number == 1 ? Optional.of("Müller & Söhne") : Optional.empty(),
                number == 1 ? Optional.of(new ManufacturerPartId("M<8>")) : Optional.empty(),
                2,
                number == 1 ? List.of(new Product.Attribute("Thread size", "M8", "mm")) : List.of(),
                calledByTheBuyer(number == 1 ? Optional.of(new BuyerPartId("4711 – \u00DF")) : Optional.empty()));
        Quantity quantity = Quantity.of("2.5");
        PricePromise promise = new PricePromise(
                new PromiseId("promise-" + number),
                AnOrder.connection(1, 1).supplier(),
                AnOrder.connection(1, 1).client().id(),
                new SupplierPartId(part),
                quantity,
                UnitOfMeasure.of("EA"),
                price,
                "GC-2026 v3",
                NOW,
                NOW.plusSeconds(60));
        Price found = new Price(
                price,
                price.lineTotal(quantity),
                List.of(),
                new PriceExplanation("GC-2026 v3", Optional.of("user:admin"), List.of()));
        return new ReturnedCart.Line(number, product, found, promise);
    }

    private static Product.Particulars calledByTheBuyer(Optional<BuyerPartId> number) {
        return new Product.Particulars(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                number,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of());
    }

    private static ReturnedCart cart(DialectChoice choice) {
        return new ReturnedCart(
                session(choice),
                NOW,
                List.of(
                        line(1, "AN-1001", "Vis “M8” – 8 € \uD83D\uDD29 <b>", UnitPrice.each(Money.of("9.5", "EUR"))),
                        line(
                                2,
                                "AN-1003",
                                "Rondelle",
                                new UnitPrice(Money.of("4.99", "EUR"), new java.math.BigDecimal(1000))),
                        line(3, "AN 1/4", "x".repeat(400), UnitPrice.each(Money.of("0.0125", "EUR")))),
                Money.of("23.79", "EUR"));
    }

    private static byte[] document(ReturnForm form) throws Exception {
        assertThat(form.fields()).hasSize(1);
        return CxmlForm.read(
                        Map.of(form.fields().get(0).name(), form.fields().get(0).value()))
                .orElseThrow()
                .document();
    }

    private static Message message(ReturnForm form) throws Exception {
        CxmlDocument read = new CxmlReader(CxmlLimits.DEFAULT).read(document(form), null);
        assertThat(read.notes()).isEmpty();
        return Objects.requireNonNull(read.content().message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ariba", "coupa", "jaggaer", "oracle", "unimarket", "workday", "generic"})
    void writesADocumentThatKeepsToTheOfficialDtd(String dialect) throws Exception {
        assertThat(OfficialDtd.errors(
                        format.write(cart(DialectChoice.of(dialect))).document().content()))
                .isEmpty();
        assertThat(OfficialDtd.errors(format.writeCancellation(session(DialectChoice.of(dialect)))
                        .document()
                        .content()))
                .isEmpty();
    }

    @Test
    void addsTheExtrinsicsTheConnectionWantsAndKeepsToTheOfficialDtd() throws Exception {
        DialectChoice choice = DialectChoice.of("generic")
                .with(
                        DialectRule.CART_EXTRINSICS,
                        "Plant=\"text:1000 <Nord>\" \"Cost \u00E9 'x' & Co\"=setup:COSTCENTER Long=setup:long Blank=setup:Blank"
                                + " None=setup:Nobody Thread=\"attribute:Gewinde|thread SIZE\" Contract=contract List=list-price"
                                + " Ours=buyer-part Off=\"\" FullDescription=name",
                        "test");

        byte[] document = format.write(cart(choice)).document().content();

        assertThat(OfficialDtd.errors(document)).isEmpty();
        List<ItemIn> items = message(format.write(cart(choice))).punchOutOrderMessage.itemIn;
        assertThat(items.get(0).itemDetail.extrinsic)
                .extracting(extrinsic -> extrinsic.name, extrinsic -> extrinsic.text())
                .containsExactly(
                        tuple("Plant", "1000 <Nord>"),
                        tuple("Cost \u00E9 'x' & Co", "4711 <&> \"\uFFFD"),
                        tuple("Long", "x".repeat(3_999)),
                        tuple("Thread", "M8 mm"),
                        tuple("Contract", "GC-2026"),
                        tuple("List", "9.5"),
                        tuple("Ours", "4711 – \u00DF"),
                        tuple("FullDescription", "Vis “M8” – 8 € \uD83D\uDD29 <b>"));
        assertThat(items.get(2).itemDetail.extrinsic)
                .extracting(extrinsic -> extrinsic.name)
                .containsExactly("Plant", "Cost \u00E9 'x' & Co", "Long", "Contract", "List", "FullDescription");
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void keepsToTheOfficialDtdHoweverASessionEnds(Operation operation) throws Exception {
        for (OperationAllowed allowed : OperationAllowed.values()) {
            ActiveSession session = session(allowing(allowed), operation, "unnamed");
            ReturnedCart emptied = new ReturnedCart(session, NOW, List.of(), Money.of("0", "EUR"));
            ReturnedCart full =
                    new ReturnedCart(session, NOW, cart(posting("cxml-base64")).lines(), emptied.total());

            assertThat(OfficialDtd.errors(format.write(full).document().content()))
                    .isEmpty();
            assertThat(OfficialDtd.errors(format.write(emptied).document().content()))
                    .isEmpty();
            assertThat(OfficialDtd.errors(
                            format.writeCancellation(session).document().content()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(OperationAllowed.class)
    void saysWhatMayFollow(OperationAllowed allowed) throws Exception {
        ActiveSession session = session(allowing(allowed), Operation.EDIT, "setup@buyer");

        String said = message(format.write(new ReturnedCart(session, NOW, List.of(), Money.of("0", "EUR"))))
                .punchOutOrderMessage
                .punchOutOrderMessageHeader
                .operationAllowed;

        assertThat(said).isEqualTo(allowed.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void anEmptiedCartSaysSoWithoutAStatus() throws Exception {
        ActiveSession session = session(allowing(OperationAllowed.EDIT), Operation.EDIT, "setup@buyer");

        Message message = message(format.write(new ReturnedCart(session, NOW, List.of(), Money.of("0", "EUR"))));

        assertThat(message.status).isNull();
        assertThat(message.punchOutOrderMessage.itemIn).isEmpty();
        assertThat(message.punchOutOrderMessage.punchOutOrderMessageHeader.total.money.value)
                .isEqualTo("0.00");
    }

    @Test
    void postsToTheFrameTheSuiteNames() {
        ActiveSession session = session(allowing(OperationAllowed.EDIT), Operation.EDIT, "setup@buyer");

        assertThat(format.writeCancellation(session).target()).isEqualTo("_top");
        assertThat(format.write(cart(posting("cxml-base64"))).target()).isEqualTo("_self");
    }

    @Test
    void namesNoRequestThatHasNoName() throws Exception {
        ActiveSession session = session(allowing(OperationAllowed.EDIT), Operation.EDIT, "unnamed");

        assertThat(message(format.writeCancellation(session)).inReplyTo).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml-base64", "cxml-urlencoded", "cXML-URLEncoded"})
    void returnsTheBuyerCookieAsTheSameContent(String field) throws Exception {
        Message message = message(format.write(cart(posting(field))));

        assertThat(message.punchOutOrderMessage.buyerCookie.xml()).isEqualTo(COOKIE);
        assertThat(message.inReplyTo).isEqualTo("setup@buyer");
    }

    @Test
    void saysOnEachLineWhatTheOrderMustSayAgain() throws Exception {
        List<ItemIn> items = message(format.write(cart(posting("cxml-base64")))).punchOutOrderMessage.itemIn;

        ItemIn bolt = items.get(0);
        assertThat(bolt.quantity).isEqualTo("2.5");
        assertThat(bolt.itemId.supplierPartId.value).isEqualTo("AN-1001");
        assertThat(bolt.itemId.supplierPartAuxiliaryId.text()).isEqualTo("promise-1");
        assertThat(bolt.itemId.buyerPartId).isEqualTo("4711 – \u00DF");
        assertThat(items.get(1).itemId.buyerPartId).isNull();
        assertThat(bolt.itemDetail.unitPrice.money.value).isEqualTo("9.50");
        assertThat(bolt.itemDetail.unitPrice.money.currency).isEqualTo("EUR");
        assertThat(bolt.itemDetail.priceBasisQuantity).isNull();
        assertThat(bolt.itemDetail.description.get(0).text()).isEqualTo("Vis “M8” – 8 € \uD83D\uDD29 <b>");
        assertThat(bolt.itemDetail.description.get(0).lang).isEqualTo("fr");
        assertThat(bolt.itemDetail.classification)
                .extracting(code -> code.domain + " " + code.value)
                .containsExactly("UNSPSC 31161504", "ECLASS 23110101");
        assertThat(bolt.itemDetail.manufacturerName.value).isEqualTo("Müller & Söhne");
        assertThat(bolt.itemDetail.manufacturerPartId).isEqualTo("M<8>");
        assertThat(bolt.itemDetail.leadTime).isEqualTo("2");
        assertThat(items.get(1).itemDetail.priceBasisQuantity.quantity).isEqualTo("1000");
        assertThat(items.get(2).itemDetail.unitPrice.money.value).isEqualTo("0.0125");
        assertThat(items.get(2).itemDetail.description.get(0).text()).hasSize(255);
    }

    @Test
    void saysOfADescriptionWhatTheSuiteKeepsAndTheWholeBesideIt() throws Exception {
        List<ItemIn> items = message(format.write(cart(posting("cxml-base64")))).punchOutOrderMessage.itemIn;

        assertThat(items.get(0).itemDetail.extrinsic).isEmpty();
        assertThat(items.get(2).itemDetail.extrinsic).singleElement().satisfies(whole -> {
            assertThat(whole.name).isEqualTo("FullDescription");
            assertThat(whole.text()).isEqualTo("x".repeat(400));
        });
        assertThat(message(format.write(cart(DialectChoice.of("ariba"))))
                        .punchOutOrderMessage
                        .itemIn
                        .get(2)
                        .itemDetail
                        .description
                        .get(0)
                        .text())
                .hasSize(400);
    }

    @Test
    void speaksAsTheOracleSampleDoes() throws Exception {
        byte[] document = document(format.write(cart(DialectChoice.of("oracle"))));
        ItemIn washer = message(format.write(cart(DialectChoice.of("oracle"))))
                .punchOutOrderMessage
                .itemIn
                .get(1);

        assertThat(new String(document, UTF_8))
                .contains("timestamp=\"2026-11-21T09:00:00\"")
                .contains("<SharedSecret>*</SharedSecret>");
        assertThat(washer.itemDetail.unitOfMeasure).isEqualTo("EACH");
        assertThat(washer.itemDetail.priceBasisQuantity.unitOfMeasure).isEqualTo("EACH");
    }

    @Test
    void namesTheDtdThatTheConnectionAsksFor() throws Exception {
        DialectChoice old = DialectChoice.of("generic").with(DialectRule.CART_DTD_VERSION, "1.2.014", "asked for");

        assertThat(new String(document(format.write(cart(old))), UTF_8)).contains("/cXML/1.2.014/cXML.dtd\">");
    }

    @Test
    void leavesOutWhatTheSuiteWouldRefuseTheCartFor() throws Exception {
        DialectChoice narrow = DialectChoice.of("jaggaer")
                .with(DialectRule.MANUFACTURER_PART_ID_LONGEST, "3 characters", "test")
                .with(DialectRule.MANUFACTURER_NAME_LONGEST, "7 bytes", "test")
                .with(DialectRule.CLASSIFICATION_TAKEN, "ECLASS", "test")
                .with(DialectRule.CLASSIFICATION_NAMES, "ECLASS=eCl@ss", "test");

        ItemIn bolt =
                message(format.write(cart(narrow))).punchOutOrderMessage.itemIn.get(0);

        assertThat(bolt.itemDetail.manufacturerPartId).isNull();
        assertThat(bolt.itemDetail.manufacturerName.value).isEqualTo("Müller");
        assertThat(bolt.itemDetail.classification)
                .extracting(code -> code.domain + " " + code.value)
                .containsExactly("eCl@ss 23110101");
    }

    @Test
    void putsTheBuyersOwnCategoryFirstWhereATableKnowsTheShelfOrACode() throws Exception {
        DialectChoice own = DialectChoice.of("generic")
                .with(DialectRule.CLASSIFICATION_BUYER_CODES, "3116=0815 2311=0816", "sheet")
                .with(DialectRule.CLASSIFICATION_BUYER_DOMAIN, "Commodity", "sheet");
        List<ItemIn> items = message(format.write(cart(own))).punchOutOrderMessage.itemIn;

        assertThat(items.get(0).itemDetail.classification)
                .extracting(code -> code.domain + " " + code.value)
                .containsExactly("Commodity 0815", "UNSPSC 31161504", "ECLASS 23110101");
        assertThat(items.get(2).itemDetail.classification)
                .extracting(code -> code.domain + " " + code.value)
                .containsExactly("UNSPSC 00000000");
        assertThat(message(format.write(cart(own.with(DialectRule.CLASSIFICATION_BUYER_CODES, "bolts=4711", "sheet"))))
                        .punchOutOrderMessage
                        .itemIn
                        .get(2)
                        .itemDetail
                        .classification
                        .get(0)
                        .value)
                .isEqualTo("4711");
    }

    @Test
    void turnsTheHeaderRoundWithoutAnySecret() throws Exception {
        byte[] document = document(format.write(cart(posting("cxml-base64"))));
        var header =
                new CxmlReader(CxmlLimits.DEFAULT).open(document, null).header().orElseThrow();

        assertThat(header.from.credential.get(0).identity.text()).isEqualTo("900000017");
        assertThat(header.to.credential.get(0).identity.text()).isEqualTo("AN01000000042-T");
        assertThat(header.sender.credential.get(0).identity.text()).isEqualTo("900000017");
        assertThat(new String(document, UTF_8)).doesNotContain("SharedSecret");
    }

    @Test
    void postsAsciiWithCharacterReferencesWhereTheDeclarationIsIgnored() {
        ReturnForm form = format.write(cart(posting("cxml-urlencoded")));

        assertThat(form.action().text()).isEqualTo("https://buyer.example/cart?a=1&b=2");
        assertThat(form.fields().get(0).name()).isEqualTo("cxml-urlencoded");
        assertThat(form.fields().get(0).value())
                .contains("&#8220;M8&#8221; &#8211; 8 &#8364; &#128297;")
                .matches("[\\x20-\\x7E\\n]+");
        assertThat(format.write(cart(posting("cxml-base64"))).fields().get(0).name())
                .isEqualTo("cxml-base64");
    }

    @Test
    void leavesWithoutAChangeBesideAnEmptyMessage() throws Exception {
        ReturnForm form = format.writeCancellation(session(posting("cxml-base64")));

        assertThat(message(form).status.code).isEqualTo("204");
        assertThat(message(form).punchOutOrderMessage.itemIn).isEmpty();
        assertThat(message(form).punchOutOrderMessage.buyerCookie.xml()).isEqualTo(COOKIE);
        assertThat(form.document().status()).isEqualTo(204);
        assertThat(Currency.getInstance("EUR").getCurrencyCode())
                .isEqualTo(message(form).punchOutOrderMessage.punchOutOrderMessageHeader.total.money.currency);
    }
}
