package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.comptoir.gateway.catalog.search.IndexEntry;
import org.comptoir.gateway.catalog.search.IndexFolder;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.partner.SupplierId;

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
        return IntStream.range(0, stock.size()).mapToObj(number -> SheetWords.of(number, stock.sheet(number)));
    }

    /** A database made anew starts again at version 1: the words themselves tell its index from the old one. */
    private static String checksum(Stock stock) {
        var sum = new CRC32();
        for (int number = 0; number < stock.size(); number++) {
            sum.update(stock.sheet(number).toJson().getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }
}
