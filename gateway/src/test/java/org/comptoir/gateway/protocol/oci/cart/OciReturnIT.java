package org.comptoir.gateway.protocol.oci.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.cart.Cart;
import org.comptoir.gateway.cart.CartChange;
import org.comptoir.gateway.cart.ReturnCart;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnOutcome;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.order.OrderOutcome;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.EnterOutcome;
import org.comptoir.gateway.punchout.EnterPunchOut;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.PunchOutStart;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.gateway.punchout.ReturnWish;
import org.comptoir.gateway.punchout.SessionOutcome;
import org.comptoir.gateway.punchout.SessionToken;
import org.comptoir.gateway.punchout.ShoppingSessions;
import org.comptoir.gateway.punchout.StartOutcome;
import org.comptoir.gateway.punchout.StartPunchOut;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cart goes back as OCI, and the order for it comes as cXML: one client, one promise. */
@ExtendWith(ArquillianExtension.class)
class OciReturnIT {

    private static final String HOOK = "https://suite.example.com/hook?sid=%20x&n=1";

    @Inject
    ATrade trade;

    @Inject
    RegisterPartners register;

    @Inject
    PartnerDirectory directory;

    @Inject
    CatalogImport imports;

    @Inject
    ProductCatalog products;

    @Inject
    StartPunchOut start;

    @Inject
    EnterPunchOut enter;

    @Inject
    ShoppingSessions shopping;

    @Inject
    Cart cart;

    @Inject
    ReturnCart returnCart;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    OrderSearch orders;

    @Inject
    Database database;

    private Connection cxml;
    private Connection oci;

    /** One client with two ways to us. */
    @BeforeEach
    void aClientWithTwoConnections() {
        cxml = trade.connection();
        String name = "srm-" + System.nanoTime();
        var sender = register.sender(new RegisterPartners.NewSender(
                cxml.supplier(),
                "user-" + name,
                List.of(new Credential("OCI", name)),
                List.of(RegisterPartners.NewSecret.of("a-password-of-its-own"))));
        ConnectionId id = register.connection(new RegisterPartners.NewConnection(
                cxml.supplier(),
                cxml.client().id(),
                sender,
                name,
                Protocol.OCI,
                true,
                List.of(new Credential("DUNS", "S" + cxml.supplier().value())),
                List.of(),
                Currency.getInstance("EUR"),
                DialectChoice.of(Dialects.GENERIC),
                List.of("https://suite.example.com"),
                true,
                List.of()));
        oci = directory.findConnection(id).orElseThrow();
        imports.shelves(
                cxml.supplier(),
                List.of(new IncomingCategory("bolts", Optional.empty(), Map.of(Language.EN, "Bolts"))));
        imports.products(
                cxml.supplier(),
                List.of(product("A-1", "EA"), product("A-2", "XYZ")).iterator(),
                problem -> {
                    throw new IllegalStateException(problem.toString());
                });
        Audience anybody = new Audience(cxml.supplier(), cxml.client().id(), Language.EN);
        await().until(() -> products.find(anybody, new SupplierPartId("A-1")).isPresent());
    }

