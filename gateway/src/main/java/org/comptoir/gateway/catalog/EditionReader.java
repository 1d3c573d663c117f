package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.comptoir.gateway.catalog.search.IndexEntry;
import org.comptoir.gateway.catalog.search.IndexFolder;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/** Reads one edition of a catalog as a whole; the search index is built only if the one on disk is of another edition. */
@ApplicationScoped
class EditionReader {

    private static final int ATTEMPTS = 5;

    private final CatalogRows rows;
    private final Categories categories;
    private final HiddenParts hidden;

    @Inject
    EditionReader(CatalogRows rows, Categories categories, HiddenParts hidden) {
        this.rows = rows;
        this.categories = categories;
        this.hidden = hidden;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected EditionReader() {
        this(null, null, null);
    }

    public Map<SupplierId, Long> versions() {
        return rows.versions();
    }

    /**
     * @param folder of this supplier's search index
     * @throws IllegalStateException if imports follow each other faster than the rows can be read
     */
    public Edition read(SupplierId supplier, Path folder) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            long version = version(supplier);
            var stock = new MemoryStock(rows.products(supplier));
            var shelves = categories.all(supplier);
            var unseen = hidden.all(supplier);
            // several statements make one picture only if no import was committed between them
            if (version == version(supplier)) {
                return new Edition(version, stock, shelves, unseen, index(version, stock, new IndexFolder(folder)));
            }
        }
        throw new IllegalStateException(
                "Supplier %d: imports follow each other too fast to read the catalog".formatted(supplier.value()));
    }

    private long version(SupplierId supplier) {
        return Optional.ofNullable(rows.versions().get(supplier)).orElse(0L);
    }

    private static WordIndex index(long version, Stock stock, IndexFolder folder) {
        String stamp = "%d/%s".formatted(version, checksum(stock));
        return folder.open(stamp).orElseGet(() -> folder.build(stamp, entries(stock)));
    }

    static Stream<IndexEntry> entries(Stock stock) {
        return IntStream.range(0, stock.size()).mapToObj(number -> {
            Product product = stock.product(number, Language.EN);
            Map<Language, IndexEntry.Words> words = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                words.put(language, words(stock.product(number, language)));
            }
            String manufacturerPart =
                    product.manufacturerPartId().map(id -> id.value()).orElse("");
            return new IndexEntry(number, product.id().value(), manufacturerPart, words);
        });
    }

    private static IndexEntry.Words words(Product product) {
        String facts = product.attributes().stream()
                .map(attribute -> attribute.name() + " " + attribute.text())
                .collect(Collectors.joining("\n"));
        String text = String.join(
                "\n", product.description(), facts, product.manufacturer().orElse(""));
        return new IndexEntry.Words(product.name(), text);
    }

    /** A database made anew starts again at version 1: the words themselves tell its index from the old one. */
    private static String checksum(Stock stock) {
        var sum = new CRC32();
        for (int number = 0; number < stock.size(); number++) {
            for (Language language : Language.values()) {
                Product product = stock.product(number, language);
                sum.update((product.id() + product.name() + product.description()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
