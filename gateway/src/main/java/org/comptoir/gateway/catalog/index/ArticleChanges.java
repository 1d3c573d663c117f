package org.comptoir.gateway.catalog.index;

import java.util.List;
import org.comptoir.gateway.catalog.search.ArticleIndex.Supplied;

/** The rows of one supplier's articles in the order in which they changed. Every answer is of one moment. */
public interface ArticleChanges {

    /** Which database this is: an index of another one is of no use. */
    String identity();

    /** The last change of articles and of supply, at this moment. */
    Versions versions();

    /** How many rows of articles there are, about. */
    long size();

    /**
     * The next rows of articles.
     *
     * @param most how many; fewer are returned only at the end
     */
    Chunk<ArticleRow> articles(Place after, int most);

    /** The next rows of stock and lead times, likewise. */
    Chunk<SupplyRow> supplies(Place after, int most);

    /** Last changes. */
    record Versions(long articles, long supply) {}

    /**
     * A place in the order of changes, and of part numbers within a change.
     *
     * @param part blank before the first
     */
    record Place(long change, String part) {

        static final Place BEGIN = new Place(0, "");

        /** Behind everything of a change. */
        static Place behind(long change) {
            return new Place(change + 1, "");
        }
    }

    /**
     * Rows with the last change of the moment in which they were read.
     *
     * @param version of which no more is to come if there are fewer rows than asked for
     */
    record Chunk<T>(long version, List<T> rows) {}

    /** @param sheet canonical JSON of a product's sheet */
    record ArticleRow(String part, long change, boolean withdrawn, String sheet, Supplied supplied) {

        Place place() {
            return new Place(change, part);
        }
    }

    /** What is known of an article's supply. */
    record SupplyRow(String part, Supplied supplied) {

        Place place() {
            return new Place(supplied.change(), part);
        }
    }
}
