package org.comptoir.gateway.protocol.cxml.order;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.cxml.binding.ItemDetail;
import org.comptoir.cxml.binding.ItemID;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.PriceBasisQuantity;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.partner.dialect.WireNames;
import org.comptoir.gateway.protocol.cxml.exchange.MoneyMapper;
import org.comptoir.gateway.protocol.cxml.exchange.Problems;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPart;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** cXML ItemOut to {@link IncomingLine}. */
final class OrderLineMapper {

    private static final int LONGEST_DESCRIPTION = 4_000;

    /** Decimals of a basis, as of an amount. */
    private static final int LONGEST_BASIS = 12;

    private OrderLineMapper() {}

    static List<IncomingLine> toLines(List<ItemOut> items, WireNames units, Problems problems) {
        List<IncomingLine> lines = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            ItemOut item = items.get(i);
            if ("delete".equals(item.operation)) {
                continue;
            }
            IncomingLine line = toLine(item, i + 1, units, problems);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static @Nullable IncomingLine toLine(ItemOut item, int place, WireNames units, Problems problems) {
        String path = "OrderRequest/ItemOut[%d]".formatted(place);
        Integer number = problems.optional(path + "/@lineNumber", item.lineNumber, OrderLineMapper::lineNumber)
                .orElse(place);
        SupplierPart part = part(item, path + "/ItemID", problems);
        Quantity quantity = problems.required(path + "/@quantity", item.quantity, Quantity::of);
        ItemDetail detail = item.itemDetail == null && item.blanketItemDetail != null
                ? BlanketMapper.toItemDetail(item.blanketItemDetail, item.quantity)
                : item.itemDetail;
        if (detail == null) {
            problems.add(path + "/ItemDetail", "is missing; send price, unit and description with every line");
            return null;
        }
        UnitOfMeasure unit = problems.required(
                path + "/ItemDetail/UnitOfMeasure",
                detail.unitOfMeasure,
                text -> UnitOfMeasure.of(units.fromWire(text)));
        UnitPrice price = price(detail, path + "/ItemDetail", problems);
        Optional<LocalDate> delivery = problems.optional(
                path + "/@requestedDeliveryDate",
                item.requestedDeliveryDate,
                text -> OrderRequestMapper.date(text).toLocalDate());
        if (part == null || quantity == null || unit == null || price == null) {
            return null;
        }
        return new IncomingLine(
                number,
                part,
                buyerPart(item.itemId),
                quantity,
                unit,
                price,
                description(detail),
                delivery,
                OrderRequestMapper.address(item.shipTo),
                Texts.comments(item.comments),
                extrinsics(detail),
                HandedOnMapper.ofLine(item));
    }

    private static int lineNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"%s\" is no whole number".formatted(Texts.cut(text, 40)), e);
        }
    }

    private static @Nullable SupplierPart part(ItemOut item, String path, Problems problems) {
        Optional<ItemID> numbers = Optional.ofNullable(item.itemId);
        String number =
                numbers.map(id -> id.supplierPartId).map(part -> part.value).orElse(null);
        boolean named = Texts.of(number).isPresent();
        SupplierPartId id =
                !named && (isDescribed(item) || buyerPart(item.itemId).isPresent())
                        ? IncomingLine.FREE_TEXT
                        : problems.required(path + "/SupplierPartID", number, SupplierPartId::new);
        if (id == null) {
            return null;
        }
        return new SupplierPart(
                id,
                auxiliaryId(
                        numbers.map(known -> known.supplierPartAuxiliaryId)
                                .flatMap(auxiliary -> Texts.of(auxiliary.text())),
                        item.itemDetail));
    }

    /** Whether a line without a number says in words what is wanted: asked for outside a catalog, or of a blanket order. */
    private static boolean isDescribed(ItemOut item) {
        return item.blanketItemDetail != null
                || (item.itemDetail != null && !description(item.itemDetail).isEmpty());
    }

    /**
     * What we put beside the number. The line of an OCI cart carries it in fields that come as Extrinsics, in any case:
     * EXT_QUOTE_ID is a promise always, while EXT_PRODUCT_ID and the auxiliary number made of it may name the article.
     */
    private static Optional<String> auxiliaryId(Optional<String> sent, @Nullable ItemDetail detail) {
        Map<String, String> extrinsics = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (detail != null) {
            extrinsics(detail).forEach(extrinsics::putIfAbsent);
        }
        return Texts.of(extrinsics.get("EXT_QUOTE_ID"))
                .or(() -> sent)
                .or(() -> Texts.of(extrinsics.get("EXT_PRODUCT_ID")));
    }

    /** The buyer's own number is theirs to use as they like: one that breaks our rule is left out. */
    private static Optional<BuyerPartId> buyerPart(@Nullable ItemID item) {
        return item == null ? Optional.empty() : new Problems().optional("", item.buyerPartId, BuyerPartId::new);
    }

    private static @Nullable UnitPrice price(ItemDetail detail, String path, Problems problems) {
        if (detail.unitPrice == null || detail.unitPrice.money == null) {
            problems.add(path + "/UnitPrice/Money", "is missing");
            return null;
        }
        Optional<Money> money = MoneyMapper.toMoney(detail.unitPrice.money, path + "/UnitPrice/Money", problems);
        PriceBasisQuantity basis = detail.priceBasisQuantity;
        if (basis == null) {
            return money.map(UnitPrice::each).orElse(null);
        }
        String place = path + "/PriceBasisQuantity";
        Quantity quantity = problems.required(place + "/@quantity", basis.quantity, Quantity::of);
        Quantity factor = problems.optional(place + "/@conversionFactor", basis.conversionFactor, Quantity::of)
                .orElse(Quantity.ONE);
        return money.isEmpty() || quantity == null
                ? null
                : problems.required(place, basis.quantity, text -> inOrderUnits(money.get(), quantity, factor));
    }

    /**
     * The price for as many order units as the basis quantity is, which counts price units. A third of an order unit is no
     * decimal number: then the price of a whole one is told.
     */
    private static UnitPrice inOrderUnits(Money money, Quantity quantity, Quantity factor) {
        BigDecimal basis = quantity.value().divide(factor.value(), MathContext.DECIMAL64);
        boolean exact = basis.scale() <= LONGEST_BASIS
                && basis.multiply(factor.value()).compareTo(quantity.value()) == 0
                && Money.fits(basis);
        return exact ? new UnitPrice(money, basis) : new UnitPrice(money.times(factor.value()), quantity.value());
    }

    private static String description(ItemDetail detail) {
        return detail.description.stream()
                .flatMap(description -> Texts.of(description.text()).stream())
                .findFirst()
                .map(text -> Texts.cut(text, LONGEST_DESCRIPTION))
                .orElse("");
    }

    private static Map<String, String> extrinsics(ItemDetail detail) {
        return Texts.extrinsics(detail.extrinsic);
    }
}
