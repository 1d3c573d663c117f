package org.comptoir.gateway.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.binding.Description;
import org.comptoir.cxml.binding.ItemDetail;
import org.comptoir.cxml.binding.ItemID;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.PunchOutOrderMessage;
import org.comptoir.cxml.binding.PunchOutOrderMessageHeader;
import org.comptoir.cxml.binding.ShortName;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * A returned cart as a buyer's people would read it in their suite.
 *
 * @param operationAllowed what may be done with it: {@code create}, {@code inspect}, {@code edit}
 * @param total as the cart says it, like shipping and tax; empty where it says none
 */
public record ReadableCart(
        String operationAllowed,
        Optional<Money> total,
        Optional<Money> shipping,
        Optional<Money> tax,
        List<Line> lines) {

    private static final CxmlReader READER = new CxmlReader(CxmlLimits.DEFAULT);

    public ReadableCart {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param promise {@code SupplierPartAuxiliaryID}; blank where the line has none
     */
    public record Line(
            int number,
            String part,
            String promise,
            String description,
            Quantity quantity,
            String unit,
            UnitPrice price) {

        /** What the quantity costs. */
        public Money total() {
            return price.lineTotal(quantity);
        }
    }

    /** Empty for a document that is no cart, or in which an amount or a quantity can not be read. */
    public static Optional<ReadableCart> in(byte[] document) {
        try {
            return Optional.ofNullable(READER.read(document, null).content().message)
                    .map(message -> message.punchOutOrderMessage)
                    .flatMap(ReadableCart::of);
        } catch (CxmlException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ReadableCart> of(PunchOutOrderMessage cart) {
        PunchOutOrderMessageHeader header = cart.punchOutOrderMessageHeader;
        if (header == null) {
            return Optional.empty();
        }
        List<Line> lines = IntStream.range(0, cart.itemIn.size())
                .mapToObj(i -> line(i + 1, cart.itemIn.get(i)))
                .toList();
        return Optional.of(new ReadableCart(
                text(header.operationAllowed),
                Optional.ofNullable(header.total).map(total -> money(total.money)),
                Optional.ofNullable(header.shipping).map(shipping -> money(shipping.money)),
                Optional.ofNullable(header.tax).map(tax -> money(tax.money)),
                lines));
    }

    private static Line line(int number, ItemIn item) {
        ItemID id = item.itemId;
        ItemDetail detail = item.itemDetail;
        if (id == null || id.supplierPartId == null || detail == null || detail.unitPrice == null) {
            throw new IllegalArgumentException("Line %d says no article or no price".formatted(number));
        }
        BigDecimal basis = detail.priceBasisQuantity == null
                ? BigDecimal.ONE
                : new BigDecimal(text(detail.priceBasisQuantity.quantity));
        return new Line(
                number,
                text(id.supplierPartId.value),
                id.supplierPartAuxiliaryId == null ? "" : id.supplierPartAuxiliaryId.text(),
                detail.description.stream()
                        .map(ReadableCart::shortest)
                        .findFirst()
                        .orElse(""),
                Quantity.of(text(item.quantity)),
                text(detail.unitOfMeasure),
                new UnitPrice(money(detail.unitPrice.money), basis));
    }

    /** The short name where there is one. */
    private static String shortest(Description description) {
        return description.content.stream()
                .filter(ShortName.class::isInstance)
                .map(part -> text(((ShortName) part).value))
                .findFirst()
                .orElseGet(description::text);
    }

    private static Money money(org.comptoir.cxml.binding.@Nullable Money said) {
        if (said == null) {
            throw new IllegalArgumentException("An amount is missing");
        }
        return Money.of(text(said.value), text(said.currency));
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
