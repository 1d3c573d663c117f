package org.comptoir.catalogexport.delta;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.delta.Change.Kind;
import org.comptoir.catalogexport.delta.VersionFile.Line;
import org.comptoir.catalogexport.delta.VersionFile.Lines;
import org.comptoir.catalogexport.ndjson.NdjsonItem;
import org.jspecify.annotations.Nullable;

/** Two versions side by side: two articles in memory at any length. What is the same is only counted. */
public final class Delta implements Closeable {

    private static final int SIGN_OF_LIFE = 10_000;

    private final Lines old;
    private final Lines fresh;
    private final DeltaCount count = new DeltaCount();
    private final Runnable live;
    private long compared;
    private @Nullable Line before;
    private @Nullable Line now;

    /**
     * Begins to compare.
     *
     * @param accepted the version the destination took last
     * @param present the catalog as it is now, recorded as a version
     */
    public Delta(Path accepted, Path present) throws IOException {
        this(accepted, present, () -> {});
    }

    /**
     * Begins to compare.
     *
     * @param live called every ten thousand articles, for whoever has to show that it is still at work
     */
    public Delta(Path accepted, Path present, Runnable live) throws IOException {
        this.live = live;
        this.old = new Lines(accepted);
        try {
            this.fresh = new Lines(present);
        } catch (IOException missing) {
            old.close();
            throw missing;
        }
        this.before = old.next();
        this.now = fresh.next();
    }

    /** The changes in the order of the numbers; read once. */
    public Stream<Change> changes() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Changes(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** What there was, complete once the changes are read to the end. */
    public DeltaCount count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        old.close();
        fresh.close();
    }

    private @Nullable Change next() throws IOException {
        while (before != null || now != null) {
            if (++compared % SIGN_OF_LIFE == 0) {
                live.run();
            }
            int order = before == null ? 1 : now == null ? -1 : VersionFile.compare(before.id(), now.id());
            Change found = order < 0 ? withdrawn() : order > 0 ? added() : changed();
            if (found != null) {
                count.add(found.kind());
                return found;
            }
            count.addSame();
        }
        return null;
    }

    private @Nullable Change withdrawn() throws IOException {
        Line gone = before;
        before = old.next();
        return gone == null ? null : new Change(Kind.WITHDRAWN, item(gone));
    }

    private @Nullable Change added() throws IOException {
        Line come = now;
        now = fresh.next();
        return come == null ? null : new Change(Kind.ADDED, item(come));
    }

    private @Nullable Change changed() throws IOException {
        Line was = before;
        Line is = now;
        before = old.next();
        now = fresh.next();
        if (was == null
                || is == null
                || (was.rest().equals(is.rest()) && was.price().equals(is.price()))) {
            return null;
        }
        return new Change(was.rest().equals(is.rest()) ? Kind.REPRICED : Kind.REWRITTEN, item(is));
    }

    private static CatalogItem item(Line line) {
        return NdjsonItem.parse(0, line.json(), (path, rule) -> {
            throw new IllegalStateException("The version is damaged at %s: %s".formatted(path, rule));
        });
    }

    private final class Changes implements Iterator<Change> {

        private @Nullable Change ahead;

        @Override
        public boolean hasNext() {
            try {
                ahead = ahead == null ? Delta.this.next() : ahead;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return ahead != null;
        }

        @Override
        public Change next() {
            Change given = hasNext() ? ahead : null;
            if (given == null) {
                throw new NoSuchElementException();
            }
            ahead = null;
            return given;
        }
    }
}
