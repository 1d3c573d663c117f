package org.comptoir.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.cart.CartChange;
import org.comptoir.gateway.cart.CartTerms;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.search.Choices;
import org.comptoir.gateway.catalog.search.WordQuery;
import org.comptoir.gateway.contract.PricesInForce;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.HomePage;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.MissingPage;
import org.comptoir.gateway.storefront.page.NoticePage;
import org.comptoir.gateway.storefront.page.SampleShop;
import org.comptoir.gateway.storefront.page.Shelves;
import org.comptoir.gateway.storefront.page.Signboard;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.article.ArticleViews;
import org.comptoir.gateway.storefront.page.article.ProductPage;
import org.comptoir.gateway.storefront.page.article.ProductPages;
import org.comptoir.gateway.storefront.page.cart.CartPage;
import org.comptoir.gateway.storefront.page.cart.CartViews;
import org.comptoir.gateway.storefront.page.cart.EmptiedPage;
import org.comptoir.gateway.storefront.page.cart.TransferPage;
import org.comptoir.gateway.storefront.page.result.Asked;
import org.comptoir.gateway.storefront.page.result.FacetViews;
import org.comptoir.gateway.storefront.page.result.FacetsPart;
import org.comptoir.gateway.storefront.page.result.ResultsPage;
import org.comptoir.gateway.storefront.page.result.ResultsPages;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page is drawn in every language; the files in {@code target/pages} are there to be looked at. */
class PagesTest {

    private static final Pattern INLINE = Pattern.compile("<script>|<style|\\sstyle=|\\son[a-z]+=|javascript:");

