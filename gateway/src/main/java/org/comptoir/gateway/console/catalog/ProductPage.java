package org.comptoir.gateway.console.catalog;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.preview.WhyHidden;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** One article with all that is known of it; for one client its price too, or why it is hidden from it. */
@Named
@RequestScoped
public class ProductPage {

    static final String ADDRESS = "/console/product";

    private final PageView page;
    private final Speech speech;
    private final PartnerDirectory partners;
    private final ArticleAnswers answers;
    private final WhyHidden why;
    private @Nullable Product product;
    private @Nullable Client client;
    private @Nullable Price price;
    private boolean seen;
    private List<String> reasons = List.of();

    @Inject
    ProductPage(PageView page, Speech speech, PartnerDirectory partners, ArticleAnswers answers, WhyHidden why) {
        this.page = page;
        this.speech = speech;
        this.partners = partners;
        this.answers = answers;
        this.why = why;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProductPage() {
        this(null, null, null, null, null);
    }

    /** The article's texts in one language. */
    public record Text(Language language, Product in) {}

    /** Finds the article, or answers 404; before anything is written. */
    public void load() {
        Optional<SupplierId> supplier = page.supplier();
        Optional<SupplierPartId> part = part();
        Optional<Product> found =
                supplier.flatMap(of -> part.flatMap(id -> answers.find(of, speech.getLanguage(), id)));
        if (found.isEmpty()) {
            page.notFound();
            return;
        }
        product = found.get();
        partners.findClient(supplier.orElseThrow(), page.value("client"))
                .ifPresent(known -> look(supplier.orElseThrow(), known, found.get()));
    }

    private void look(SupplierId supplier, Client known, Product article) {
        client = known;
        Optional<Product> shown = answers.find(supplier, known, speech.getLanguage(), article.id());
        seen = shown.isPresent();
        if (shown.isPresent()) {
            product = shown.get();
            price = answers.prices(supplier, known, List.of(shown.get())).get(0).orElse(null);
        } else {
            reasons = why.of(supplier, known.id(), article.id()).stream()
                    .map(reason -> speech.text("product.hidden." + reason.kind(), reason.assortment()))
                    .toList();
        }
    }

    private Optional<SupplierPartId> part() {
        try {
            return page.parameter("part").map(SupplierPartId::new);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public @Nullable Product getProduct() {
        return product;
    }

    /** Where it stands in the shop: names with the codes that assortments and exports go by, the topmost shelf first. */
    public String getShelves() {
        if (product == null) {
            return "";
        }
        String code = product.categoryCode();
        String way = page.supplier().stream()
                .flatMap(supplier -> answers.wayTo(supplier, speech.getLanguage(), code).stream())
                .map(shelf -> "%s (%s)".formatted(shelf.name(), shelf.code()))
                .collect(joining(" › "));
        return way.isEmpty() ? code : way;
    }

    public @Nullable Client getClient() {
        return client;
    }

    public @Nullable Price getPrice() {
        return price;
    }

    /** Whether the client asked about does not see it. */
    public boolean isHidden() {
        return client != null && !seen;
    }

    /** Why, a sentence for each reason; none for one whose rules changed a moment ago. */
    public List<String> getReasons() {
        return reasons;
    }

    /** The texts in each language that the shop speaks. */
    public List<Text> getTexts() {
        List<Text> texts = new ArrayList<>();
        Optional<SupplierPartId> part = part();
        for (Language language : Language.values()) {
            page.supplier()
                    .flatMap(supplier -> part.flatMap(id -> answers.find(supplier, language, id)))
                    .ifPresent(found -> texts.add(new Text(language, found)));
        }
        return texts;
    }

    public String write(UnitPrice each) {
        return speech.price(each);
    }
}
