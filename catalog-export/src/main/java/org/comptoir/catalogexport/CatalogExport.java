package org.comptoir.catalogexport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogSink.Patch;
import org.comptoir.catalogexport.ExportOutcome.Published;
import org.comptoir.catalogexport.ExportOutcome.Refused;

/**
 * The pipe from articles to a file: constant memory at any length, and nothing published half. A file is written beside its
 * place, forced to the disk and moved there when it is whole; whatever stops it before leaves the old one as it was.
 *
 * @param judge what the destination would refuse
 * @param leavesOut whether refused articles are left out; otherwise one of them refuses the file
 */
public record CatalogExport(ExportFormat format, ExportHead head, ItemJudge judge, boolean leavesOut) {

    /** All or nothing, by the rules of the format alone. */
    public CatalogExport(ExportFormat format, ExportHead head) {
        this(format, head, ItemJudge.LENIENT, false);
    }

    /**
     * Writes a file.
     *
     * @param shelves a parent before its children
     * @param items read once, closed in any case
     * @param target replaced where it is there; its folder must be
     * @throws IOException if the disk or the items cannot be read or written; the message names the item
     */
    public ExportOutcome write(List<CatalogCategory> shelves, Stream<CatalogItem> items, Path target)
            throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (items) {
            Optional<String> impossible = format.refuses(head);
            if (impossible.isPresent()) {
                return new Refused(impossible.get(), new Tally().report(format.name(), 0, ""));
            }
            var tally = new Tally();
            pass(shelves, items, part, tally);
            Optional<String> reason = refusal(tally);
            if (reason.isPresent()) {
                return new Refused(reason.get(), tally.report(format.name(), 0, ""));
            }
            String sha256 = FileDigest.sha256(part);
            long bytes = Files.size(part);
            move(part, target);
            return new Published(tally.report(format.name(), bytes, sha256));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What would be refused, without a file: the dry run. */
    public ExportReport predict(List<CatalogCategory> shelves, Stream<CatalogItem> items) throws IOException {
        var tally = new Tally();
        Optional<String> impossible = format.refuses(head);
        if (impossible.isPresent()) {
            items.close();
            tally.refused(List.of(Refusal.ofFormat(Refusal.WHOLE, "", impossible.get(), "")));
            return tally.report(format.name(), 0, "");
        }
        try (items;
                CatalogSink sink = format.open(OutputStream.nullOutputStream(), head)) {
            pour(shelves, items, sink, tally);
        }
        return tally.report(format.name(), 0, "");
    }

    private Optional<String> refusal(Tally tally) {
        if (tally.refused() > 0 && !leavesOut) {
            return Optional.of("%d articles are refused and nothing was published; the first: %s"
                    .formatted(tally.refused(), tally.first()));
        }
        return tally.written() > 0
                ? Optional.empty()
                : Optional.of("There is no article to write and nothing was published. Widen the assortment,"
                        + " or correct what is refused");
    }

    private void pass(List<CatalogCategory> shelves, Stream<CatalogItem> items, Path part, Tally tally)
            throws IOException {
        try (FileChannel file = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream bytes = Channels.newOutputStream(file);
            try (CatalogSink sink = format.open(bytes, head)) {
                pour(shelves, items, sink, tally);
                Optional<Patch> patch = sink.patch();
                if (patch.isPresent()) {
                    file.write(ByteBuffer.wrap(patch.get().bytes()), patch.get().offset());
                }
            }
            file.force(true);
        }
    }

    private void pour(List<CatalogCategory> shelves, Stream<CatalogItem> items, CatalogSink sink, Tally tally)
            throws IOException {
        String place = "before the first item";
        try {
            for (CatalogCategory shelf : shelves) {
                sink.shelf(shelf);
            }
            for (Iterator<CatalogItem> all = items.iterator(); all.hasNext(); ) {
                CatalogItem item = all.next();
                place = item.id();
                take(item, sink, tally);
            }
            sink.finish();
        } catch (IOException | RuntimeException broken) {
            throw new IOException(
                    "The export stopped after %d articles, last at %s: %s. Nothing was published; run it again"
                            .formatted(tally.written(), place, broken.getMessage()),
                    broken);
        }
    }

    private void take(CatalogItem item, CatalogSink sink, Tally tally) throws IOException {
        List<Refusal> said = new ArrayList<>(0);
        if (item.id().isBlank()) {
            said.add(Refusal.ofFormat("in line " + item.line(), "id", "the part number is blank", "Give it one"));
        }
        judge.judge(item, said::add);
        boolean keptBack = said.stream().anyMatch(Refusal::keepsBack);
        if (!keptBack) {
            format.judge().judge(item, said::add);
            List<Refusal> unsayable = sink.write(item);
            keptBack = !unsayable.isEmpty();
            said.addAll(unsayable);
        }
        if (keptBack) {
            tally.refused(said);
            return;
        }
        tally.wrote(item);
        format.omits(item, head).forEach(tally::omitted);
        if (!said.isEmpty()) {
            tally.warned(said);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException simple) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
