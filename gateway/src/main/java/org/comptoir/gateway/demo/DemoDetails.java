package org.comptoir.gateway.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.BuyerNumber;
import org.comptoir.catalogexport.CatalogItem.Medium;
import org.comptoir.catalogexport.CatalogItem.Numbers;
import org.comptoir.catalogexport.CatalogItem.Packing;
import org.comptoir.catalogexport.CatalogItem.Relation;
import org.comptoir.catalogexport.CatalogItem.StockLevel;
import org.comptoir.catalogexport.CatalogItem.Supply;

/**
 * What the demo's articles have beside texts and prices: stock, numbers of others, documents, what goes with them. Made
 * from their places in the catalog, so that it is the same at every start.
 */
final class DemoDetails {

    /** GS1 keeps numbers that begin like this for use inside a company: no real article has one. */
    private static final String OWN_GTINS = "2042";

    private static final String LAST_DAY = "2030-01-01";
    private static final int EVERY_RARE = 400;
    private static final int EVERY_PICTURED = 5;
    private static final int EVERY_KNOWN_TO_NORDWERK = 4;
    private static final int EVERY_UNTOLD = 11;
    private static final int EVERY_SOLD_OUT = 9;
    private static final int MORE_DAYS = 8;
    private static final String MOST_DANGEROUS_GOODS = "240";
    private static final String LIBRARY = "https://docs.atelier-nord.example/";
    private static final String PICTURES = "https://pictures.atelier-nord.example/";

    private final List<Variant> variants;
    private final List<CatalogItem> products;
    private final Map<String, String> customs = new HashMap<>();
    private final Map<String, Boolean> dangerous = new HashMap<>();
    private final DemoRelations relations;

    /** @param products one for each variant, in the same order */
    DemoDetails(List<Variant> variants, List<CatalogItem> products) {
        this.variants = variants;
        this.products = products;
        this.relations = new DemoRelations(variants, products);
        for (String[] row : DemoFile.rows("shelves.csv")) {
            customs.put(row[0], row[6]);
            dangerous.put(row[0], row[7].equals("yes"));
        }
    }

    List<CatalogItem> all() {
        List<CatalogItem> all = new ArrayList<>(products.size());
        for (int i = 0; i < products.size(); i++) {
            all.add(detailed(i));
        }
        return List.copyOf(all);
    }

    private CatalogItem detailed(int index) {
        CatalogItem plain = products.get(index);
        boolean isRare = index % EVERY_RARE == EVERY_RARE / 2;
        List<StockLevel> stock = stock(index);
        return new CatalogItem(
                plain.line(),
                plain.action(),
                plain.id(),
                plain.category(),
                plain.terms(),
                packing(plain),
                numbers(plain, index),
                supply(plain, stock, isRare ? LAST_DAY : ""),
                plain.drawing(),
                plain.classifications(),
                stock,
                media(plain, index),
                relations(index, isRare),
                plain.texts());
    }

    private Packing packing(CatalogItem plain) {
        Packing packing = plain.packing();
        boolean rationed = isDangerous(plain) && packing.step().equals("1");
        return rationed
                ? new Packing(
                        packing.unit(),
                        packing.contentUnit(),
                        packing.contentPerUnit(),
                        packing.minimum(),
                        packing.step(),
                        MOST_DANGEROUS_GOODS)
                : packing;
    }

    private static Numbers numbers(CatalogItem plain, int index) {
        List<BuyerNumber> buyers = index % EVERY_KNOWN_TO_NORDWERK == 0
                ? List.of(new BuyerNumber(DemoPartners.NORDWERK_NUMBER, "NW-%06d".formatted(100_000 + index * 7)))
                : List.of();
        Numbers numbers = plain.numbers();
        return new Numbers(numbers.manufacturer(), numbers.manufacturerPartId(), gtin(index), buyers);
    }

    private static String gtin(int index) {
        String digits = OWN_GTINS + "%08d".formatted(index + 1);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private Supply supply(CatalogItem plain, List<StockLevel> stock, String lastDay) {
        String days = plain.supply().leadTimeDays();
        boolean soldOut = !stock.isEmpty()
                && stock.stream().allMatch(level -> level.quantity().equals("0"));
        return new Supply(
                soldOut ? Integer.toString(Integer.parseInt(days) + MORE_DAYS) : days,
                lastDay,
                customs.getOrDefault(plain.category(), ""),
                isDangerous(plain) ? "true" : "");
    }

    private boolean isDangerous(CatalogItem plain) {
        return dangerous.getOrDefault(plain.category(), false);
    }

    private static List<StockLevel> stock(int index) {
        if (index % EVERY_UNTOLD == EVERY_UNTOLD - 1) {
            return List.of();
        }
        boolean soldOut = index % EVERY_SOLD_OUT == EVERY_SOLD_OUT - 1;
        List<StockLevel> stock = new ArrayList<>();
        stock.add(new StockLevel("Lyon", soldOut ? "0" : Integer.toString(index * 37 % 900 + 24)));
        stock.add(new StockLevel("Hamburg", soldOut ? "0" : Integer.toString(index * 53 % 400)));
        if (index % 3 == 0) {
            stock.add(new StockLevel("Rotterdam", soldOut ? "0" : Integer.toString(index * 71 % 1500)));
        }
        return stock;
    }

    private List<Medium> media(CatalogItem plain, int index) {
        String sheet = LIBRARY + "datasheets/" + variants.get(index).series().id();
        List<Medium> media = new ArrayList<>();
        media.add(new Medium("document", sheet + "-en.pdf", "Data sheet", "en"));
        media.add(new Medium("document", sheet + "-fr.pdf", "Fiche technique", "fr"));
        media.add(new Medium("document", sheet + "-de.pdf", "Datenblatt", "de"));
        if (isDangerous(plain)) {
            media.add(new Medium(
                    "document",
                    LIBRARY + "safety/" + plain.id() + ".pdf",
                    "Safety data sheet (REACH, 16 sections)",
                    ""));
        }
        if (index % EVERY_PICTURED == 0) {
            media.add(new Medium("image", PICTURES + plain.id() + ".jpg", "", ""));
        }
        return media;
    }

    private List<Relation> relations(int index, boolean isRare) {
        List<Relation> related = new ArrayList<>();
        Optional<String> instead = isRare ? relations.instead(index) : Optional.empty();
        instead.ifPresent(id -> related.add(new Relation("substitute", id)));
        relations.variants(index).stream()
                .filter(id -> instead.filter(id::equals).isEmpty())
                .forEach(id -> related.add(new Relation("variant", id)));
        relations.accessories(index).forEach(id -> related.add(new Relation("accessory", id)));
        return related;
    }
}
