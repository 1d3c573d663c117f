package org.comptoir.gateway.storefront.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.cart.CartLine;
import org.comptoir.gateway.cart.LineBefore;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceBreak;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** A small shop to draw pages of: plain articles, awkward ones, and every kind of price. */
public final class SampleShop {

    public static final Product GLOVES =
            product("AN-1001", "Assembly gloves, nitrile, size 9", "EA", "12.00", "1", "1", "1", Optional.empty());
    public static final Product SCREWS = product(
            "AN-1003",
            "Hexagon screw DIN 933 M8 × 40, zinc-plated",
            "EA",
            "4.99",
            "1000",
            "500",
            "250",
            Optional.empty());
    public static final Product BOX = product(
            "KX 77/12 \"Ö\"",
            "Cable ties, black, 200 mm, ultraviolet-resistant, for a name that goes on rather longer than most names do",
            "BX",
            "1234.50",
            "1",
            "1",
            "1",
            Optional.of(Quantity.of(100)));

    public static final Product CHAIN =
            product("AN-77", "Chain, galvanised", "MTR", "7.20", "1", "10", "6", Optional.empty());

    private static final Currency EUR = Currency.getInstance("EUR");

    private SampleShop() {}

    public static Frame frame(Language language, int cartLines) {
        return frame(language, cartLines, Operation.CREATE);
    }

    public static Frame frame(Language language, int cartLines, Operation operation) {
        return new Frame(
                Texts.in(language),
                new Links("/shop/t0ken"),
                "",
                Signboard.plain("Atelier Nord"),
                new Visit("Grand Compte SA", "Jeanne Dupont", "Usine de Lyon (LYON-2)", true, operation),
                cartLines,
                "",
                "");
    }

    public static List<Category> categories() {
        return List.of(
                new Category(
                        "FAS",
                        "Fasteners",
                        List.of(
                                new Category("FAS-1", "Screws and bolts", List.of(), 214),
                                new Category("FAS-2", "Nuts", List.of(), 96),
                                new Category("FAS-3", "Washers and retaining rings", List.of(), 88)),
                        398),
                new Category("TOO", "Hand tools", List.of(new Category("TOO-1", "Pliers", List.of(), 41)), 152),
                new Category("PPE", "Protective equipment", List.of(), 1204),
                new Category("CAB", "Cables and connectors", List.of(), 77));
    }

    /** What the hits of a page have in common: one manufacturer more, threads, lengths. */
    public static FacetCounts counts() {
        return new FacetCounts(
                Map.of("FAS-1", 31, "FAS-2", 4, "PPE", 1),
                List.of(new FacetCounts.Value("Tornavel", 31), new FacetCounts.Value("Kronfast", 5)),
                List.of(
                        new FacetCounts.Fact(
                                "Thread <i>",
                                List.of(
                                        new FacetCounts.Value("M8", 12),
                                        new FacetCounts.Value("M6", 9),
                                        new FacetCounts.Value("M10", 7),
                                        new FacetCounts.Value("M12", 4),
                                        new FacetCounts.Value("M5", 3),
                                        new FacetCounts.Value("M16", 2),
                                        new FacetCounts.Value("M20", 1),
                                        new FacetCounts.Value("M24", 1),
                                        new FacetCounts.Value("M30", 1))),
                        new FacetCounts.Fact(
                                "Length",
                                List.of(new FacetCounts.Value("2.5 mm", 2), new FacetCounts.Value("40 mm", 1))),
                        new FacetCounts.Fact("Standard", List.of(new FacetCounts.Value("DIN 933", 31)))),
                19);
    }

    /** The gloves, with everything that can be known of an article. */
    public static Product detailed() {
        Product plain = GLOVES;
        return new Product(
                plain.id(),
                plain.name(),
                plain.description(),
                plain.categoryCode(),
                plain.family(),
                plain.unit(),
                Optional.of(UnitOfMeasure.of("PR")),
                Optional.of(Quantity.of(12)),
                plain.listPrice(),
                plain.minimum(),
                plain.step(),
                plain.classifications(),
                plain.manufacturer(),
                plain.manufacturerPartId(),
                plain.leadTimeDays(),
                List.of(new Product.Attribute("Thickness", "2.5", "mm"), new Product.Attribute("Size", "9")),
                new Product.Particulars(
                        Optional.of(Quantity.of(600)),
                        Optional.of("A2"),
                        Optional.of("2042000000018"),
                        Optional.of(new BuyerPartId("4711-Ö")),
                        Optional.of(LocalDate.of(2031, 8, 31)),
                        Optional.of("73181588"),
                        true,
                        List.of(
                                new Availability.Level("Lyon", new BigDecimal("1200")),
                                new Availability.Level("Hamburg", BigDecimal.ZERO)),
                        List.of(
                                new Product.Medium("image", "https://pictures.example/1.jpg", "", ""),
                                new Product.Medium("document", "http://docs.example/plain.pdf", "Plain", ""),
                                new Product.Medium("document", "https://docs.example/sheet-en.pdf", "Data sheet", "en"),
                                new Product.Medium(
                                        "document", "https://docs.example/blatt-de.pdf", "Datenblatt", "de")),
                        List.of(
                                new Product.Relation("variant", BOX.id()),
                                new Product.Relation("substitute", SCREWS.id()),
                                new Product.Relation("accessory", new SupplierPartId("HIDDEN-1")))));
    }

