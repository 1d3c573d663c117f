package org.comptoir.gateway.protocol.cxml.fulfilment;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.comptoir.cxml.binding.Classification;
import org.comptoir.cxml.binding.Description;
import org.comptoir.cxml.binding.ItemDetail;
import org.comptoir.cxml.binding.ItemID;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.PriceBasisQuantity;
import org.comptoir.cxml.binding.SupplierPartID;
import org.comptoir.cxml.binding.UnitPrice;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.protocol.cxml.exchange.MoneyMapper;
import org.comptoir.kernel.SupplierPartId;

/** The article that comes in the place of the one ordered: cXML {@code ItemIn}, from which a suite books it by itself. */
final class Substitute {

    private Substitute() {}

    /** Whether the order says of what class its article is, without which no {@code ItemIn} is whole. */
    static boolean isSayable(IncomingLine ordered) {
        return !classes(ordered).isEmpty();
    }

    /**
     * Of the class of what was ordered, in whose place it comes.
     *
     * @param price on the basis of the order
     * @param quantity of the status it stands in, and its unit as the buyer writes it
     */
    static ItemIn of(
            IncomingLine ordered,
            SupplierPartId part,
            org.comptoir.kernel.UnitPrice price,
            String quantity,
            String unit) {
        ItemIn item = new ItemIn();
        item.quantity = quantity;
        item.itemId = new ItemID();
        item.itemId.supplierPartId = new SupplierPartID();
        item.itemId.supplierPartId.value = part.value();
        item.itemDetail = new ItemDetail();
        item.itemDetail.unitPrice = new UnitPrice();
        item.itemDetail.unitPrice.money = MoneyMapper.fromMoney(price.price());
        item.itemDetail.description.add(description(ordered, part));
        item.itemDetail.unitOfMeasure = unit;
        if (!price.isPerUnit()) {
            item.itemDetail.priceBasisQuantity = new PriceBasisQuantity();
            item.itemDetail.priceBasisQuantity.quantity =
                    price.basis().stripTrailingZeros().toPlainString();
            item.itemDetail.priceBasisQuantity.conversionFactor = "1";
            item.itemDetail.priceBasisQuantity.unitOfMeasure = unit;
        }
        item.itemDetail.classification.addAll(classes(ordered));
        return item;
    }

    /** What is kept describes the article that was ordered, and is said of that alone. */
    private static Description description(IncomingLine ordered, SupplierPartId part) {
        Description description = new Description();
        description.lang = "en";
        description.content.add("%s in place of %s: %s"
                .formatted(part.value(), ordered.part().id().value(), ordered.description())
                .strip());
        return description;
    }

    private static List<Classification> classes(IncomingLine ordered) {
        JsonObject details = ordered.details().object();
        JsonArray kept = details.getJsonArray("classifications");
        return kept == null
                ? List.of()
                : kept.getValuesAs(JsonObject.class).stream()
                        .map(Substitute::classification)
                        .toList();
    }

    private static Classification classification(JsonObject kept) {
        Classification classification = new Classification();
        classification.domain = kept.getString("domain", "");
        classification.value = kept.getString("code", "");
        return classification;
    }
}
