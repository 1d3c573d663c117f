package org.comptoir.gateway.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductCheck;
import org.comptoir.gateway.catalog.search.IndexFolder;
import org.comptoir.gateway.demo.DemoFixture;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Editions of the demo catalog, indexed for real in a folder that goes away. */
final class AnEdition {

    static final ClientId EVERYTHING = new ClientId(1);
    static final ClientId NORDWERK = new ClientId(2);

    /** Frozen, so it may be shared by all tests. */
    static final Edition DEMO = of(product -> true, Map.of(NORDWERK, DemoFixture.hiddenFromNordwerk()));

    private AnEdition() {}

    /** An edition of the demo's products that pass. */
    static Edition of(Predicate<CatalogItem> kept, Map<ClientId, Set<SupplierPartId>> hidden) {
        Set<String> categories = DemoFixture.shelves().stream()
                .map(IncomingCategory::code)
                .collect(Collectors.toCollection(HashSet::new));
        List<CatalogRows.Stored> sheets = new ArrayList<>();
        DemoFixture.products().stream().filter(kept).forEach(product -> {
            var check = new ProductCheck(product, categories);
            var sheet = check.proven().flatMap(proven -> proven.sheet());
            sheets.add(new CatalogRows.Stored(
                    sheet.orElseThrow(() -> new AssertionError(check.problems())), Availability.UNTOLD));
        });
        var stock = new MemoryStock(sheets);
        try {
            Path folder = Files.createTempDirectory("edition");
            var words = new IndexFolder(folder).build("test", EditionReader.entries(stock));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return new Edition(1, stock, DemoFixture.shelves(), hidden, words);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static SearchPage search(ClientId client, Language language, SearchQuery query) {
        return DEMO.search(Asker.of(client, language), query).orElseThrow();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
