package org.comptoir.catalogexport;

import java.util.List;
import java.util.Map;

/**
 * An article as a catalog file has it, unproven: every value is text as it was written, blank where nothing was said.
 * Decimals have a point and no grouping, dates are {@code 2026-11-25}, flags are {@code true} or {@code false}; a source
 * brings other spellings to these and leaves what it cannot read as it is, for the importer to name.
 *
 * @param line where the source has it, from 1: the line of a text, the row of a sheet, the line of an XML element
 * @param action what the source wants done
 * @param id the supplier's part number
 * @param category code of the shelf in the supplier's own tree
 */
public record CatalogItem(
        long line,
        Action action,
        String id,
        String category,
        Terms terms,
        Packing packing,
        Numbers numbers,
        Supply supply,
        Drawing drawing,
        List<Place> classifications,
        List<StockLevel> stock,
        List<Medium> media,
        List<Relation> relations,
        Map<String, Text> texts,
        Offer offer) {

    /** @param texts by language tag (BCP 47: {@code en}, {@code pt-BR}) */
    public CatalogItem {
        classifications = List.copyOf(classifications);
        stock = List.copyOf(stock);
        media = List.copyOf(media);
        relations = List.copyOf(relations);
        texts = Map.copyOf(texts);
    }

    /** An article as such, not as it is offered to somebody. */
    public CatalogItem(
            long line,
            Action action,
            String id,
            String category,
            Terms terms,
            Packing packing,
            Numbers numbers,
            Supply supply,
            Drawing drawing,
            List<Place> classifications,
            List<StockLevel> stock,
            List<Medium> media,
            List<Relation> relations,
            Map<String, Text> texts) {
        this(
                line,
                action,
                id,
                category,
                terms,
                packing,
                numbers,
                supply,
                drawing,
                classifications,
                stock,
                media,
                relations,
                texts,
                Offer.NONE);
    }

    /** The same article with something else to be done. */
    public CatalogItem with(Action other) {
        return new CatalogItem(
                line,
                other,
                id,
                category,
                terms,
                packing,
                numbers,
                supply,
                drawing,
                classifications,
                stock,
                media,
                relations,
                texts,
                offer);
    }

    /** Its number and what is to be done with it, nothing else. */
    public CatalogItem bare() {
        return new CatalogItem(
                line,
                action,
                id,
                "",
                new Terms("", "", "", "", ""),
                new Packing("", "", "", "", "", ""),
                new Numbers("", "", "", List.of()),
                new Supply("", "", "", ""),
                new Drawing("", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Offer(offer.auxiliaryId(), "", "", "", "", List.of()));
    }

    /**
     * {@code WITHDRAW} takes the article out of the catalog; only its number needs to be there. {@code REPRICE} gives an
     * article that is there another amount and currency, another basis where it says one, and leaves all else as it is.
     */
    public enum Action {
        PUT,
        WITHDRAW,
        REPRICE
    }

    /**
     * What its price depends on.
     *
     * @param amount buys {@code basis} order units; a blank basis means 1
     * @param currency ISO 4217
     * @param family product family discounts are agreed on, such as {@code fasteners}
     * @param priceGroup the supplier's price group, such as {@code A2}
     */
    public record Terms(String amount, String currency, String basis, String family, String priceGroup) {}

    /**
     * How it is ordered.
     *
     * @param unit order unit, UN/ECE Rec 20 or an alias
     * @param contentUnit and {@code contentPerUnit}: what one order unit holds, both or neither
     * @param minimum least order quantity; blank means one step
     * @param step order quantities are multiples of it; blank means 1
     * @param maximum largest order quantity; blank means none
     */
    public record Packing(
            String unit, String contentUnit, String contentPerUnit, String minimum, String step, String maximum) {}

    /**
     * Who else calls it what.
     *
     * @param gtin EAN-8, UPC-12, EAN-13 or GTIN-14
     * @param buyers the part numbers of clients
     */
    public record Numbers(String manufacturer, String manufacturerPartId, String gtin, List<BuyerNumber> buyers) {

        public Numbers {
            buyers = List.copyOf(buyers);
        }
    }

    /** @param client the supplier's own number of the client */
    public record BuyerNumber(String client, String number) {}

    /**
     * How soon and how long it can be had.
     *
     * @param leadTimeDays working days until it ships
     * @param discontinuedFrom first day on which it is not sold any more
     * @param customsNumber commodity code of the customs tariff, 6 to 11 digits
     * @param hazardous whether it is dangerous goods
     */
    public record Supply(String leadTimeDays, String discontinuedFrom, String customsNumber, String hazardous) {}

    /** What the gateway draws where no image is given: {@code kind} such as {@code hex-bolt}, {@code caption} such as {@code M8 x 40}. */
    public record Drawing(String kind, String caption) {}

    /** A place in a commodity scheme: UNSPSC 26.0801 31161620. */
    public record Place(String scheme, String version, String code) {}

    /** @param quantity in order units */
    public record StockLevel(String warehouse, String quantity) {}

    /**
     * Something to look at.
     *
     * @param kind {@code image} or {@code document}; the first image is the main one
     * @param address https
     * @param caption what it is, such as {@code Safety data sheet}
     * @param language tag of the document's language, blank for any
     */
    public record Medium(String kind, String address, String caption, String language) {}

    /** @param kind {@code substitute}, {@code accessory} or {@code variant} */
    public record Relation(String kind, String id) {}

    /**
     * What people read, in one language.
     *
     * @param keywords more words to be found by, never shown
     */
    public record Text(String name, String description, String keywords, List<Attribute> attributes) {

        public Text {
            attributes = List.copyOf(attributes);
        }
    }

    /** A fact such as length 40 mm; the unit may be blank. */
    public record Attribute(String name, String value, String unit) {}

    /**
     * How it is offered to one buyer.
     *
     * @param auxiliaryId what stands beside the part number: cXML SupplierPartAuxiliaryID
     * @param validFrom first day of the price
     * @param validUntil last day of the price
     * @param punchOutUrl where the buyer's system opens the shop at this article; blank for an article of the catalog itself
     * @param punchOutLevel {@code store}, {@code aisle}, {@code shelf} or {@code product}
     * @param steps prices from larger quantities on, on the basis of {@link Terms}, smallest quantity first
     */
    public record Offer(
            String auxiliaryId,
            String validFrom,
            String validUntil,
            String punchOutUrl,
            String punchOutLevel,
            List<PriceStep> steps) {

        public static final Offer NONE = new Offer("", "", "", "", "", List.of());

        public Offer {
            steps = List.copyOf(steps);
        }
    }

    /** @param from order units from which on {@code amount} is the price */
    public record PriceStep(String from, String amount) {}
}
