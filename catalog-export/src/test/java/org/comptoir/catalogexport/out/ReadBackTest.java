package org.comptoir.catalogexport.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.BuyerNumber;
import org.comptoir.catalogexport.CatalogItem.Offer;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.PriceStep;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.formats.ExportFormats;

/** What any format writes, its source reads back: everything it has a place for, and nothing else. */
class ReadBackTest {

    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "nl");

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void readsBackWhatItWrites(@ForAll("formats") String name, @ForAll("catalogs") List<CatalogItem> catalog)
            throws IOException {
        ExportFormat format = ExportFormats.named(name).orElseThrow();
        ExportHead head = EveryFormatTest.headOf(format);
        List<CatalogItem> items = catalog.stream()
                .map(item -> name.endsWith("-prices") ? item.with(Action.REPRICE) : item)
                .toList();

        byte[] file = Exported.write(format, head, items);

        assertSame(
                name,
                Exported.read(format, head, file),
                items.stream().map(item -> Kept.by(format, head, item)).toList());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void readsBackWithdrawalsAmongChanges(
            @ForAll("changing") String name, @ForAll("catalogs") List<CatalogItem> catalog) throws IOException {
        ExportFormat format = ExportFormats.named(name).orElseThrow();
        List<CatalogItem> items = new ArrayList<>();
        for (int i = 0; i < catalog.size(); i++) {
            items.add(i % 2 == 0 ? catalog.get(i).with(Action.WITHDRAW) : catalog.get(i));
        }

        byte[] file = Exported.write(format, Exported.CHANGES, items);

        assertSame(
                name,
                Exported.read(format, Exported.CHANGES, file),
                items.stream()
                        .map(item -> Kept.by(format, Exported.CHANGES, item))
                        .toList());
    }

    private static void assertSame(String format, List<CatalogItem> read, List<CatalogItem> kept) {
        assertThat(read).as(format).hasSameSizeAs(kept);
        for (int i = 0; i < kept.size(); i++) {
            // field by field first: a difference among forty values is hard to see
            assertThat(read.get(i)).as(format).usingRecursiveComparison().isEqualTo(kept.get(i));
            assertThat(read.get(i)).as(format).isEqualTo(kept.get(i));
        }
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(ExportFormats.names());
    }

    @Provide
    Arbitrary<String> changing() {
        return Arbitraries.of(
                "cif3",
                "cxml-index",
                "bmecat1.2-products",
                "bmecat2005-products",
                "ndjson",
                "articles",
                "coupa",
                "jaggaer");
    }

    @Provide
    Arbitrary<List<CatalogItem>> catalogs() {
        return items().list().ofMinSize(1).ofMaxSize(8).map(items -> {
            List<CatalogItem> numbered = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                numbered.add(items.get(i).get(i + "-"));
            }
            return numbered;
        });
    }

    /** Completed by what makes its number its own. */
    interface Draft {
        CatalogItem get(String prefix);
    }

    private static Arbitrary<Draft> items() {
        Arbitrary<Offer> offers = Combinators.combine(
                        optional(ids()), optional(days()), optional(days()), steps(), punchOuts())
                .as((auxiliary, from, until, steps, url) ->
                        new Offer(auxiliary, from, until, url, url.isEmpty() ? "" : "product", steps));
        Arbitrary<CatalogItem.Packing> packings = Combinators.combine(
                        Arbitraries.of("EA", "PK", "MTR", "KGM"),
                        optional(Arbitraries.of("EA", "LTR")),
                        optional(quantities()),
                        optional(quantities()))
                .as((unit, content, minimum, step) ->
                        new CatalogItem.Packing(unit, content, content.isEmpty() ? "" : "12", minimum, step, ""));
        Arbitrary<CatalogItem.Numbers> numbers = Combinators.combine(
                        optional(words()), optional(ids()), optional(ids()))
                .as((maker, part, buyer) -> new CatalogItem.Numbers(
                        maker,
                        part,
                        "4006381333931",
                        buyer.isEmpty() ? List.of() : List.of(new BuyerNumber("4711", buyer))));
        Arbitrary<Map<String, Text>> texts = texts();
        return Combinators.combine(ids(), prices(), packings, numbers, supplies(), offers, texts, places())
                .as((id, terms, packing, number, supply, offer, text, places) -> prefix -> new CatalogItem(
                        0,
                        Action.PUT,
                        prefix + id,
                        "bolts",
                        terms,
                        packing,
                        number,
                        supply,
                        new CatalogItem.Drawing("", ""),
                        places,
                        List.of(),
                        List.of(
                                new CatalogItem.Medium("document", "https://img.example/" + id + ".pdf", "", ""),
                                new CatalogItem.Medium("image", "https://img.example/" + id + ".png", "", "")),
                        List.of(new CatalogItem.Relation("accessory", id)),
                        text,
                        offer));
    }

    private static Arbitrary<CatalogItem.Terms> prices() {
        return Combinators.combine(
                        Arbitraries.of("0", "0.01", "1", "9.5", "12.50", "1234567.8912"),
                        Arbitraries.of("", "1", "10", "1000"),
                        Arbitraries.of("EUR", "JPY"))
                .as((amount, basis, currency) -> new CatalogItem.Terms(amount, currency, basis, "fasteners", ""));
    }

    private static Arbitrary<CatalogItem.Supply> supplies() {
        return Combinators.combine(Arbitraries.of("0", "2", "14"), optional(days()), Arbitraries.of("", "true"))
                .as((lead, until, hazardous) -> new CatalogItem.Supply(lead, until, "73181568", hazardous));
    }

    private static Arbitrary<List<PriceStep>> steps() {
        return Arbitraries.of(
                List.of(),
                List.of(new PriceStep("10", "9")),
                List.of(new PriceStep("10", "9"), new PriceStep("500", "8.25")));
    }

    private static Arbitrary<List<Place>> places() {
        return Arbitraries.of(
                List.of(new Place("UNSPSC", "26.0801", "31161620")),
                List.of(new Place("UNSPSC", "26.0801", "31161620"), new Place("ECLASS", "11.1", "23110101")));
    }

    private static Arbitrary<String> punchOuts() {
        return Arbitraries.of("", "", "https://shop.example/p?id=1&from=\"catalog\"");
    }

    private static Arbitrary<Map<String, Text>> texts() {
        Arbitrary<Attribute> attributes = Combinators.combine(words(), words(), optional(Arbitraries.of("mm", "kg")))
                .as(Attribute::new);
        Arbitrary<Text> text = Combinators.combine(
                        words(),
                        optional(words()),
                        optional(words()),
                        attributes.list().ofMaxSize(3))
                .as(Text::new);
        return Combinators.combine(
                        text, Arbitraries.maps(Arbitraries.of(LANGUAGES), text).ofMaxSize(4))
                .as((main, others) -> {
                    var all = new HashMap<>(others);
                    all.put("en", main);
                    return all;
                });
    }

    private static Arbitrary<String> quantities() {
        return Arbitraries.of("1", "2.5", "100");
    }

    private static Arbitrary<String> days() {
        return Arbitraries.of("2026-11-25", "2028-02-29");
    }

    private static Arbitrary<String> optional(Arbitrary<String> value) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("")), Tuple.of(3, value));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("ABCxyz0189-_./")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(id -> "A" + id);
    }

    /** Visible at both ends, anything between. */
    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "a", "Z", "7", " ", "\"", "'", ",", ";", "|", "\t", "\n", "\r", "\r\n", "<", ">", "&", "]]>",
                        "é", "ß", "€", "中", "𝄞", "🔩", "=", "+", "-", "@", "_x000D_", "\\", "/", "{", "}", "&amp;",
                        "\u00A0", "\u2028")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(parts -> String.join("", parts).strip())
                .filter(text -> !text.isBlank());
    }
}
