package org.comptoir.catalogexport.out;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Offer;
import org.comptoir.catalogexport.CatalogItem.Text;

/** An article that every format takes; a test says only what makes it hard. */
public final class AnItem {

    private String id;
    private Action action = Action.PUT;
    private CatalogItem.Terms terms = new CatalogItem.Terms("12.50", "EUR", "", "fasteners", "");
    private CatalogItem.Packing packing = new CatalogItem.Packing("EA", "", "", "", "", "");
    private CatalogItem.Numbers numbers = new CatalogItem.Numbers("Boltworks", "HB-8-40", "", List.of());
    private CatalogItem.Supply supply = new CatalogItem.Supply("2", "", "", "");
    private List<CatalogItem.Place> places = List.of(new CatalogItem.Place("UNSPSC", "26.0801", "31161620"));
    private List<CatalogItem.Medium> media = List.of();
    private List<CatalogItem.Relation> relations = List.of();
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private Offer offer = Offer.NONE;
    private String category = "bolts";

    private AnItem(String id) {
        this.id = id;
        texts.put("en", new Text("Hex bolt M8 x 40", "Zinc plated, strength 8.8", "bolt screw", List.of()));
    }

    public static AnItem called(String id) {
        return new AnItem(id);
    }

    public AnItem text(String language, String name, String description) {
        texts.put(language, new Text(name, description, "", List.of()));
        return this;
    }

    public AnItem text(String language, Text text) {
        texts.put(language, text);
        return this;
    }

    public AnItem to(Action wanted) {
        action = wanted;
        return this;
    }

    public AnItem price(String amount, String basis) {
        terms = new CatalogItem.Terms(amount, "EUR", basis, "fasteners", "");
        return this;
    }

    public AnItem currency(String currency) {
        terms = new CatalogItem.Terms(terms.amount(), currency, terms.basis(), "fasteners", "");
        return this;
    }

    public AnItem packing(String... six) {
        packing = new CatalogItem.Packing(six[0], six[1], six[2], six[3], six[4], six[5]);
        return this;
    }

    public AnItem numbers(String manufacturer, String part, String gtin, CatalogItem.BuyerNumber... buyers) {
        numbers = new CatalogItem.Numbers(manufacturer, part, gtin, List.of(buyers));
        return this;
    }

    public AnItem supply(String leadTime, String discontinued, String customs, String hazardous) {
        supply = new CatalogItem.Supply(leadTime, discontinued, customs, hazardous);
        return this;
    }

    public AnItem places(CatalogItem.Place... all) {
        places = List.of(all);
        return this;
    }

    public AnItem image(String address, String caption) {
        return medium(new CatalogItem.Medium("image", address, caption, ""));
    }

    public AnItem document(String address, String caption) {
        return medium(new CatalogItem.Medium("document", address, caption, ""));
    }

    public AnItem documentIn(String language, String address) {
        return medium(new CatalogItem.Medium("document", address, "", language));
    }

    public AnItem relation(String kind, String other) {
        relations = new ArrayList<>(relations);
        relations.add(new CatalogItem.Relation(kind, other));
        return this;
    }

    public AnItem offer(Offer wanted) {
        offer = wanted;
        return this;
    }

    public AnItem on(String shelf) {
        category = shelf;
        return this;
    }

    private AnItem medium(CatalogItem.Medium medium) {
        media = new ArrayList<>(media);
        media.add(medium);
        return this;
    }

    public CatalogItem build() {
        return new CatalogItem(
                0,
                action,
                id,
                category,
                terms,
                packing,
                numbers,
                supply,
                new CatalogItem.Drawing("", ""),
                places,
                List.of(),
                media,
                relations,
                texts,
                offer);
    }
}