    @Test
    void whatWasSentIsKeptToTheByteAndShownAgain() {
        ActiveSession session = session(Map.of("~CALLER", "ME", "http_content_charset", "iso-8859-1"));
        assertThat(cart.add(session, List.of(new CartChange("A-1", "3")))).isEmpty();

        ReturnForm form = form(returnCart.handBack(session));
        ReturnForm again = returnCart.findForm(session.id()).orElseThrow();

        assertThat(form.action().text()).isEqualTo(HOOK);
        assertThat(form.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(BuyerOci.strictly(form.fields()).faults()).isEmpty();
        assertThat(BuyerOci.strictly(form.fields()).own()).containsEntry("~CALLER", "ME");
        assertThat(again.fields()).isEqualTo(form.fields());
        assertThat(again.action()).isEqualTo(form.action());
        assertThat(again.charset()).isEqualTo(form.charset());
        assertThat(again.document().content()).isEqualTo(form.document().content());
        assertThat(journaled("content_type")).containsExactly("application/x-www-form-urlencoded;charset=ISO-8859-1");
        assertThat(journaled("kind")).containsExactly("OciCart");
    }

    @Test
    void anOrderByAnotherWayFindsThePromise() {
        ActiveSession session = session(Map.of());
        cart.add(session, List.of(new CartChange("A-1", "3")));
        Map<String, String> line = BuyerOci.strictly(
                        form(returnCart.handBack(session)).fields())
                .items()
                .get(0);

        OrderOutcome outcome = placeOrder.place(AnOrder.anOrder()
                .on(cxml)
                .with(AnOrder.line(
                        1,
                        "A-1",
                        line.get("QUANTITY"),
                        UnitPrice.each(Money.of(line.get("PRICE"), "EUR")),
                        Optional.of(line.get("EXT_QUOTE_ID"))))
                .build());

        OrderView stored = orders.find(cxml.supplier().value(), ((OrderOutcome.Accepted) outcome).orderId())
                .orElseThrow();
        assertThat(stored.findings()).isEmpty();
        assertThat(stored.lines())
                .extracting(OrderView.Line::comparedWith)
                .containsExactly("promise " + line.get("EXT_QUOTE_ID"));
    }

    @Test
    void aUnitThatTheBuyerCannotReadKeepsTheCartHere() {
        ActiveSession session = session(Map.of());
        cart.add(session, List.of(new CartChange("A-1", "3"), new CartChange("A-2", "1")));

        assertThat(returnCart.handBack(session))
                .isEqualTo(new ReturnOutcome.Kept(List.of(
                        new CartProblem(CartProblem.Rule.UNIT_WITHOUT_NAME, "A-2", List.of("XYZ", oci.name())))));
        assertThat(shopping.find(token)).isInstanceOf(SessionOutcome.Open.class);
        assertThat(database.query(
                        "select detail from audit_event where supplier_id = ? and action = 'cart.refused' and subject = ?",
                        row -> row.text("detail"),
                        oci.supplier().value(),
                        "session:" + session.id().value()))
                .containsExactly("A-2: UNIT_WITHOUT_NAME [XYZ, %s]".formatted(oci.name()));
    }

    @Test
    void leavingSendsTheFrameFieldsAndNoItem() {
        ReturnForm form = form(returnCart.cancel(session(Map.of("~OkCode", "ADDI"))));

        assertThat(form.fields()).extracting(ReturnForm.Field::name).containsExactly("~OkCode", "~TARGET", "~CALLER");
        assertThat(journaled("kind")).containsExactly("OciCancellation");
    }

    private SessionToken token;

    private ActiveSession session(Map<String, String> call) {
        PunchOutStart wish = trade.wish(oci, Operation.CREATE, HOOK);
        StartOutcome started = start.start(new PunchOutStart(
                wish.connection(),
                wish.documentId(),
                wish.operation(),
                wish.buyerCookie(),
                new ReturnWish(HOOK, Optional.empty(), Set.of(ReturnUrl.Kind.values())),
                wish.wished(),
                wish.person(),
                wish.site(),
                wish.selectedItem(),
                wish.returnFrame(),
                wish.lines(),
                call,
                wish.identity(),
                wish.document()));
        String page = ((StartOutcome.Started) started).startPage().getPath();
        token = ((EnterOutcome.Entered) enter.enter(page.replace("/start/", ""))).token();
        return ((SessionOutcome.Open) shopping.find(token)).session();
    }

    private List<String> journaled(String column) {
        return database.query(
                "select " + column + " as found from document_journal where direction = 'OUT' and connection_id = ?",
                row -> row.text("found"),
                oci.id().value());
    }

    private static ReturnForm form(ReturnOutcome outcome) {
        return ((ReturnOutcome.Returned) outcome).form();
    }

    private static CatalogItem product(String part, String unit) {
        return ACatalogItem.bolt(part, "12.00")
                .packing(new CatalogItem.Packing(unit, "", "", "", "", ""))
                .numbers(new CatalogItem.Numbers("Maker", "M-" + part, "", List.of()))
                .supply(new CatalogItem.Supply("3", "", "", ""))
                .places(new CatalogItem.Place("UNSPSC", "26.0801", "31161620"))
                .text("Größe " + part, "A bolt")
                .build();
    }
}
