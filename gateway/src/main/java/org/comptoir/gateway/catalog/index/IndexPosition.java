package org.comptoir.gateway.catalog.index;

import java.util.Map;
import org.comptoir.gateway.catalog.index.ArticleChanges.Place;
import org.comptoir.gateway.catalog.index.ArticleChanges.Versions;
import org.comptoir.gateway.catalog.search.ArticleIndex;

/**
 * How far an index has followed the rows. It is stored with every commit of the index, so both are always of one moment.
 *
 * @param format of the documents
 * @param identity of the database
 * @param begun the last change of articles when the building began: a row of an older change is met for the first time
 * @param whole whether the index stands at the end of a change and may be shown
 */
record IndexPosition(int format, String identity, long begun, Place articles, Place supply, boolean whole) {

    /** Formats from this one on can be asked, though not added to. */
    private static final int OLDEST_READABLE = 3;

    static IndexPosition beginning(String identity, Versions versions) {
        return new IndexPosition(
                ArticleIndex.FORMAT,
                identity,
                versions.articles(),
                Place.BEGIN,
                Place.behind(versions.supply()),
                false);
    }

    /** @throws IllegalArgumentException if nobody of ours wrote it */
    static IndexPosition read(Map<String, String> data) {
        return new IndexPosition(
                (int) number(data, "format"),
                data.getOrDefault("identity", ""),
                number(data, "begun"),
                new Place(number(data, "change"), data.getOrDefault("part", "")),
                new Place(number(data, "supply"), data.getOrDefault("supplyPart", "")),
                Boolean.parseBoolean(data.get("whole")));
    }

    Map<String, String> written() {
        return Map.of(
                "format", String.valueOf(format),
                "identity", identity,
                "begun", String.valueOf(begun),
                "change", String.valueOf(articles.change()),
                "part", articles.part(),
                "supply", String.valueOf(supply.change()),
                "supplyPart", supply.part(),
                "whole", String.valueOf(whole));
    }

    private static long number(Map<String, String> data, String key) {
        return Long.parseLong(data.getOrDefault(key, "none"));
    }

    /** The last change of articles that is in the index as a whole. */
    long version() {
        return articles.change() - 1;
    }

    IndexPosition at(Place article) {
        return new IndexPosition(format, identity, begun, article, supply, false);
    }

    IndexPosition atSupply(Place supplied) {
        return new IndexPosition(format, identity, begun, articles, supplied, false);
    }

    IndexPosition finished() {
        return new IndexPosition(format, identity, begun, articles, supply, true);
    }

    /** Whether everything up to these changes is in. */
    boolean hasAllOf(Versions versions) {
        return whole
                && articles.equals(Place.behind(versions.articles()))
                && supply.equals(Place.behind(versions.supply()));
    }

    /** Whether rows of this database can be taken over on top. */
    boolean continues(String database, Versions versions) {
        return format == ArticleIndex.FORMAT && isOf(database, versions);
    }

    /** Whether it tells the truth of some moment of this database. */
    boolean answersFor(String database, Versions versions) {
        return whole && format >= OLDEST_READABLE && format <= ArticleIndex.FORMAT && isOf(database, versions);
    }

    /** A database put back to an earlier day is behind its index. */
    private boolean isOf(String database, Versions versions) {
        return identity.equals(database) && !isAheadOf(versions);
    }

    boolean isAheadOf(Versions versions) {
        return articles.change() > versions.articles() + 1 || supply.change() > versions.supply() + 1;
    }
}
