package org.comptoir.gateway.protocol.cxml.order;

import org.comptoir.cxml.binding.Amount;
import org.comptoir.cxml.binding.BlanketItemDetail;
import org.comptoir.cxml.binding.ItemDetail;
import org.comptoir.cxml.binding.PriceBasisQuantity;
import org.comptoir.cxml.binding.UnitPrice;
import org.jspecify.annotations.Nullable;

/** What a line of a blanket order covers, as a line that is ordered: at its price, or else up to its greatest amount. */
final class BlanketMapper {

    private static final String EACH = "EA";

    private BlanketMapper() {}

    static ItemDetail toItemDetail(BlanketItemDetail blanket, @Nullable String quantity) {
        ItemDetail detail = new ItemDetail();
        detail.description.addAll(blanket.description);
        detail.classification.addAll(blanket.classification);
        detail.extrinsic.addAll(blanket.extrinsic);
        detail.unitOfMeasure = blanket.unitOfMeasure == null ? EACH : blanket.unitOfMeasure;
        detail.unitPrice = blanket.unitPrice;
        detail.priceBasisQuantity = blanket.priceBasisQuantity;
        Amount most = blanket.maxAmount == null ? blanket.overallLimit : blanket.maxAmount;
        if (blanket.unitPrice == null && most != null) {
            detail.unitPrice = new UnitPrice();
            detail.unitPrice.money = most.money;
            detail.priceBasisQuantity = new PriceBasisQuantity();
            detail.priceBasisQuantity.quantity = quantity;
        }
        return detail;
    }
}
