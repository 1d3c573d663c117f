package org.comptoir.gateway.catalog.assortment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.Numbers;
import org.comptoir.catalogexport.CatalogItem.Relation;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.cart.Cart;
import org.comptoir.gateway.cart.CartChange;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.assortment.AssortmentRule.Kind;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.AgreeContract;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.fixtures.AnOciTrade;
import org.comptoir.gateway.order.OrderOutcome;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.group.ClientGroups;
import org.comptoir.gateway.partner.group.GroupClients;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.SessionOutcome;
import org.comptoir.gateway.punchout.SessionToken;
import org.comptoir.gateway.punchout.ShoppingSessions;
import org.comptoir.kernel.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One article, hidden by each kind of rule from each kind of holder, is looked for at every door: the shop, the answers to
 * suites, the price of a token's holder, the check of an order. Each must answer as for an article that never was.
 */
@ExtendWith(ArquillianExtension.class)
class HiddenByEveryRuleIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String HOOK = "https://suite.example.com/return";
    private static final String HIDDEN = "HID-1";
    private static final String NEVER = "NVR-1";
    private static final List<String> WORDS = List.of(HIDDEN, "Zyxometer", "Verborgen", "Vault", "secret 5");

    @ArquillianResource
    URL deployed;

    @Inject
    ATrade trade;

    @Inject
    AnOciTrade ociTrade;

    @Inject
    CatalogImport imports;

    @Inject
    ProductCatalog catalog;

    @Inject
    GroupClients groupClients;

    @Inject
    ClientGroups groups;

    @Inject
    AgreeContract contracts;

    @Inject
    DefineAssortment define;

    @Inject
    RemoveAssortment remove;

    @Inject
    ShoppingSessions shopping;

    @Inject
    Cart cart;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    OrderSearch orders;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Tokens tokens;

    private SupplierId supplier;
    private Connection suite;
    private Connection oci;
    private String shop;
    private ActiveSession session;
    private String token;

    @BeforeEach
    void aSupplierWithSomethingToHide() {
        supplier = trade.supplier();
        suite = trade.connection(supplier);
        oci = ociTrade.connection(supplier, "oci-hidden-" + System.nanoTime(), DialectChoice.of("sap-srm"));
        imports.shelves(
                supplier,
                List.of(
                        shelf("bolts", Optional.empty(), "Bolts"),
                        shelf("vault", Optional.empty(), "Vault"),
                        shelf("deep", Optional.of("vault"), "Deep in the Vault")));
        imports.products(
                supplier,
                List.of(
                                article("SEEN-1", "bolts", "Offen", "Hexagon bolt", new Attribute("Grade", "open", "")),
                                article(
                                        HIDDEN,
                                        "deep",
                                        "Verborgen",
                                        "Zyxometer",
                                        new Attribute("Grade", "secret", "5")))
                        .iterator(),
                problem -> {
                    throw new IllegalStateException(problem.toString());
                });
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        catalog.categories(new Audience(supplier, suite.client().id(), Language.EN))
                                        .size()
                                == 2);
        SessionToken opened = trade.session(suite);
        shop = "/shop/" + opened.value() + "/";
        session = ((SessionOutcome.Open) shopping.find(opened)).session();
        token = tokens.next();
        apiTokens.issue(supplier.value(), "core-system", token, Set.of(ApiScope.PRICES_READ));
        groupClients.put(new GroupClients.WantedGroup(
                supplier,
                "BOTH",
                "Both",
                Set.of(suite.client().number(), oci.client().number()),
                "test",
                true));
        agree("K-1", suite);
        agree("K-2", oci);
    }

    private static IncomingCategory shelf(String code, Optional<String> parent, String name) {
        return new IncomingCategory(code, parent, Map.of(Language.EN, name));
    }

    private static CatalogItem article(String id, String shelf, String maker, String name, Attribute attribute) {
        ACatalogItem item = ACatalogItem.bolt(id, "9.50")
                .category(shelf)
                .numbers(new Numbers(maker, "M-" + id, "", List.of()))
                .texts(Map.of("en", new Text(name, "Made by " + maker, "", List.of(attribute))));
        return (id.equals(HIDDEN) ? item : item.relations(new Relation("accessory", HIDDEN))).build();
    }

    private void agree(String number, Connection connection) {
        contracts.agree(new Agreement(
                supplier,
                ContractScope.of(connection.client().id()),
                number,
                Currency.getInstance("EUR"),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                100,
                RulePolicy.MOST_SPECIFIC,
                OrderTerms.usual(14),
                "user:admin",
                List.of()));
    }

    @Test
    void atEveryDoorItIsAsIfItHadNeverBeen() throws Exception {
        assertThat(doors())
                .as("before anything is hidden")
                .contains("cart", "order")
                .hasSizeGreaterThan(25);
        Map<String, List<String>> leaks = new LinkedHashMap<>();

        for (Map.Entry<String, Set<AssortmentHolder>> holder : holders().entrySet()) {
            for (Map.Entry<String, WantedAssortment> rule :
                    rules(holder.getValue()).entrySet()) {
                String name = rule.getKey() + " given to " + holder.getKey();
                assertThat(define.define(supplier, "hiding", rule.getValue(), standing -> true, "test"))
                        .as(name)
                        .isInstanceOf(DefineOutcome.Defined.class);
                List<String> open = doors();
                if (!open.isEmpty()) {
                    leaks.put(name, open);
                }
            }
            assertThat(remove.remove(supplier, "hiding", standing -> true, "test"))
                    .isTrue();
            assertThat(doors()).as("after it was shown to " + holder.getKey()).isNotEmpty();
        }

        assertThat(leaks).isEmpty();
    }

    private Map<String, Set<AssortmentHolder>> holders() {
        return Map.of(
                "clients",
                Set.of(
                        AssortmentHolder.client(suite.client().id()),
                        AssortmentHolder.client(oci.client().id())),
                "a group",
                Set.of(AssortmentHolder.group(
                        groups.find(supplier, "BOTH").orElseThrow().id())),
                "contracts",
                Set.of(AssortmentHolder.contract("K-1"), AssortmentHolder.contract("K-2")));
    }

    private static Map<String, WantedAssortment> rules(Set<AssortmentHolder> holders) {
        Map<String, WantedAssortment> rules = new LinkedHashMap<>();
        Map.of(
                        new WrittenRule(Kind.CATEGORY, "bolts", ""), new WrittenRule(Kind.CATEGORY, "vault", ""),
                        new WrittenRule(Kind.MANUFACTURER, "Offen", ""),
                                new WrittenRule(Kind.MANUFACTURER, "Verborgen", ""),
                        new WrittenRule(Kind.ATTRIBUTE, "Grade", "open"),
                                new WrittenRule(Kind.ATTRIBUTE, "Grade", "secret 5"),
                        new WrittenRule(Kind.PARTS, "", "", List.of("SEEN-1")),
                                new WrittenRule(Kind.PARTS, "", "", List.of(HIDDEN)))
                .forEach((shows, hides) -> {
                    rules.put(
                            "including by " + shows.kind(),
                            new WantedAssortment("hiding", List.of(shows), List.of(), holders));
                    rules.put(
                            "excluding by " + hides.kind(),
                            new WantedAssortment("hiding", List.of(), List.of(hides), holders));
                });
        return rules;
    }

    /** The doors at which the article can be told from one that never was. */
    private List<String> doors() throws Exception {
        List<String> open = new ArrayList<>();
        pages(open);
        functions(open);
        if (!cart.add(session, List.of(new CartChange(HIDDEN, "1")))
                .equals(List.of(new CartProblem(CartProblem.Rule.UNKNOWN_ARTICLE, HIDDEN, List.of())))) {
            open.add("cart");
            cart.change(session, 1, "0");
        }
        for (Connection connection : List.of(suite, oci)) {
            String price = "/api/v1/prices?client=" + connection.client().number() + "&supplierPartId=";
            compare("price of " + connection.name(), get(price + HIDDEN), get(price + NEVER), open);
        }
        if (!ordered(HIDDEN).equals(ordered(NEVER))) {
            open.add("order");
        }
        return open;
    }

    private void pages(List<String> open) throws Exception {
        for (String page : List.of(
                "",
                "search?q=",
                "search?q=bolt",
                "search?q=&category=bolts",
                "product/SEEN-1",
                "suggest?q=M-",
                "cart")) {
            HttpResponse<String> answer = get(shop + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            if (WORDS.stream().anyMatch(answer.body()::contains)) {
                open.add("page /" + page);
            }
        }
        for (String page : List.of("search?q=%s", "suggest?q=%s", "product/%s", "image?supplierPartId=%s")) {
            compare("page /" + page, get(shop + page.formatted(HIDDEN)), get(shop + page.formatted(NEVER)), open);
        }
        for (String text :
                List.of("Zyxometer", "Zyx", "Verborgen", "secret", "Grade", "category=deep", "category=vault")) {
            HttpResponse<String> found = get(shop + "search?q=" + (text.contains("=") ? "&" + text : text));
            if (found.body().contains("product/" + HIDDEN)) {
                open.add("search for " + text);
            }
            if (get(shop + "suggest?q=" + text).body().contains(HIDDEN)) {
                open.add("suggestions for " + text);
            }
        }
    }

    private void functions(List<String> open) throws Exception {
        String call = "/oci/" + oci.name() + "?USERNAME=" + AnOciTrade.USER + "&PASSWORD="
                + URLEncoder.encode(AnOciTrade.PASSWORD, UTF_8);
        String hook = "&HOOK_URL=" + URLEncoder.encode(HOOK, UTF_8);
        for (String function : List.of(
                hook + "&FUNCTION=VALIDATE&QUANTITY=1&PRODUCTID=?",
                hook + "&FUNCTION=BACKGROUND_SEARCH&SEARCHSTRING=?",
                hook + "&FUNCTION=QUANTITYCHECK&QUANTITY=1&PRODUCTID=?",
                "&FUNCTION=DETAIL&PRODUCTID=?")) {
            compare(
                    function.replaceFirst(".*FUNCTION", "FUNCTION"),
                    get(call + function.replace("?", HIDDEN)),
                    get(call + function.replace("?", NEVER)),
                    open);
        }
        for (String function : List.of(
                hook + "&FUNCTION=BACKGROUND_SEARCH&SEARCHSTRING=Zyxometer",
                hook + "&FUNCTION=BACKGROUND_SEARCH&SEARCHSTRING=made",
                "&FUNCTION=DOWNLOADJSON")) {
            HttpResponse<String> answer = get(call + function);
            assertThat(answer.statusCode()).as(function).isEqualTo(200);
            if (answer.body().contains(HIDDEN)) {
                open.add(function);
            }
        }
    }

    /** What is random in a page (times, one-time tokens) would show here as a difference. */
    private static void compare(
            String door, HttpResponse<String> hidden, HttpResponse<String> never, List<String> open) {
        String expected = never.body().replace(NEVER, HIDDEN).replace("nvr-1", "hid-1");
        if (hidden.statusCode() != never.statusCode() || !hidden.body().equals(expected)) {
            open.add(door);
        }
    }

    private List<String> ordered(String part) {
        OrderOutcome.Accepted accepted = (OrderOutcome.Accepted) placeOrder.place(anOrder()
                .on(suite)
                .number("PO-" + System.nanoTime())
                .document(System.nanoTime() + "@buyer.example")
                .digest(("%064x").formatted(System.nanoTime()))
                .with(line(1, part, "10", "9.50"))
                .build());
        return orders.find(supplier.value(), accepted.orderId()).orElseThrow().findings().stream()
                .map(finding -> finding.toString().replace(part, "?"))
                .toList();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
