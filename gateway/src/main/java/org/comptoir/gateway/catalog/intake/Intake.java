package org.comptoir.gateway.catalog.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.gateway.catalog.ProductChanges;

/** Reads a stream chunk by chunk and gathers what is to be said of it. */
final class Intake implements CatalogReceiver {

    private final int size;
    private final Consumer<List<CatalogItem>> work;
    private final Refusals refusals = new Refusals();
    private final List<CatalogItem> chunk = new ArrayList<>();

    /**
     * @param size items in a chunk
     * @param work takes each chunk; it is emptied afterwards
     */
    Intake(int size, Consumer<List<CatalogItem>> work) {
        this.size = size;
        this.work = work;
    }

    Refusals refusals() {
        return refusals;
    }

    /**
     * Reads as far as it can be read.
     *
     * @return why the rest was not, blank where all was
     * @throws IOException if the stream breaks off; chunks read until then are kept
     */
    String read(CatalogSource source) throws IOException {
        String end = "";
        try {
            source.read(this);
        } catch (CatalogFormatException unreadable) {
            end = String.valueOf(unreadable.getMessage());
        }
        flush();
        return end;
    }

    IntakeReport report(ProductChanges changes, String end) {
        return new IntakeReport(changes, refusals.lines(), refusals.kept(), refusals.problems(), end);
    }

    @Override
    public void item(CatalogItem item) {
        chunk.add(item);
        if (chunk.size() == size) {
            flush();
        }
    }

    @Override
    public void unreadable(CatalogSource.Unreadable line) {
        refusals.unreadable(line);
    }

    private void flush() {
        if (!chunk.isEmpty()) {
            work.accept(chunk);
            chunk.clear();
        }
    }
}
