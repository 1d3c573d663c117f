package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Where one supplier's index lives on disk. It carries a stamp that says what it was built from; a build is seen whole
 * or not at all, whenever the process may die.
 */
public final class IndexFolder {

    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final String STAMP = "stamp";

    private final Path path;

    public IndexFolder(Path path) {
        this.path = path;
    }

    /** The index that was built from exactly this, if it is there and can be read. */
    public Optional<WordIndex> open(String stamp) {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        try {
            DirectoryReader reader = DirectoryReader.open(FSDirectory.open(path));
            String found = reader.getIndexCommit().getUserData().get(STAMP);
            if (full(stamp).equals(found)) {
                return Optional.of(new LuceneWordIndex(reader));
            }
            reader.close();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.INFO, "Search index in {0} cannot be read ({1}); it is built anew", path, unreadable);
        }
        return Optional.empty();
    }

    /**
     * Builds the index anew. Readers of the one before are not disturbed.
     *
     * @param stamp what the entries were taken from, such as a catalog version
     * @throws UncheckedIOException if the folder cannot be written, or another process uses it
     */
    public WordIndex build(String stamp, Stream<IndexEntry> entries) {
        try {
            Files.createDirectories(path);
            discardIfBroken();
            Directory directory = FSDirectory.open(path);
            try (IndexWriter writer = new IndexWriter(directory, configuration())) {
                for (Iterator<IndexEntry> each = entries.iterator(); each.hasNext(); ) {
                    writer.addDocument(document(each.next()));
                }
                writer.forceMerge(1);
                writer.setLiveCommitData(Map.of(STAMP, full(stamp)).entrySet());
                writer.commit();
            }
            return new LuceneWordIndex(DirectoryReader.open(directory));
        } catch (LockObtainFailedException taken) {
            throw new UncheckedIOException(
                    "Another process uses the search index in %s: give each node its own GATEWAY_DATA".formatted(path),
                    taken);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "Search index in %s cannot be written: %s".formatted(path, failed.getMessage()), failed);
        }
    }

    /** A writer refuses to start over segments it cannot read; what is derived may be thrown away. */
    private void discardIfBroken() throws IOException {
        try (Directory directory = FSDirectory.open(path)) {
            if (DirectoryReader.indexExists(directory)) {
                DirectoryReader.open(directory).close();
            }
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(Level.INFO, "Search index in {0} is damaged ({1}); its files are removed", path, broken);
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(ArticleFields.analyzer())
                .setOpenMode(OpenMode.CREATE)
                .setCommitOnClose(false);
    }

    private static Document document(IndexEntry entry) {
        var document = new Document();
        document.add(new NumericDocValuesField(Fields.NUMBER, entry.number()));
        ArticleFields.addTo(document, entry);
        return document;
    }

    private static String full(String stamp) {
        return Fields.FORMAT + "/" + stamp;
    }
}
