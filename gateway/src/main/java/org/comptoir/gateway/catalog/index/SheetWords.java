package org.comptoir.gateway.catalog.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.IndexEntry;
import org.comptoir.kernel.Language;

/** What a sheet is found by. */
final class SheetWords {

    private SheetWords() {}

    static IndexEntry of(ProductSheet sheet) {
        String manufacturer = sheet.numbers().manufacturer().orElse("");
        Map<Language, IndexEntry.Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, words(sheet.textIn(language), manufacturer));
        }
        return new IndexEntry(
                sheet.category(),
                numbers(sheet),
                manufacturer,
                words,
                others(sheet),
                sheet.trade().discontinuedFrom());
    }

    private static IndexEntry.Numbers numbers(ProductSheet sheet) {
        Map<String, String> buyers = new HashMap<>();
        sheet.numbers().buyers().forEach((client, number) -> buyers.put(client, number.value()));
        return new IndexEntry.Numbers(
                sheet.id().value(),
                sheet.numbers().manufacturerPartId().map(id -> id.value()).orElse(""),
                sheet.numbers().gtin().map(gtin -> gtin.digits()).orElse(""),
                buyers);
    }

    private static IndexEntry.Words words(Text text, String manufacturer) {
        return new IndexEntry.Words(
                text.name(),
                String.join("\n", text.keywords(), text.description(), facts(text.attributes()), manufacturer),
                text.attributes().stream()
                        .map(fact -> new IndexEntry.Fact(fact.name(), value(fact)))
                        .toList());
    }

    private static String facts(List<Attribute> attributes) {
        return attributes.stream().map(fact -> fact.name() + " " + value(fact)).collect(Collectors.joining("\n"));
    }

    /** As people read it: 40 mm. */
    private static String value(Attribute fact) {
        return fact.unit().isEmpty() ? fact.value() : fact.value() + " " + fact.unit();
    }

    /** Texts in languages that nobody here is spoken to in: found by their plain words. */
    private static String others(ProductSheet sheet) {
        return sheet.texts().entrySet().stream()
                .filter(text -> Arrays.stream(Language.values())
                        .noneMatch(language -> text.getKey().equals(language.tag())
                                || text.getKey().startsWith(language.tag() + "-")))
                .map(text -> text.getValue().name() + "\n" + text.getValue().keywords())
                .collect(Collectors.joining("\n"));
    }
}
