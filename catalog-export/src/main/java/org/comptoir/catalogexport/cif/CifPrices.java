package org.comptoir.catalogexport.cif;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.ItemJudge;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.Refusal.Weight;
import org.comptoir.catalogexport.mapping.PerUnit;

/** Prices of CIF are of one unit and have few decimals; what a reader makes of more, cut or refused, nobody can tell. */
final class CifPrices implements ItemJudge {

    private static final int MOST_DECIMALS = 4;
    private static final String SOURCE = "Ariba CIF 3.0 format, field table,"
            + " https://suppliers.mpuk.basware.com/Help/UserGuide-en/cif3_0format.htm (2026-11-29)";

    @Override
    public void judge(CatalogItem item, Consumer<Refusal> refusals) {
        if (item.action() != Action.WITHDRAW) {
            PerUnit.of(item.terms())
                    .filter(price -> decimals(price) > MOST_DECIMALS)
                    .ifPresent(price -> refusals.accept(new Refusal(
                            item.id(),
                            "price.amount",
                            "%s for one unit has %d digits behind the point, and a price in CIF at most %d"
                                    .formatted(price, decimals(price), MOST_DECIMALS),
                            "Round the price in the contract, or sell a larger unit",
                            Weight.WARNED,
                            SOURCE)));
        }
    }

    private static int decimals(String price) {
        int point = price.indexOf('.');
        if (point < 0 || price.length() - point - 1 <= MOST_DECIMALS) {
            return 0; // most articles, without reckoning
        }
        try {
            return Math.max(0, new BigDecimal(price).stripTrailingZeros().scale());
        } catch (NumberFormatException noPrice) {
            return 0;
        }
    }
}
