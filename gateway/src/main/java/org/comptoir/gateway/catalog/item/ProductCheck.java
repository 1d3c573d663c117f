package org.comptoir.gateway.catalog.item;

import static org.comptoir.gateway.catalog.item.Problems.orElse;
import static org.comptoir.gateway.catalog.item.Problems.shortened;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Drawing;
import org.comptoir.kernel.SupplierPartId;

/** Proves one item of a source: what to store, or every problem it has. Fields are named by their path in {@link CatalogItem}. */
public final class ProductCheck {

    private static final Pattern KEYWORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int LONGEST_CAPTION = 40;
    private static final int LONGEST_SHEET = 250_000;

    private final Problems problems;
    private final Optional<ProvenItem> proven;

    /** @param categories codes of the shelves there are */
    public ProductCheck(CatalogItem item, Set<String> categories) {
        this(item, categories::contains);
    }

    private ProductCheck(CatalogItem item, Predicate<String> isShelf) {
        this(item, isShelf, none -> Optional.empty());
    }

    /**
     * @param isShelf whether a code may be that of a shelf
     * @param standing the article as it is now, for one that comes with a new price alone
     */
    public ProductCheck(
            CatalogItem item, Predicate<String> isShelf, Function<SupplierPartId, Optional<ProductSheet>> standing) {
        this.problems = new Problems(item.line(), item.id());
        Optional<SupplierPartId> id =
                problems.read("id", item.id(), SupplierPartId::new, "Send the part number as printed in the catalog");
        if (item.action() == Action.WITHDRAW) {
            this.proven = id.map(ProvenItem::withdrawn);
        } else if (item.action() == Action.REPRICE) {
            this.proven = id.flatMap(number -> reprice(item, standing.apply(number)));
        } else {
            checkCategory(item.category(), isShelf);
            this.proven = id.flatMap(number -> prove(item, number));
        }
    }

    /** Empty exactly when {@link #problems()} has something to say. */
    public Optional<ProvenItem> proven() {
        return problems.found().isEmpty() ? proven : Optional.empty();
    }

    public List<ImportProblem> problems() {
        return problems.found();
    }

    private Optional<ProvenItem> reprice(CatalogItem item, Optional<ProductSheet> standing) {
        if (standing.isEmpty()) {
            problems.report(
                    "action",
                    "there is no such article here to give a price",
                    "Send the whole article with its new price");
            return Optional.empty();
        }
        ProductSheet sheet = standing.get();
        var sent = new CatalogItem.Terms(
                item.terms().amount(),
                item.terms().currency(),
                orElse(item.terms().basis(), sheet.terms().listPrice().basis().toPlainString()),
                sheet.terms().family(),
                sheet.terms().priceGroup().orElse(""));
        return TermsCheck.of(sent, problems)
                .map(sheet::with)
                .map(priced -> new ProvenItem(
                        sheet.id(), Optional.of(ProductRow.of(priced, Availability.UNTOLD)), Optional.of(priced)));
    }

    private Optional<ProvenItem> prove(CatalogItem item, SupplierPartId id) {
        var terms = TermsCheck.of(item.terms(), problems);
        var packing = PackingCheck.of(item.packing(), problems);
        var numbers = NumbersCheck.of(item.numbers(), problems);
        var trade = SupplyCheck.trade(item.supply(), problems);
        var availability = SupplyCheck.availability(item.supply(), item.stock(), problems);
        var drawing = drawing(item.drawing());
        var places = ClassificationCheck.of(item.classifications(), problems);
        var media = MediumCheck.of(item.media(), problems);
        var relations = RelationCheck.of(item.relations(), id, problems);
        var texts = TextCheck.of(item.texts(), problems);
        if (!problems.found().isEmpty() || terms.isEmpty() || packing.isEmpty()) {
            return Optional.empty();
        }
        var sheet = new ProductSheet(
                id,
                item.category().strip(),
                terms.get(),
                packing.get(),
                numbers,
                trade,
                drawing,
                places,
                media,
                relations,
                texts);
        return bounded(new ProvenItem(id, Optional.of(ProductRow.of(sheet, availability)), Optional.of(sheet)));
    }

    private void checkCategory(String category, Predicate<String> isShelf) {
        if (!isShelf.test(category.strip())) {
            problems.report(
                    "category",
                    "there is no category \"%s\"".formatted(shortened(category)),
                    "Import the category first, or name one that is there");
        }
    }

    private Drawing drawing(Drawing sent) {
        String kind = orElse(sent.kind(), "box");
        if (!KEYWORD.matcher(kind).matches()) {
            problems.report(
                    "drawing/kind",
                    "\"%s\" is not 1 to 40 of a-z, 0-9 and hyphen".formatted(shortened(kind)),
                    "Send a kind of drawing such as hex-bolt, or leave it out");
        }
        problems.line("drawing/caption", sent.caption(), LONGEST_CAPTION);
        return new Drawing(kind, sent.caption().strip());
    }

    private Optional<ProvenItem> bounded(ProvenItem item) {
        int length = item.row().map(row -> row.sheet().length()).orElse(0);
        if (length <= LONGEST_SHEET) {
            return Optional.of(item);
        }
        problems.report(
                "texts",
                "all texts and lists together take %d characters, more than %d".formatted(length, LONGEST_SHEET),
                "Shorten descriptions, or send fewer languages and client numbers");
        return Optional.empty();
    }
}