    private static final Signboard SIGN = Signboard.plain("Atelier Nord");

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsTheHomePage(Language language) {
        Frame frame = SampleShop.frame(language, 0);
        HomePage page = new HomePage(frame, Shelves.all(frame.texts(), frame.links(), SampleShop.categories()));

        String html = draw("home", page, language, "home");

        assertThat(html).contains("Fasteners", "name=\"supplierPartId\"", "lang=\"" + language.tag() + "\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsHitsWithAFormEach(Language language) {
        Frame frame = SampleShop.frame(language, 3)
                .searching("M8 <b>", asked("M8 <b>", "FAS-1", 3).path());

        String html = draw(
                "results",
                results(frame, asked("M8 <b>", "FAS-1", 3), SampleShop.found(214), hits(frame)),
                language,
                "results");

        assertThat(html)
                .contains("value=\"KX 77/12 &#34;Ö&#34;\"", "/product/KX%2077%2F12%20%22%C3%96%22", "M8 &lt;b&gt;")
                .contains(Texts.in(language).get("price.agreed"))
                .containsPattern("min=\"500\" step=\"250\" value=\"500\"");
        assertThat(html.split("class=\"add\"", -1)).hasSize(4);
        assertThat(html)
                .contains("action=\"./cart\"", "href=\"./product/AN-1001\"")
                .contains("name=\"from\" value=\"search?q=M8%20%3Cb%3E&amp;category=FAS-1&amp;page=3\"")
                .doesNotContain("{c2e5");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhereNothingIsFound(Language language) {
        Frame frame = SampleShop.frame(language, 0)
                .searching("xyzzy", Asked.of("xyzzy").path());
        SearchPage nothing = new SearchPage(List.of(), 0, 1, 20);

        String html = draw("results", results(frame, Asked.of("xyzzy"), nothing, List.of()), language, "results-none");

        assertThat(html).contains("xyzzy", Texts.in(language).get("results.none.title"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsWhatNarrowsTheHits(Language language) {
        Asked asked = new Asked(
                "bolt",
                "",
                new Choices(Set.of("Tornavel"), Map.of("Thread <i>", Set.of("M8"))),
                WordQuery.Order.NAME,
                2);
        Frame frame = SampleShop.frame(language, 0).searching("bolt", asked.path());
        SearchPage found = new SearchPage(SampleShop.found(4).products(), 60, 2, 24, Optional.of("bolts"), true, true);

        String html = draw("results", results(frame, asked, found, hits(frame)), language, "results-narrowed");

        Texts texts = Texts.in(language);
        assertThat(html)
                .contains(
                        texts.get("results.reading", "bolt", "bolts"),
                        texts.get("results.half", "bolt"),
                        texts.get("results.partial"))
                .contains("href=\"search?q=bolt&amp;fact.Thread%20%3Ci%3E=M8&amp;order=name\"")
                .contains("href=\"search?q=bolt&amp;maker=Tornavel&amp;maker=Kronfast&amp;fact.Thread")
                .contains("Thread &lt;i&gt;", texts.get("results.order.NAME"), texts.get("results.chosen.none"))
                .containsPattern("<span>Fasteners</span> <span class=\"count\">35</span>")
                .doesNotContain("Hand tools", "Washers");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsTheProduct(Language language) {
        Frame frame = SampleShop.frame(language, 12).at(Links.productPath(SampleShop.GLOVES.id()));
        Product product = SampleShop.detailed();
        ProductPage page = ProductPages.of(
                frame,
                Shelves.path(SampleShop.categories(), "FAS-1"),
                product,
                ArticleViews.of(frame.texts(), frame.links(), product, SampleShop.contractPrice(product)),
                Map.of(SampleShop.SCREWS.id(), SampleShop.SCREWS, SampleShop.BOX.id(), SampleShop.BOX),
                Optional.of("Carriage <free>"));

        String html = draw("product", page, language, "product");

        assertThat(html).contains("&lt;b&gt;Tested&lt;/b&gt;", "31161504", "NW-7-8840");
        assertThat(html).contains(language == Language.EN ? "€8.75" : "8,75\u00A0€");
        assertThat(html)
                .contains("2042000000018", "4711-Ö", "73181588", "Lyon", "max=\"600\"")
                .contains(language == Language.EN ? "2.5 mm" : "2,5 mm")
                .contains(language == Language.FR ? "31 août 2031" : "2031")
                .contains("href=\"https://docs.example/sheet-en.pdf\" target=\"_blank\" rel=\"noopener noreferrer\"")
                .contains("/product/AN-1003", "/product/KX%2077%2F12%20%22%C3%96%22")
                .doesNotContain("HIDDEN-1", "http://docs.example", "src=\"https:");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsTheCart(Language language) {
        String html = draw("cart", cart(language, SampleShop.cart(), List.of(), List.of()), language, "cart");

        assertThat(html).contains("/shop/t0ken/cart/lines/4", "/shop/t0ken/cart/return", "buyer.example.com");
        assertThat(html).doesNotContain("class=\"wrong\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsTheEmptyCart(Language language) {
        String html =
                draw("cart", cart(language, SampleShop.emptyCart(), List.of(), List.of()), language, "cart-empty");

        assertThat(html).contains(Texts.in(language).get("cart.empty.title")).doesNotContain("cart/return");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysBesideTheLineWhatIsWrong(Language language) {
        List<CartProblem> problems = List.of(new CartProblem(CartProblem.Rule.NOT_A_STEP, "AN-1001", List.of("50")));

        Frame frame = SampleShop.frame(language, 3).at("cart");
        Optional<CartViews.Entry> typed = Optional.of(new CartViews.Entry(1, "120"));

        String html = draw(
                "cart", cart(frame, SampleShop.brokenCart(), problems, List.of(), typed), language, "cart-problems");

        assertThat(html)
                .contains(Texts.in(language).get("problem.NOT_A_STEP", "50"))
                .contains(Texts.in(language).get("problem.NO_LONGER_OFFERED"))
                .contains(Texts.in(language).get("problem.NO_PRICE"))
                .contains(Texts.in(language).get("cart.return.blocked"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatIsNotAsInTheRequest(Language language) {
        Frame frame = SampleShop.frame(language, 5, Operation.EDIT).at("cart");
        CartPage page = cart(frame, SampleShop.broughtCart(), List.of(), List.of(), Optional.empty());

        String html = draw("cart", page, language, "cart-edit");

        assertThat(html)
                .contains(
                        Texts.in(language).get("cart.title.EDIT"),
                        Texts.in(language).get("cart.intro.EDIT", "buyer.example.com"),
                        Texts.in(language).count("cart.changed", 3),
                        Texts.in(language).get("problem.NO_LONGER_OFFERED"),
                        "As the buyer calls it",
                        "Freight and handling",
                        "Jeanne Dupont · Usine de Lyon (LYON-2)")
                .contains(Texts.in(language).get("cart.before.promise"))
                .containsPattern(language == Language.EN ? "In your request: €8\\.75 per piece" : "8,75\u00A0€")
                .containsPattern("3 EA.*" + Texts.in(language).get("unit.BX.many"))
                .contains("/cart/cancel", Texts.in(language).get("cart.cancel.EDIT"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoOnlyLooksFindsNothingToPress(Language language) {
        Frame frame = SampleShop.frame(language, 5, Operation.INSPECT).at("cart");
        CartPage page = cart(frame, SampleShop.broughtCart(), List.of(), List.of(), Optional.empty());

        String html = draw("cart", page, language, "cart-inspect");

        assertThat(html)
                .contains(Texts.in(language).get("nav.mode.INSPECT"), "/cart/cancel")
                .contains(Texts.in(language).get("seen.NO_LONGER_OFFERED"))
                .doesNotContain("/cart/lines/", "/cart/return", "name=\"supplierPartId\"", "name=\"quantity\"");
        assertThat(draw(
                        "results",
                        results(frame, Asked.of(""), SampleShop.found(4), hits(frame)),
                        language,
                        "results-inspect"))
                .doesNotContain("class=\"add\"", "name=\"quantity\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksBeforeAnEmptyCartEmptiesTheRequest(Language language) {
        Frame frame = SampleShop.frame(language, 0, Operation.EDIT).at("cart");

        String html = draw("emptied", new EmptiedPage(frame, "buyer.example.com"), language, "emptied");
        String cart = draw(
                "cart",
                cart(frame, SampleShop.emptyCart(), List.of(), List.of(), Optional.empty()),
                language,
                "cart-edit-empty");

        assertThat(html)
                .contains("name=\"empty\" value=\"delete\"", "/cart/cancel", "buyer.example.com")
                .contains(Texts.in(language).get("cart.emptied.button"));
        assertThat(cart).contains("/cart/return", Texts.in(language).get("cart.return.empty"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offersWhatWasRefusedForAnotherTry(Language language) {
        List<CartChange> changes = List.of(new CartChange("AN-1001", "5"), new CartChange("NO-SUCH", "1,5x"));
        List<CartProblem> problems = List.of(new CartProblem(CartProblem.Rule.UNKNOWN_ARTICLE, "NO-SUCH", List.of()));

        String html = draw("cart", cart(language, SampleShop.cart(), problems, changes), language, "cart-refused");

        assertThat(html).contains("value=\"NO-SUCH\"", "value=\"1,5x\"", "value=\"AN-1001\"");
        assertThat(html).contains(Texts.in(language).get("problem.UNKNOWN_ARTICLE"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void postsTheCartByAFormWithAButton(Language language) {
        TransferPage page =
                new TransferPage(Texts.in(language), "", SIGN, "transfer", "buyer.example.com", returnForm());

        String html = draw("transfer", page, language, "transfer");

        assertThat(html)
                .contains(
                        "<form id=\"punchout-return\" method=\"post\" action=\"https://buyer.example.com/cart?x=1&amp;y=2\"")
                .contains("target=\"_top\"", "name=\"cxml-base64\" value=\"PD94bWw+&#34;&lt;\"")
                .contains("type=\"submit\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsEveryNotice(Language language) {
        for (String key : List.of("used", "expired", "unknown", "closed", "timeout", "foreign", "error")) {
            String html = draw(
                    "notice",
                    new NoticePage(Texts.in(language), "", SIGN, key, "S-0000042"),
                    language,
                    "notice-" + key);

            assertThat(html).contains(Texts.in(language).get("notice." + key + ".title"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysThatThereIsNoSuchArticle(Language language) {
        String html = draw("missing", new MissingPage(SampleShop.frame(language, 1), "noArticle"), language, "missing");

        assertThat(html).contains(Texts.in(language).get("notice.noArticle.title"));
    }

    @Test
    void aPageInAnotherCharsetSaysTheSame() throws IOException {
        PageBytes page = Templates.draw(
                "transfer", new TransferPage(Texts.in(Language.FR), "", SIGN, "transfer", "“六” ü", returnForm()));
        ByteArrayOutputStream latin = new ByteArrayOutputStream();

        page.in(StandardCharsets.ISO_8859_1).writeTo(latin);

        assertThat(latin.toString(StandardCharsets.ISO_8859_1))
                .contains("&#8220;&#20845;&#8221; ü")
                .contains("name=\"cxml-base64\"");
        assertThat(page.in(StandardCharsets.UTF_8)).isSameAs(page);
    }

    @Test
    void drawsOnePageLikeAnother() {
        Frame frame = SampleShop.frame(Language.EN, 1);

        assertThat(Templates.draw("missing", new MissingPage(frame, "noArticle"))
                        .toString())
                .isEqualTo(Templates.draw("missing", new MissingPage(frame, "noArticle"))
                        .toString());
    }

    private static Asked asked(String text, String category, int page) {
        return new Asked(text, category, Choices.NONE, WordQuery.Order.RELEVANCE, page);
    }

    private static ResultsPage results(Frame frame, Asked asked, SearchPage found, List<Content> hits) {
        FacetsPart part = FacetViews.of(frame.texts(), asked.at(1), SampleShop.categories(), SampleShop.counts());
        byte[] facets = Templates.draw("facets", part).toBytes();
        Content drawn = output -> output.writeBinaryContent(facets);
        return ResultsPages.of(
                frame,
                asked,
                SampleShop.categories(),
                new ResultsPages.Found(found, drawn, hits, found.total() == 0 ? List.of("xylophone") : List.of()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCartSaysWhatIsMissingToTheMinimumAndWhatTheContractSays(Language language) {
        PricedCart plain = SampleShop.cart();
        CartTerms.Shortfall shortfall = new CartTerms.Shortfall(
                Money.of("5000", "EUR"), Money.of("237.52", "EUR"), CartTerms.Consequence.CART_STAYS);
        PricedCart cart = new PricedCart(
                plain.lines(),
                plain.strays(),
                plain.total(),
                new CartTerms(Optional.of(shortfall), List.of("Carriage <free>")));
        CartProblem problem =
                new CartProblem(CartProblem.Rule.BELOW_MINIMUM_ORDER, "", List.of("237.52", "5000.00", "EUR"));

        String html = draw("cart", cart(language, cart, List.of(problem), List.of()), language, "cart-below-minimum");

        String missing = language == Language.EN ? "€237.52" : "237,52\u00A0€";
        assertThat(html).contains(missing, "Carriage &lt;free&gt;", "role=\"alert\"");
        assertThat(html.split(missing, -1)).hasSize(3);
    }

    /** Drawn three times: by itself, from rows that were kept, and whole. */
    private static List<Content> hits(Frame frame) {
        Hits hits = new Hits(null);
        Frame other = SampleShop.frame(frame.texts().language(), 0);
        List<Product> products = SampleShop.found(4).products();
        PricesInForce.Rest before = new PricesInForce.Rest(Currency.getInstance("EUR"), List.of(1L));
        PricesInForce.Rest after = new PricesInForce.Rest(Currency.getInstance("EUR"), List.of(2L));
        hits.rows(other, before, products, SampleShop::prices);
        hits.rows(other, after, products, SampleShop::prices);
        return hits.rows(frame, after, products, SampleShop::prices);
    }

    private static CartPage cart(
            Language language, PricedCart cart, List<CartProblem> problems, List<CartChange> refused) {
        Frame frame = SampleShop.frame(language, cart.lines().size()).at("cart");
        return cart(frame, cart, problems, refused, Optional.empty());
    }

    private static CartPage cart(
            Frame frame,
            PricedCart cart,
            List<CartProblem> problems,
            List<CartChange> refused,
            Optional<CartViews.Entry> typed) {
        return new CartPage(
                frame,
                CartViews.lines(frame, cart, refused.isEmpty() ? problems : List.of(), typed),
                frame.texts().numbers().money(cart.total()),
                CartViews.strays(frame, cart),
                CartViews.notes(frame, cart, refused, problems),
                CartViews.refused(frame, refused, problems),
                "search?q=gloves",
                "buyer.example.com",
                CartViews.terms(frame, cart));
    }

    private static ReturnForm returnForm() {
        JournalEntry none = null;
        return new ReturnForm(
                ReturnUrl.of("https://buyer.example.com/cart?x=1&y=2"),
                List.of(new ReturnForm.Field("cxml-base64", "PD94bWw+\"<")),
                "_top",
                StandardCharsets.UTF_8,
                none);
    }

    private static String draw(String template, Object page, Language language, String file) {
        String html = Templates.draw(template, page).toString();
        assertThat(INLINE.matcher(html).find()).as("inline script or style").isFalse();
        Path target = Path.of("target", "pages", language.tag(), file + ".html");
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(target, html);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return html;
    }
}
