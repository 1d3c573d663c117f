package org.comptoir.gateway.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.comptoir.gateway.catalog.IncomingProduct.Drawing;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Every article in memory, ready in every language: right up to some ten thousand. */
final class MemoryStock implements Stock {

    private final Map<String, Integer> numbers;
    private final Map<Language, List<Product>> products = new EnumMap<>(Language.class);
    private final List<Drawing> drawings;

    MemoryStock(Collection<ProductSheet> sheets) {
        List<ProductSheet> ordered = new ArrayList<>(sheets);
        ordered.sort(Comparator.comparing(sheet -> sheet.id().value()));
        this.numbers = new HashMap<>(ordered.size() * 2);
        this.drawings = ordered.stream().map(ProductSheet::drawing).toList();
        for (ProductSheet sheet : ordered) {
            numbers.put(sheet.id().value(), numbers.size());
        }
        for (Language language : Language.values()) {
            products.put(
                    language, ordered.stream().map(sheet -> sheet.in(language)).toList());
        }
    }

    @Override
    public int size() {
        return drawings.size();
    }

    @Override
    public OptionalInt numberOf(SupplierPartId id) {
        Integer number = numbers.get(id.value());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public Product product(int number, Language language) {
        return products.getOrDefault(language, List.of()).get(number);
    }

    @Override
    public Drawing drawing(int number) {
        return drawings.get(number);
    }
}
