package org.comptoir.gateway.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.index.Picture;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.ArticleIndex;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Language;

/**
 * Articles as they were last read from the index, some ten thousand of them. For one version of an article the same object is
 * handed out again and again, over all pictures, so that others may keep what they made of it.
 */
final class DecodedArticles {

    private static final int MOST_KEPT = 20_000;

    private record Key(SupplierId supplier, String part, long change, long supply, Language language) {}

    /** An article in one language, and as the clients see it that have a number of their own for it. */
    static final class Decoded {

        private final Product product;
        private final CatalogItem.Drawing drawing;
        private final Map<String, BuyerPartId> buyers;
        private final Map<String, Product> ofBuyers = new ConcurrentHashMap<>(1);

        Decoded(ProductSheet sheet, Availability availability, Language language) {
            this.product = ReadProduct.of(sheet, availability, language);
            this.drawing = sheet.drawing();
            this.buyers = Map.copyOf(sheet.numbers().buyers());
        }

        Product product(String client) {
            BuyerPartId number = buyers.isEmpty() ? null : buyers.get(client);
            return number == null
                    ? product
                    : ofBuyers.computeIfAbsent(client, any -> ReadProduct.with(product, number));
        }

        CatalogItem.Drawing drawing() {
            return drawing;
        }
    }

    private final Map<Key, Decoded> known = new LinkedHashMap<>(1_024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Decoded> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Decoded of(SupplierId supplier, Picture picture, int entry, Language language) {
        long[] versions = picture.versions(entry);
        return of(new Key(supplier, picture.part(entry), versions[0], versions[1], language), () -> {
            ArticleIndex.Stored stored = picture.article(entry);
            return new Decoded(ProductSheet.fromJson(stored.sheet()), availability(stored.supplied()), language);
        });
    }

    private Decoded of(Key key, Supplier<Decoded> reading) {
        synchronized (known) {
            Decoded article = known.get(key);
            if (article != null) {
                return article;
            }
        }
        Decoded read = reading.get();
        synchronized (known) {
            Decoded before = known.putIfAbsent(key, read);
            return before == null ? read : before;
        }
    }

    private static Availability availability(ArticleIndex.Supplied supplied) {
        return new Availability(supplied.leadTimeDays(), Availability.levels(supplied.stock()));
    }
}
