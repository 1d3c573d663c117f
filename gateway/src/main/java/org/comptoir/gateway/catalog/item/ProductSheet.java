package org.comptoir.gateway.catalog.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comptoir.catalogexport.CatalogItem.Drawing;
import org.comptoir.catalogexport.CatalogItem.Medium;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.Relation;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/**
 * A proven article with all its languages, as its row holds it: everything but what changes by the hour, see
 * {@link Availability}.
 *
 * @param category code of the shelf it stands on
 * @param texts by canonical language tag, at least one
 */
public record ProductSheet(
        SupplierPartId id,
        String category,
        Terms terms,
        Packing packing,
        Numbers numbers,
        Trade trade,
        Drawing drawing,
        List<Place> classifications,
        List<Medium> media,
        List<Relation> relations,
        SortedMap<String, Text> texts) {

    public ProductSheet {
        classifications = List.copyOf(classifications);
        media = List.copyOf(media);
        relations = List.copyOf(relations);
        texts = new TreeMap<>(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("Product %s has no text in any language; import it again".formatted(id));
        }
    }

    /**
     * What its price depends on.
     *
     * @param family product family for discounts
     * @param priceGroup the supplier's price group
     */
    public record Terms(UnitPrice listPrice, String family, Optional<String> priceGroup) {}

    /** How it is ordered, see {@code CatalogItem.Packing}. */
    public record Packing(
            UnitOfMeasure unit,
            Optional<UnitOfMeasure> contentUnit,
            Optional<Quantity> contentPerUnit,
            Quantity minimum,
            Quantity step,
            Optional<Quantity> maximum) {}

    /** @param buyers what clients call it, by the supplier's own number of the client */
    public record Numbers(
            Optional<String> manufacturer,
            Optional<ManufacturerPartId> manufacturerPartId,
            Optional<Gtin> gtin,
            SortedMap<String, BuyerPartId> buyers) {

        public Numbers {
            buyers = new TreeMap<>(buyers);
        }
    }

    /** @param discontinuedFrom first day on which it is not sold any more */
    public record Trade(Optional<LocalDate> discontinuedFrom, Optional<String> customsNumber, boolean hazardous) {}

    /** The same at another price. */
    ProductSheet with(Terms other) {
        return new ProductSheet(
                id, category, other, packing, numbers, trade, drawing, classifications, media, relations, texts);
    }

    /** What people of a language read: their own, else English, else the first there is. */
    public Text textIn(Language language) {
        return textIn(texts, language);
    }

    /** {@code pt} is read by who asks for {@code pt}, {@code de-AT} by who asks for German where there is no {@code de}. */
    static <T> T textIn(SortedMap<String, T> texts, Language language) {
        return near(texts, language.tag())
                .or(() -> near(texts, Language.EN.tag()))
                .orElseGet(() -> texts.get(texts.firstKey()));
    }

    private static <T> Optional<T> near(SortedMap<String, T> texts, String tag) {
        T exact = texts.get(tag);
        if (exact != null) {
            return Optional.of(exact);
        }
        String prefix = tag.toLowerCase(Locale.ROOT) + "-";
        for (Map.Entry<String, T> entry : texts.tailMap(prefix).entrySet()) {
            return entry.getKey().startsWith(prefix) ? Optional.of(entry.getValue()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The one text of this sheet: equal sheets have equal texts. */
    public String toJson() {
        return SheetWriter.write(this);
    }

    /** @throws IllegalArgumentException if it is not what {@link #toJson()} wrote */
    public static ProductSheet fromJson(String json) {
        return SheetReader.read(json);
    }
}
