package org.comptoir.gateway.catalog.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.comptoir.gateway.catalog.index.ArticleChanges.ArticleRow;
import org.comptoir.gateway.catalog.index.ArticleChanges.Chunk;
import org.comptoir.gateway.catalog.index.ArticleChanges.Place;
import org.comptoir.gateway.catalog.index.ArticleChanges.SupplyRow;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.ArticleIndex;
import org.comptoir.gateway.catalog.search.IndexEntry;

/** One index on disk that is being written: rows come in chunks, and it is seen only at the end of a change. */
final class Generation implements Closeable {

    private static final Logger LOG = System.getLogger(Generation.class.getName());
    private static final int ARTICLES = 2_000;
    private static final int SUPPLIES = 20_000;

    /** While an index is built, so much work is lost at most when the process dies. */
    private static final int COMMIT_EVERY = 50_000;

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private IndexPosition position;
    private boolean shown;
    private int uncommitted;

    private Generation(Path path, Directory directory, IndexWriter writer, IndexPosition position) {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.position = position;
        this.shown = position.whole();
    }

    /** How far the index in a folder has come; empty where there is none, or none that can be read in full. */
    static Optional<IndexPosition> positionIn(Path path) {
        try (Directory directory = new MMapDirectory(path)) {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            IndexPosition position =
                    IndexPosition.read(SegmentInfos.readLatestCommit(directory).getUserData());
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            return Optional.of(position);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Goes on with the index in a folder, or begins one.
     *
     * @throws UncheckedIOException if the folder cannot be written, or another process uses it
     */
    static Generation write(Path path, IndexPosition position) {
        try {
            Files.createDirectories(path);
            Directory directory = new MMapDirectory(path);
            try {
                return new Generation(path, directory, new IndexWriter(directory, ArticleIndex.writing()), position);
            } catch (IOException failed) {
                directory.close();
                throw failed;
            }
        } catch (LockObtainFailedException taken) {
            throw new UncheckedIOException(
                    "Another process uses the search index in %s: give each node its own GATEWAY_DATA".formatted(path),
                    taken);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "Search index in %s cannot be written: %s".formatted(path, failed.getMessage()), failed);
        }
    }

    /** An index that can be asked, but not added to. */
    static DirectoryReader readOnly(Path path) throws IOException {
        return DirectoryReader.open(new MMapDirectory(path));
    }

    Path path() {
        return path;
    }

    IndexPosition position() {
        return position;
    }

    /** Rows taken in so far. */
    long size() {
        return writer.getDocStats().maxDoc;
    }

    /** Takes in the next rows. @return whether the index stands at the end of a change now */
    boolean step(ArticleChanges changes) throws IOException {
        Chunk<ArticleRow> articles = changes.articles(position.articles(), ARTICLES);
        take(articles.rows());
        if (articles.rows().size() == ARTICLES) {
            position = position.at(articles.rows().get(ARTICLES - 1).place());
            commitNowAndThen();
            return false;
        }
        Chunk<SupplyRow> supplies = changes.supplies(position.supply(), SUPPLIES);
        for (SupplyRow row : supplies.rows()) {
            writer.updateDocValues(ArticleIndex.key(row.part()), ArticleIndex.supplied(row.supplied()));
        }
        position = position.at(Place.behind(articles.version()));
        boolean more = supplies.rows().size() == SUPPLIES;
        position =
                position.atSupply(more ? supplies.rows().get(SUPPLIES - 1).place() : Place.behind(supplies.version()));
        if (!more) {
            position = position.finished();
        }
        return !more;
    }

    private void take(List<ArticleRow> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        take(rows.get(0));
        List<ArticleRow> others = rows.subList(1, rows.size());
        // both processors while there is nothing to answer from yet; one where buyers wait for it too
        Stream<ArticleRow> each = shown ? others.stream() : others.parallelStream();
        try {
            each.forEach(row -> {
                try {
                    take(row);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
        uncommitted += rows.size();
    }

    private void take(ArticleRow row) throws IOException {
        boolean isFirst = !shown && row.change() <= position.begun();
        if (row.withdrawn()) {
            if (!isFirst) {
                writer.deleteDocuments(ArticleIndex.key(row.part()));
            }
            return;
        }
        Optional<IndexEntry> read = read(row);
        if (read.isEmpty()) {
            writer.deleteDocuments(ArticleIndex.key(row.part()));
            return;
        }
        var document =
                ArticleIndex.document(read.get(), new ArticleIndex.Stored(row.sheet(), row.change(), row.supplied()));
        if (isFirst) {
            writer.addDocument(document);
        } else {
            writer.updateDocument(ArticleIndex.key(row.part()), document);
        }
    }

    /** One row that nobody can read must not keep all others from being found. */
    private static Optional<IndexEntry> read(ArticleRow row) {
        try {
            return Optional.of(SheetWords.of(ProductSheet.fromJson(row.sheet())));
        } catch (IllegalArgumentException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "Article {0} is not shown, its row cannot be read: {1}; import it again",
                    row.part(),
                    unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** Never once the index was shown: a restart must find the end of a change. */
    private void commitNowAndThen() throws IOException {
        if (!shown && uncommitted >= COMMIT_EVERY) {
            commit();
        }
    }

    void commit() throws IOException {
        writer.setLiveCommitData(position.written().entrySet());
        writer.commit();
        uncommitted = 0;
    }

    /** What is in the index now; only at the end of a change. */
    DirectoryReader reader() throws IOException {
        shown = true;
        return DirectoryReader.open(writer);
    }

    /** The same where something changed since. */
    Optional<DirectoryReader> newer(DirectoryReader than) throws IOException {
        return Optional.ofNullable(DirectoryReader.openIfChanged(than, writer));
    }

    /** Lets the folder go; what was not committed is forgotten. */
    @Override
    public void close() throws IOException {
        writer.rollback();
        directory.close();
    }
}
