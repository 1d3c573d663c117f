package org.comptoir.gateway.catalog.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.comptoir.gateway.catalog.index.ArticleChanges.Versions;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.jspecify.annotations.Nullable;

/**
 * The index of one supplier's articles on this node. One thread works on it; pictures are asked from any.
 *
 * <p>An index that must be built anew is built in a folder of its own beside the one that answers, and takes its place when it is
 * complete. Whenever the process dies, the next one goes on from the last commit.
 */
public final class SupplierIndex {

    private static final Logger LOG = System.getLogger(SupplierIndex.class.getName());

    private final String name;
    private final IndexFolders folders;
    private final ArticleChanges changes;
    private final SegmentBits bits;
    private final LongSupplier nanoTime;
    private volatile @Nullable Picture picture;
    private volatile IndexProgress progress = new IndexProgress(0, 0, false);
    private @Nullable Generation current;
    private @Nullable Generation next;
    private long total;

    /** @param path a folder of this index alone */
    public SupplierIndex(String name, Path path, ArticleChanges changes, SegmentBits bits) {
        this(name, path, changes, bits, System::nanoTime);
    }

    SupplierIndex(String name, Path path, ArticleChanges changes, SegmentBits bits, LongSupplier nanoTime) {
        this.name = name;
        this.folders = new IndexFolders(path);
        this.changes = changes;
        this.bits = bits;
        this.nanoTime = nanoTime;
    }

    /** What can be asked; empty until the first index is complete. */
    public Optional<Picture> picture() {
        return Optional.ofNullable(picture);
    }

    public IndexProgress progress() {
        return progress;
    }

    /**
     * Does a piece of the work there is: some thousand rows.
     *
     * @param versions the last changes that somebody has seen
     * @return whether there is more
     * @throws UncheckedIOException if the folder cannot be written; the next call begins again where the last commit was
     */
    public boolean work(Versions versions) {
        try {
            Picture shown = picture;
            if (shown != null && shown.isDamaged() && current != null) {
                rebuild("is damaged");
            }
            if (current == null && next == null) {
                open();
            }
            boolean more = current != null && follow(current, versions);
            return (next != null && build(next)) || more;
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed instanceof RuntimeException known
                    ? known
                    : new UncheckedIOException("The search index of %s failed".formatted(name), (IOException) failed);
        }
    }

    private void rebuild(String reason) throws IOException {
        Generation damaged = current;
        if (damaged != null) {
            damaged.close();
            folders.discard(damaged.path());
        }
        current = null;
        LOG.log(Level.WARNING, "{0}: the search index {1} and is built anew", name, reason);
    }

    private void open() throws IOException {
        String identity = changes.identity();
        Versions versions = changes.versions();
        total = changes.size();
        IndexFolders.Found found = folders.look(identity, versions);
        Optional<IndexPosition> whole = found.whole();
        if (whole.isPresent() && whole.get().continues(identity, versions)) {
            current = Generation.write(found.wholePath(), whole.get());
        }
        if (whole.isPresent() && picture == null) {
            DirectoryReader reader = current == null ? Generation.readOnly(found.wholePath()) : current.reader();
            publish(picture(reader, whole.get()));
        }
        if (whole.isEmpty() || !whole.get().continues(identity, versions)) {
            next = Generation.write(
                    found.unfinishedPath(),
                    found.unfinished().orElseGet(() -> IndexPosition.beginning(identity, versions)));
            LOG.log(Level.INFO, "{0}: the search index of about {1} articles is built in the background", name, total);
        }
    }

    /** @return whether there is more */
    private boolean follow(Generation generation, Versions versions) throws IOException {
        IndexPosition position = generation.position();
        if (position.hasAllOf(versions)) {
            return false;
        }
        if (position.whole() && position.isAheadOf(versions)) {
            if (position.isAheadOf(changes.versions())) {
                rebuild("is ahead of its database");
            }
            return current == null;
        }
        if (!generation.step(changes)) {
            return true;
        }
        Picture before = picture;
        if (before == null) {
            publish(picture(generation.reader(), generation.position()));
        } else {
            publish(followed(before, generation));
        }
        generation.commit();
        return false;
    }

    private boolean build(Generation generation) throws IOException {
        boolean complete = generation.step(changes);
        progress = new IndexProgress(generation.size(), Math.max(total, 1), picture != null);
        if (!complete) {
            return true;
        }
        generation.commit();
        Generation before = current;
        publish(picture(generation.reader(), generation.position()));
        current = generation;
        next = null;
        if (before != null) {
            before.close();
        }
        folders.keepOnly(generation.path());
        LOG.log(Level.INFO, "{0}: the search index is complete and answers", name);
        return false;
    }

    private Picture picture(DirectoryReader reader, IndexPosition position) {
        return new Picture(reader, position, new WordIndex(reader, bits, nanoTime));
    }

    /** What is remembered of words stays where no article changed. */
    private Picture followed(Picture before, Generation generation) throws IOException {
        Optional<DirectoryReader> newer = generation.newer(before.reader());
        return newer.isPresent()
                ? picture(newer.get(), generation.position())
                : before.standingAt(generation.position());
    }

    private void publish(Picture newer) {
        Picture before = picture;
        picture = newer;
        progress = new IndexProgress(newer.size(), newer.size(), true);
        if (before != null) {
            before.release();
        }
    }

    /** Lets the folders go; the picture goes on answering. */
    public void close() {
        for (Generation each : new Generation[] {current, next}) {
            if (each != null) {
                try {
                    each.close();
                } catch (IOException failed) {
                    LOG.log(Level.WARNING, "The search index in %s cannot be closed".formatted(each.path()), failed);
                }
            }
        }
        current = null;
        next = null;
    }
}
