package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder;
import org.comptoir.gateway.catalog.assortment.AssortmentRule.Kind;
import org.comptoir.gateway.catalog.assortment.DefineAssortment;
import org.comptoir.gateway.catalog.assortment.HideArticles;
import org.comptoir.gateway.catalog.assortment.WantedAssortment;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.WriteContract;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.GroupClients;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the console shows of a catalog, to a supplier's people and through the eyes of a client. */
@ExtendWith(ArquillianExtension.class)
class CatalogPagesIT {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final SupplierPartId SINGLY = new SupplierPartId("AN-2");

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    DefineAssortment define;

    @Inject
    HideArticles hide;

    @Inject
    GroupClients groupClients;

    @Inject
    WriteContract write;

    @Inject
    PartnerDirectory partners;

    @Inject
    AddConsoleUser addUser;

    @Inject
    Database database;

    private Browser browser;
    private String query;

    @BeforeEach
    void threeArticlesOfWhichTheClientSeesOne() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        Connection connection = suppliers.connection();
        suppliers.also(connection, ACatalogItem.bolt(SINGLY.value(), "2.00").build());
        suppliers.also(connection, ACatalogItem.bolt("AN-3", "3.00").build());
        hide.hide(connection.supplier(), connection.client().id(), List.of(SINGLY));
        define.define(
                connection.supplier(),
                "no-threes",
                new WantedAssortment(
                        "no-threes",
                        List.of(new WrittenRule(Kind.PARTS, "", "", List.of("AN-1001", "AN-2", "AN-3"))),
                        List.of(new WrittenRule(Kind.PARTS, "", "", List.of("AN-3"))),
                        Set.of(AssortmentHolder.client(connection.client().id()))),
                any -> true,
                "user:admin");
        query = "supplier=" + connection.supplier().value();
        browser = new Browser(deployed.toURI());
        browser.signIn("admin", "comptoir-test-admin");
    }

    @Test
    void listsWhatIsForSaleAndWhatAClientSeesOfIt() {
        String all = browser.get("/console/products?" + query).body();
        String seen =
                browser.get("/console/products?" + query + "&client=10042").body();

        assertThat(all).contains(">AN-1001<", ">AN-2<", ">AN-3<", "9.50\u00a0EUR", "3 articles");
        assertThat(seen)
                .contains(">AN-1001<", "Grand Compte SA sees 1 of 3 articles")
                .doesNotContain(">AN-2<", ">AN-3<");
        assertThat(browser.get("/console/products?" + query + "&search=an-3").body())
                .contains(">AN-3<")
                .doesNotContain(">AN-2<");
        assertThat(browser.get("/console/products?" + query + "&client=1").body())
                .contains("There is no client of that number");
    }

    @Test
    void saysWhyAClientDoesNotSeeAnArticle() {
        String article = "/console/product?" + query + "&client=10042&part=";

        assertThat(browser.get(article + "AN-1001").body())
                .contains("sees this article", "9.50\u00a0EUR", "Category (code)", "(bolts)");
        assertThat(browser.get(article + "AN-2").body())
                .contains("does not see this article", "hidden from this client")
                .doesNotContain("no-threes");
        assertThat(browser.get(article + "AN-3").body()).contains("The assortment no-threes excludes it");
        assertThat(browser.get("/console/product?" + query + "&part=AN-9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void listsAssortmentsWithWhomTheyAreForAndWhatTheyShowAndHide() {
        assertThat(browser.get("/console/assortments?" + query).body())
                .contains(
                        ">no-threes<",
                        "Grand Compte SA (10042)",
                        "<div>3 part numbers</div>",
                        "<div>1 part number</div>",
                        "<div>admin</div>",
                        "/console/assortment?supplier=");
    }

    @Test
    void hidesACategoryFromOneClientByTheFormAndShowsBeforeWhatItWouldSee() {
        String form = "/console/assortment?" + query;
        String token = Browser.formToken(browser.get(form));
        Map<String, String> fields = new HashMap<>(
                Map.of("formToken", token, "seen", "-", "called", "no bolts", "clients", "10042", "client", "10042"));

        fields.putAll(Map.of("add", "hide-category", "pick-hide-category", "bolts"));
        HttpResponse<String> added = browser.post(form, fields);
        fields.remove("add");
        fields.put("do", "preview");
        String picked = browser.post(form, fields).body();
        fields.remove("pick-hide-category");
        fields.put("hide-category", "bolts");
        String seen = browser.post(form, fields).body();
        String before =
                browser.get("/console/products?" + query + "&client=10042").body();
        fields.put("do", "keep");
        HttpResponse<String> kept = browser.post(form, fields);
        String page = "/console/assortment?" + query + "&name=no%20bolts";
        String after =
                browser.get("/console/products?" + query + "&client=10042").body();

        assertThat(added.body()).contains(">bolts</textarea>", "Bolts (bolts)", ">10042</textarea>");
        assertThat(picked).contains("would see 0.");
        assertThat(seen)
                .contains(
                        "Grand Compte SA sees 1 article now, and would see 0.",
                        "These rules alone show 0 of 3 articles.",
                        "category Bolts (bolts)",
                        "/console/products?client=10042");
        assertThat(before).contains("sees 1 of 3 articles");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(after).contains("sees 0 of 3 articles");
        assertThat(browser.get(kept.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Saved. It counts from now on.");
        assertThat(browser.get(page).body()).contains("Assortment no bolts", ">bolts</textarea>");
        assertThat(audited()).containsExactly("assortment.defined", "assortment.defined");

        assertThat(browser.post(page, Map.of("formToken", token, "delete", "yes", "seen", "another"))
                        .body())
                .contains("somebody else has changed or deleted this assortment");
        assertThat(browser.post(page, Map.of("formToken", token, "delete", "yes", "seen", seenAt(page)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(page).statusCode()).isEqualTo(404);
        assertThat(audited()).endsWith("assortment.removed");
        assertThat(browser.get("/console/products?" + query + "&client=10042").body())
                .contains("sees 1 of 3 articles");
    }

    @Test
    void keepsAnAssortmentForAGroupAndAContractThatWereChosenAndShowsBothAgain() {
        SupplierId supplier = new SupplierId(Long.parseLong(query.substring("supplier=".length())));
        assertThat(groupClients.put(new GroupClients.WantedGroup(
                        supplier, "BOLTERS", "All who bolt", Set.of("10042"), "user:admin", true)))
                .isEmpty();
        draft(supplier, "C-2099");
        String form = "/console/assortment?" + query;
        Map<String, String> fields = new HashMap<>(Map.of(
                "formToken", Browser.formToken(browser.get(form)),
                "seen", "-",
                "called", "for bolters",
                "hide-parts", "AN-1001"));

        fields.putAll(Map.of("add", "groups", "pick-groups", "BOLTERS"));
        String group = browser.post(form, fields).body();
        fields.putAll(Map.of("groups", "BOLTERS", "add", "contracts", "pick-contracts", "C-2099"));
        String contract = browser.post(form, fields).body();
        fields.keySet().removeAll(Set.of("add", "pick-groups", "pick-contracts"));
        fields.putAll(Map.of("contracts", "C-2099", "do", "keep"));
        assertThat(browser.post(form, fields).statusCode()).isEqualTo(303);
        String page = form + "&name=for%20bolters";
        String kept = browser.get(page).body();
        String list = browser.get("/console/assortments?" + query).body();
        String ofTheGroup =
                browser.get("/console/products?" + query + "&client=10042").body();
        fields.putAll(Map.of("groups", "", "seen", seenAt(page)));
        assertThat(browser.post(page, fields).statusCode()).isEqualTo(303);

        assertThat(group).contains(">BOLTERS</textarea>", "All who bolt (BOLTERS)");
        assertThat(contract).contains(">BOLTERS</textarea>", ">C-2099</textarea>");
        assertThat(kept).contains(">BOLTERS</textarea>", ">C-2099</textarea>", ">AN-1001</textarea>");
        assertThat(list).contains("<div>All who bolt (BOLTERS)</div>", "<div>C-2099</div>");
        assertThat(ofTheGroup).contains("sees 0 of 3 articles");
        assertThat(browser.get(page).body()).contains(">C-2099</textarea>").doesNotContain(">BOLTERS</textarea>");
        // a draft speaks for nobody yet
        assertThat(browser.get("/console/products?" + query + "&client=10042").body())
                .contains("sees 1 of 3 articles");
    }

    private void draft(SupplierId supplier, String number) {
        write.write(
                new Agreement(
                        supplier,
                        partners.findClient(supplier, "10042").orElseThrow().id(),
                        number,
                        Currency.getInstance("EUR"),
                        LocalDate.of(2099, 1, 1),
                        Optional.empty(),
                        100,
                        RulePolicy.MOST_SPECIFIC,
                        30,
                        "user:admin",
                        List.of(new PriceRule.NetPrice(
                                new SupplierPartId("AN-1001"), Quantity.ONE, UnitPrice.each(Money.of("8", "EUR"))))),
                Optional.empty());
    }

    @Test
    void changesAnAssortmentAndLosesNothingOfIt() {
        String page = "/console/assortment?" + query + "&name=no-threes";
        String token = Browser.formToken(browser.get(page));
        Map<String, String> fields = Map.of(
                "formToken", token,
                "seen", seenAt(page),
                "called", "some",
                "clients", "10042",
                "show-parts", "AN-1001\r\nAN-2\r\nAN-3",
                "hide-parts", "AN-3\r\nAN-4",
                "do", "keep");

        assertThat(browser.post(page, fields).statusCode()).isEqualTo(303);
        assertThat(browser.post("/console/assortment?" + query + "&name=some", fields)
                        .body())
                .contains("somebody else has changed or deleted this assortment");
        assertThat(browser.get("/console/assortments?" + query).body())
                .contains(">some<", "<div>2 part numbers</div>")
                .doesNotContain("no-threes");
    }

    @Test
    void namesWhatCannotBeAtItsFieldInThePagesLanguage() {
        String form = "/console/assortment?" + query;
        Map<String, String> fields = new HashMap<>(Map.of(
                "formToken", Browser.formToken(browser.get(form)),
                "seen", "-",
                "called", "no-threes",
                "clients", "999",
                "contracts", "C-9",
                "groups", "G-9",
                "hide-attribute", "Diameter",
                "do", "keep"));

        HttpResponse<String> refused = browser.post(form, fields);
        String german = browser.post(form, fields, "Accept-Language", "de").body();
        fields.keySet().removeAll(Set.of("clients", "contracts", "groups", "hide-attribute"));
        String taken = browser.post(form, fields).body();
        fields.put("called", "a/b");
        String unfit = browser.post(form, fields).body();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "There is no client with the number 999",
                        "There is no contract with the number C-9",
                        "There is no client group with the code G-9",
                        "is no attribute with its value",
                        ">Diameter</textarea>");
        assertThat(german).contains("Es gibt keinen Kunden mit der Nummer 999");
        assertThat(taken).contains("There is an assortment called no-threes already");
        assertThat(unfit).contains("a slash, or a space at an end");
    }

    @Test
    void leavesWhatItsFormCannotSayToTheApi() {
        define.define(
                new SupplierId(Long.parseLong(query.substring("supplier=".length()))),
                "odd",
                new WantedAssortment("odd", List.of(), List.of(new WrittenRule(Kind.ATTRIBUTE, "a=b", "c")), Set.of()),
                Optional::isEmpty,
                "user:admin");
        String page = "/console/assortment?" + query + "&name=odd";
        HttpResponse<String> shown = browser.get(page);

        HttpResponse<String> refused = browser.post(
                page,
                Map.of("formToken", Browser.formToken(shown), "seen", seenAt(page), "called", "odd", "do", "keep"));

        assertThat(shown.body())
                .contains("says more than the form can hold", "a=b = c", "nobody: it hides nothing")
                .doesNotContain("<textarea");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(browser.get(page).body()).contains("a=b = c");
    }

    @Test
    void anAddressWithoutAPageIsToldInTheLanguageThatWasChosen() throws URISyntaxException {
        Browser reader = as(Role.VIEWER);
        reader.get("/console/overview?" + query + "&language=fr");

        assertThat(reader.get("/console/product?" + query + "&part=AN-9", "Accept-Language", "de")
                        .body())
                .contains("lang=\"fr\"", "Aucune page à cette adresse", "console.css");
    }

    @Test
    void aViewerReadsAnAssortmentAndAContractManagerChangesIt() throws URISyntaxException {
        String page = "/console/assortment?" + query + "&name=no-threes";
        Browser viewer = as(Role.VIEWER);
        Browser manager = as(Role.CONTRACT_MANAGER);

        assertThat(viewer.get(page + "&client=10042").body())
                .contains("Grand Compte SA sees 1 article now, and would see 1.", "3 part numbers")
                .doesNotContain("<textarea", "value=\"keep\"", "value=\"yes\"");
        assertThat(viewer.get("/console/assortments?" + query).body()).doesNotContain("New assortment");
        assertThat(viewer.get("/console/assortment?" + query).statusCode()).isEqualTo(404);
        assertThat(manager.get(page).body()).contains("<textarea", "value=\"keep\"", "value=\"yes\"");
        assertThat(manager.get("/console/assortment?" + query).statusCode()).isEqualTo(200);
    }

    private Browser as(Role role) throws URISyntaxException {
        String name = "a-%s-%d".formatted(role.name().toLowerCase(Locale.ROOT), System.nanoTime());
        addUser.add(Long.parseLong(query.substring("supplier=".length())), name, role, "a-password-of-mine");
        Browser person = new Browser(deployed.toURI());
        person.signIn(name, "a-password-of-mine");
        return person;
    }

    private List<String> audited() {
        return database.query(
                "select action from audit_event where supplier_id = ? and actor = 'user:admin'"
                        + " and action like 'assortment.%' order by id",
                row -> row.text("action"), Long.parseLong(query.substring("supplier=".length())));
    }

    private String seenAt(String page) {
        Matcher seen = SEEN.matcher(browser.get(page).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }
}
