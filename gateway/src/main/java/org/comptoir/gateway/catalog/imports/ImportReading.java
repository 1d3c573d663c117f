package org.comptoir.gateway.catalog.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.gateway.catalog.imports.ImportJob.Tally;
import org.comptoir.gateway.catalog.imports.ImportLedger.Chunk;
import org.comptoir.gateway.catalog.imports.StagingRows.Aside;
import org.comptoir.gateway.catalog.imports.StagingRows.Shelf;
import org.comptoir.gateway.catalog.imports.StoredProblem.Kind;
import org.comptoir.gateway.catalog.item.ImportProblem;
import org.comptoir.gateway.catalog.item.ItemValue;
import org.comptoir.gateway.catalog.item.ProductCheck;
import org.comptoir.gateway.catalog.item.ProductRow;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.kernel.SupplierPartId;

/**
 * Proves what a source reads and hands it over in chunks. A source reads the same file the same way each time, so what an
 * earlier worker has put aside is counted past.
 */
final class ImportReading implements CatalogReceiver {

    static final int MOST_PROBLEMS = 10_000;

    private static final int MOST_NOTES = 1_000;
    private static final int ROWS = 2_000;
    private static final int CHARACTERS = 8_000_000;
    private static final int LONGEST_NUMBER = 255;
    private static final Pattern SHELF = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final ImportMode mode;
    private final long done;
    private final Links links;

    private final List<Aside> rows = new ArrayList<>();
    private final List<Shelf> shelves = new ArrayList<>();
    private final List<StoredProblem> report = new ArrayList<>();
    private Map<String, String> names = Map.of();
    private int characters;
    private long place;
    private boolean whole;
    private long lines;
    private long items;
    private long refused;
    private long unreadable;
    private long problems;
    private long notes;
    private long stored;
    private long lastUnreadable;

    /**
     * What a reading needs of its surroundings.
     *
     * @param standing an article as it is now
     * @param chunks takes what was read since the last one; it may end the reading by an exception
     */
    record Links(
            LongSupplier bytesRead,
            Function<SupplierPartId, Optional<ProductSheet>> standing,
            Consumer<Chunk> chunks) {}

    ImportReading(ImportJob job, Links links) {
        this.mode = job.wish().mode();
        this.whole = mode == ImportMode.FULL;
        this.links = links;
        Tally before = job.tally();
        this.done = before.reached();
        this.lines = before.lines();
        this.items = before.items();
        this.refused = before.refused();
        this.unreadable = before.unreadable();
        this.problems = before.problems();
        this.notes = before.notes();
        this.stored = before.stored();
    }

    /** Whether articles that the file does not name go out. */
    boolean isWhole() {
        return whole;
    }

    @Override
    public void header(CatalogHeader header) {
        whole = mode == ImportMode.FULL || (mode == ImportMode.FILE && header.scope() == CatalogHeader.Scope.FULL);
    }

    @Override
    public void fieldNames(Map<String, String> byPath) {
        names = Map.copyOf(byPath);
    }

    @Override
    public void category(CatalogCategory category) {
        if (isNew(category.line())) {
            shelves.add(new Shelf(place, category));
            flushIfFull();
        }
    }

    @Override
    public void item(CatalogItem item) {
        if (!isNew(item.line())) {
            return;
        }
        items++;
        var check = new ProductCheck(item, code -> SHELF.matcher(code).matches(), links.standing());
        check.proven()
                .ifPresentOrElse(
                        proven -> aside(item, proven.id().value(), proven.row(), Optional.of(proven.isWithdrawal())),
                        () -> refuse(item, check.problems()));
        flushIfFull();
    }

    @Override
    public void unreadable(CatalogSource.Unreadable line) {
        if (isNew(line.line())) {
            if (line.line() != lastUnreadable) {
                lastUnreadable = line.line();
                refused++;
                unreadable++;
            }
            problem(line.line(), "", line.field(), "", line.rule(), line.remedy());
            flushIfFull();
        }
    }

    @Override
    public void note(long line, String text) {
        if (isNew(line)) {
            notes++;
            if (notes <= MOST_NOTES) {
                report.add(new StoredProblem(++stored, Kind.NOTE, line, "", "", "", text, ""));
            }
        }
    }

    /** Hands over what is left. */
    Tally flush() {
        Tally tally = new Tally(
                Math.max(done, place),
                links.bytesRead().getAsLong(),
                lines,
                items,
                refused,
                unreadable,
                problems,
                notes,
                stored);
        links.chunks().accept(new Chunk(List.copyOf(rows), List.copyOf(shelves), List.copyOf(report), tally));
        rows.clear();
        shelves.clear();
        report.clear();
        characters = 0;
        return tally;
    }

    private boolean isNew(long line) {
        place++;
        lines = Math.max(lines, line);
        return place > done;
    }

    private void refuse(CatalogItem item, List<ImportProblem> found) {
        refused++;
        String id = item.id().strip();
        if (id.isEmpty() || id.length() > LONGEST_NUMBER || id.indexOf('\0') >= 0) {
            unreadable++;
        } else {
            aside(item, id, Optional.empty(), Optional.empty());
        }
        found.forEach(it -> problem(
                it.line(), it.item(), named(it.field()), ItemValue.at(item, it.field()), it.rule(), it.remedy()));
    }

    /** As the file calls it, where that is another name than ours. */
    private String named(String path) {
        String name = names.get(path);
        return name == null || name.equals(path) ? path : "%s (%s)".formatted(name, path);
    }

    private void aside(CatalogItem item, String id, Optional<ProductRow> row, Optional<Boolean> withdrawal) {
        rows.add(new Aside(place, item.line(), id, row, withdrawal));
        characters += row.map(it -> it.sheet().length()).orElse(0);
    }

    private void problem(long line, String item, String field, String found, String rule, String remedy) {
        problems++;
        if (problems <= MOST_PROBLEMS) {
            report.add(new StoredProblem(++stored, Kind.PROBLEM, line, item, field, found, rule, remedy));
        }
    }

    private void flushIfFull() {
        if (rows.size() >= ROWS
                || shelves.size() >= ROWS
                || report.size() >= ROWS
                || characters >= CHARACTERS
                || place % 50_000 == 0) {
            flush();
        }
    }
}
