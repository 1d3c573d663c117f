package org.comptoir.gateway.catalog.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;

/** Pictures of indexes made for tests of other packages, in folders that go away; no question is cut short. */
public final class Pictures {

    private Pictures() {}

    /** @param changes in how many the articles come, in no order; each makes a segment of its own */
    public static Picture of(List<ProductSheet> sheets, int changes) {
        var rows = new MadeRows();
        SupplierIndex index = new SupplierIndex("test", folder(), rows, new SegmentBits(20_000_000), () -> 0);
        List<ProductSheet> mixed = new ArrayList<>(sheets);
        Collections.shuffle(mixed, new Random(7));
        int size = (mixed.size() + changes - 1) / changes;
        for (int from = 0; from < mixed.size() || from == 0; from += Math.max(1, size)) {
            rows.put(mixed.subList(from, Math.min(mixed.size(), from + size)));
            while (index.work(rows.versions())) {
                // on
            }
        }
        return index.picture().orElseThrow();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("index");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
