package org.comptoir.gateway.catalog.index;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.ArticleIndex.Supplied;

/** The rows of a supplier in memory, with the same promises as those of the database. */
public final class MadeRows implements ArticleChanges {

    private final Map<String, ArticleRow> articles = new HashMap<>();
    private final Map<String, Supplied> supplies = new HashMap<>();
    private TreeMap<Place, ArticleRow> byChange = new TreeMap<>(IN_ORDER);
    private String identity = "made";
    private long version;
    private long supplyVersion;

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparingLong(Place::change).thenComparing(Place::part);

    public synchronized void identity(String other) {
        identity = other;
    }

    /** One change. */
    public synchronized void put(Collection<ProductSheet> sheets) {
        version++;
        for (ProductSheet sheet : sheets) {
            row(new ArticleRow(sheet.id().value(), version, false, sheet.toJson(), NOTHING));
        }
    }

    public synchronized void withdraw(Collection<String> parts) {
        version++;
        for (String part : parts) {
            ArticleRow before = articles.get(part);
            if (before != null) {
                row(new ArticleRow(part, version, true, before.sheet(), NOTHING));
            }
        }
    }

    /** One change of supply: pieces in stock by part number. */
    public synchronized void stock(Map<String, Integer> pieces) {
        supplyVersion++;
        pieces.forEach((part, quantity) -> {
            String lines = new Availability(
                            OptionalInt.empty(), List.of(new Availability.Level("north", new BigDecimal(quantity))))
                    .lines();
            supplies.put(part, new Supplied(supplyVersion, OptionalInt.of(quantity), lines, quantity > 0));
        });
    }

    private static final Supplied NOTHING = new Supplied(0, OptionalInt.empty(), "", false);

    private void row(ArticleRow row) {
        ArticleRow before = articles.put(row.part(), row);
        if (before != null) {
            byChange.remove(before.place());
        }
        byChange.put(row.place(), row);
    }

    @Override
    public synchronized String identity() {
        return identity;
    }

    @Override
    public synchronized Versions versions() {
        return new Versions(version, supplyVersion);
    }

    @Override
    public synchronized long size() {
        return articles.values().stream().filter(row -> !row.withdrawn()).count();
    }

    @Override
    public synchronized Chunk<ArticleRow> articles(Place after, int most) {
        return new Chunk<>(
                version,
                byChange.tailMap(after, false).values().stream()
                        .limit(most)
                        .map(row -> new ArticleRow(
                                row.part(),
                                row.change(),
                                row.withdrawn(),
                                row.sheet(),
                                supplies.getOrDefault(row.part(), NOTHING)))
                        .toList());
    }

    @Override
    public synchronized Chunk<SupplyRow> supplies(Place after, int most) {
        return new Chunk<>(
                supplyVersion,
                supplies.entrySet().stream()
                        .map(entry -> new SupplyRow(entry.getKey(), entry.getValue()))
                        .filter(row -> IN_ORDER.compare(row.place(), after) > 0)
                        .sorted(Comparator.comparing(SupplyRow::place, IN_ORDER))
                        .limit(most)
                        .toList());
    }
}
