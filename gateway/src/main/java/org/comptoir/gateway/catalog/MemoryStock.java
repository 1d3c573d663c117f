package org.comptoir.gateway.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.comptoir.catalogexport.CatalogItem.Drawing;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Every article in memory, ready in every language: right up to some ten thousand. */
final class MemoryStock implements Stock {

    private final Map<String, Integer> numbers;
    private final Map<Language, List<Product>> products = new EnumMap<>(Language.class);
    private final List<ProductSheet> sheets;

    MemoryStock(Collection<CatalogRows.Stored> stored) {
        List<CatalogRows.Stored> ordered = new ArrayList<>(stored);
        ordered.sort(Comparator.comparing(each -> each.sheet().id().value()));
        this.numbers = new HashMap<>(ordered.size() * 2);
        this.sheets = ordered.stream().map(CatalogRows.Stored::sheet).toList();
        for (ProductSheet sheet : sheets) {
            numbers.put(sheet.id().value(), numbers.size());
        }
        for (Language language : Language.values()) {
            products.put(
                    language,
                    ordered.stream()
                            .map(each -> ReadProduct.of(each.sheet(), each.availability(), language, ""))
                            .toList());
        }
    }

    @Override
    public int size() {
        return sheets.size();
    }

    @Override
    public OptionalInt numberOf(SupplierPartId id) {
        Integer number = numbers.get(id.value());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public ProductSheet sheet(int number) {
        return sheets.get(number);
    }

    @Override
    public Product product(int number, Language language) {
        return products.getOrDefault(language, List.of()).get(number);
    }

    @Override
    public Drawing drawing(int number) {
        return sheets.get(number).drawing();
    }
}
