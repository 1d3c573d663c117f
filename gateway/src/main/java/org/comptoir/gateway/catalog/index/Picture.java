package org.comptoir.gateway.catalog.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.comptoir.gateway.catalog.search.ArticleIndex;
import org.comptoir.gateway.catalog.search.WordIndex;

/**
 * The index at one moment, frozen: all answers of one question are of one picture. It is asked between {@link #hold} and {@link
 * #release}, and lasts until the last who holds it lets it go.
 */
public final class Picture {

    private final DirectoryReader reader;
    private final IndexPosition position;
    private final WordIndex words;
    private volatile boolean damaged;

    Picture(DirectoryReader reader, IndexPosition position, WordIndex words) {
        this.reader = reader;
        this.position = position;
        this.words = words;
    }

    /** The same entries after a change that touched none of them. */
    Picture standingAt(IndexPosition later) {
        reader.incRef();
        return new Picture(reader, later, words);
    }

    long size() {
        return reader.numDocs();
    }

    DirectoryReader reader() {
        return reader;
    }

    /** The last change of articles that is in it. */
    public long version() {
        return position.version();
    }

    /** The last change of stock and lead times that is in it. */
    public long supplyVersion() {
        return position.supply().change() - 1;
    }

    public WordIndex words() {
        return words;
    }

    /** Places of entries, those of replaced ones among them. */
    public int places() {
        return Math.max(1, reader.maxDoc());
    }

    /** Change and change of supply, see {@link ArticleIndex#versions}. */
    public long[] versions(int entry) {
        try {
            return ArticleIndex.versions(reader, entry);
        } catch (IOException unreadable) {
            throw damaged(unreadable);
        }
    }

    public String part(int entry) {
        try {
            return ArticleIndex.part(reader, entry);
        } catch (IOException unreadable) {
            throw damaged(unreadable);
        }
    }

    public ArticleIndex.Stored article(int entry) {
        try {
            return ArticleIndex.read(reader, entry);
        } catch (IOException unreadable) {
            throw damaged(unreadable);
        }
    }

    /** @return false when it is closed already: ask its successor */
    public boolean hold() {
        return reader.tryIncRef();
    }

    public void release() {
        try {
            reader.decRef();
        } catch (IOException failed) {
            throw new UncheckedIOException("The search index cannot be let go", failed);
        }
    }

    /** Says that what it reads makes no sense: the index is built anew. */
    public void reportDamage() {
        damaged = true;
    }

    boolean isDamaged() {
        return damaged;
    }

    private UncheckedIOException damaged(IOException unreadable) {
        damaged = true;
        return new UncheckedIOException("The search index cannot be read", unreadable);
    }
}