    public static Optional<Price> contractPrice(Product product) {
        return Optional.of(new Price(
                unitPrice("9.50", product.listPrice().basis().toPlainString()),
                Money.of("9.50", "EUR"),
                List.of(
                        new PriceBreak(Quantity.of(1), unitPrice("9.50", "1")),
                        new PriceBreak(Quantity.of(100), unitPrice("8.75", "1"))),
                new PriceExplanation("GC-2026 v3", Optional.of("user:admin"), List.of())));
    }

    public static Optional<Price> listPrice(Product product) {
        return Optional.of(new Price(
                product.listPrice(),
                product.listPrice().lineTotal(product.leastOrder()),
                List.of(),
                PriceExplanation.list()));
    }

    public static List<Optional<Price>> prices() {
        return List.of(contractPrice(GLOVES), listPrice(SCREWS), listPrice(BOX), Optional.empty());
    }

    public static SearchPage found(int total) {
        return new SearchPage(List.of(GLOVES, SCREWS, BOX, GLOVES), total, 3, 20);
    }

    public static PricedCart cart() {
        return new PricedCart(
                List.of(
                        line(1, GLOVES, "120", contractPrice(GLOVES), true),
                        line(2, SCREWS, "2500", listPrice(SCREWS), true),
                        line(4, BOX, "3", listPrice(BOX), true)),
                List.of(),
                Money.of("4762.48", "EUR"));
    }

    /** A request that came back: one line as it was, one dearer, one gone, one in another unit, one that names nothing. */
    public static PricedCart broughtCart() {
        LineBefore stray =
                new LineBefore(6, "", "", "2", "EA", "Freight and handling", Optional.empty(), Optional.empty());
        return new PricedCart(
                List.of(
                        brought(line(1, GLOVES, "120", contractPrice(GLOVES), true), "120", "EA", "9.50", true),
                        brought(line(2, GLOVES, "5", contractPrice(GLOVES), true), "5", "EA", "8.75", true),
                        brought(line(3, SCREWS, "2500", listPrice(SCREWS), false), "2500", "EA", "4.99", true),
                        brought(line(4, BOX, "3", listPrice(BOX), true), "3", "EA", "1234.50", false),
                        brought(line(5, CHAIN, "12", listPrice(CHAIN), true), "12", "MTR", "7.20", true)),
                List.of(stray),
                Money.of("4899.49", "EUR"));
    }

    private static CartLine brought(CartLine line, String quantity, String unit, String price, boolean settled) {
        LineBefore before = new LineBefore(
                line.number(),
                line.part().value(),
                "an-aux-id",
                quantity,
                unit,
                "As the buyer calls it",
                line.number() == 4 ? Optional.empty() : Optional.of(new PromiseId("P" + line.number())),
                Optional.of(unitPrice(price, "1")));
        return new CartLine(
                line.number(),
                line.part(),
                line.quantity(),
                line.product(),
                line.price(),
                Optional.of(before),
                settled);
    }

    public static PricedCart brokenCart() {
        return new PricedCart(
                List.of(
                        line(1, GLOVES, "120", contractPrice(GLOVES), true),
                        line(2, SCREWS, "2500", listPrice(SCREWS), false),
                        line(4, BOX, "3", Optional.empty(), true)),
                List.of(),
                Money.of("1050.00", "EUR"));
    }

    public static PricedCart emptyCart() {
        return new PricedCart(List.of(), List.of(), Money.zero(EUR));
    }

    private static CartLine line(int number, Product product, String quantity, Optional<Price> price, boolean offered) {
        return new CartLine(
                number,
                product.id(),
                Quantity.of(quantity),
                offered ? Optional.of(product) : Optional.empty(),
                offered ? price : Optional.empty(),
                Optional.empty(),
                true);
    }

    private static UnitPrice unitPrice(String amount, String basis) {
        return new UnitPrice(Money.of(amount, "EUR"), new BigDecimal(basis));
    }

    private static Product product(
            String number,
            String name,
            String unit,
            String price,
            String basis,
            String minimum,
            String step,
            Optional<Quantity> contents) {
        return new Product(
                new SupplierPartId(number),
                name,
                "Good grip in dry and slightly oily surroundings. <b>Tested</b> to EN 388 & EN 407.",
                "FAS-1",
                "fasteners",
                UnitOfMeasure.of(unit),
                contents.map(quantity -> UnitOfMeasure.of("EA")),
                contents,
                unitPrice(price, basis),
                Quantity.of(minimum),
                Quantity.of(step),
                List.of(new Classification("UNSPSC", "31161504"), new Classification("ECLASS", "23110101")),
                Optional.of("Nordwerk"),
                Optional.of(new ManufacturerPartId("NW-" + number.length() + "-8840")),
                2,
                List.of(new Product.Attribute("Thread", "M8"), new Product.Attribute("Material", "Steel 8.8")));
    }
}
