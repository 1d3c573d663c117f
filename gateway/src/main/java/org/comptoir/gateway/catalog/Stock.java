package org.comptoir.gateway.catalog;

import java.util.OptionalInt;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/**
 * One supplier's articles at one version, numbered from 0 in part-number order. Frozen: a change makes a new stock.
 *
 * <p>Who asks knows numbers only, so whether all articles are held in memory is decided here and nowhere else.
 */
interface Stock {

    int size();

    /** Empty if there is no such article. */
    OptionalInt numberOf(SupplierPartId id);

    ProductSheet sheet(int number);

    Product product(int number, Language language);

    CatalogItem.Drawing drawing(int number);
}
