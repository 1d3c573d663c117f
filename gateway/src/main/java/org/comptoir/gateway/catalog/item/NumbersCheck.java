package org.comptoir.gateway.catalog.item;

import static org.comptoir.gateway.catalog.item.Problems.given;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.BuyerNumber;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.ManufacturerPartId;

/** The rules for the names an article has elsewhere. */
final class NumbersCheck {

    private static final int LONGEST_MANUFACTURER = 255;
    private static final int LONGEST_CLIENT = 64;
    private static final int MOST_BUYERS = 2_000;

    private NumbersCheck() {}

    static ProductSheet.Numbers of(CatalogItem.Numbers sent, Problems problems) {
        problems.line("numbers/manufacturer", sent.manufacturer(), LONGEST_MANUFACTURER);
        var makerId = problems.readGiven(
                "numbers/manufacturerPartId",
                sent.manufacturerPartId(),
                ManufacturerPartId::new,
                "Send the maker's own number");
        var gtin = problems.readGiven(
                "numbers/gtin", sent.gtin(), Gtin::of, "Send the number below the bar code, or leave it out");
        return new ProductSheet.Numbers(given(sent.manufacturer()), makerId, gtin, buyers(sent.buyers(), problems));
    }

    private static SortedMap<String, BuyerPartId> buyers(List<BuyerNumber> sent, Problems problems) {
        SortedMap<String, BuyerPartId> buyers = new TreeMap<>();
        if (!problems.atMost("numbers/buyers", sent.size(), MOST_BUYERS)) {
            return buyers;
        }
        for (int i = 0; i < sent.size(); i++) {
            String field = "numbers/buyers[%d]".formatted(i + 1);
            String client = sent.get(i).client().strip();
            problems.line(field + "/client", client, LONGEST_CLIENT);
            if (client.isEmpty()) {
                problems.report(
                        field + "/client", "the client's number is blank", "Send your own number of the client");
            }
            boolean again = problems.read(
                            field + "/number", sent.get(i).number(), BuyerPartId::new, "Send the client's part number")
                    .map(number -> buyers.put(client, number) != null)
                    .orElse(false);
            if (again) {
                problems.report(field, "client %s comes twice".formatted(client), "Send one number for each client");
            }
        }
        return buyers;
    }
}
