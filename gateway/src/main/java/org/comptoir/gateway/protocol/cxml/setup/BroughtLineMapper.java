package org.comptoir.gateway.protocol.cxml.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.binding.Description;
import org.comptoir.cxml.binding.ItemDetail;
import org.comptoir.cxml.binding.ItemID;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.PriceBasisQuantity;
import org.comptoir.gateway.partner.dialect.WireNames;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.comptoir.gateway.punchout.BroughtLine;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * cXML ItemOut of a PunchOutSetupRequest to {@link BroughtLine}.
 *
 * <p>No line is a problem of the document: what cannot be understood is shown to the person in the shop, where it can be
 * mended.
 */
final class BroughtLineMapper {

    private static final int LONGEST = 255;
    private static final int LONGEST_WORD = 40;

    private BroughtLineMapper() {}

    /** @param units what the suite calls our units */
    static List<BroughtLine> toLines(List<ItemOut> items, WireNames units) {
        List<BroughtLine> lines = new ArrayList<>(items.size());
        for (ItemOut item : items) {
            lines.add(line(lines.size() + 1, item, units));
        }
        return lines;
    }

    private static BroughtLine line(int number, ItemOut item, WireNames units) {
        Optional<ItemID> id = Optional.ofNullable(item.itemId);
        Optional<ItemDetail> detail = Optional.ofNullable(item.itemDetail);
        return new BroughtLine(
                number,
                cut(id.map(known -> known.supplierPartId).map(part -> part.value), LONGEST),
                cut(id.map(known -> known.supplierPartAuxiliaryId).map(auxiliary -> auxiliary.text()), LONGEST),
                cut(Optional.ofNullable(item.quantity), LONGEST_WORD),
                units.fromWire(cut(detail.map(known -> known.unitOfMeasure), LONGEST_WORD)),
                cut(detail.flatMap(BroughtLineMapper::name), LONGEST),
                detail.flatMap(BroughtLineMapper::price));
    }

    private static Optional<String> name(ItemDetail detail) {
        return detail.description.stream()
                .map(Description::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Optional<UnitPrice> price(ItemDetail detail) {
        return Optional.ofNullable(detail.unitPrice)
                .map(price -> price.money)
                .flatMap(money -> price(money.value, money.currency, basis(detail)));
    }

    /** Between other units there is nothing to compare a price by. */
    private static String basis(ItemDetail detail) {
        PriceBasisQuantity basis = detail.priceBasisQuantity;
        if (basis == null) {
            return "1";
        }
        boolean sameUnits = Texts.of(basis.conversionFactor).orElse("1").equals("1");
        return sameUnits ? Texts.of(basis.quantity).orElse("") : "";
    }

    private static Optional<UnitPrice> price(@Nullable String amount, @Nullable String currency, String basis) {
        if (amount == null || currency == null) {
            return Optional.empty();
        }
        try {
            Money money = Money.of(amount, currency.strip());
            return Optional.of(new UnitPrice(money, Money.of(basis, "XXX").amount()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String cut(Optional<String> text, int longest) {
        return text.flatMap(Texts::of)
                .map(stripped -> Texts.cut(stripped, longest))
                .orElse("");
    }
}
