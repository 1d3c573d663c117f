package org.comptoir.gateway.protocol.cxml.fulfilment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.ConfirmationItem;
import org.comptoir.cxml.binding.ConfirmationStatus;
import org.comptoir.cxml.binding.UnitPrice;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.fulfilment.LineVerdict;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.protocol.cxml.exchange.MoneyMapper;

/** What is said to one line: cXML {@code ConfirmationItem}. The parts of a line make the quantity that was ordered, neither more nor less. */
final class ConfirmedItem {

    private static final String DETAIL = "detail";

    private final IncomingLine ordered;
    private final Optional<IncomingLine> taken;
    private final List<ConfirmedLine> parts;
    private final boolean accepted;

    /**
     * @param ordered as the buyer wrote it
     * @param taken as the core system has it; empty where it has not
     * @param parts what was said of it
     * @param accepted whether what nobody said anything of is accepted with the order
     */
    ConfirmedItem(IncomingLine ordered, Optional<IncomingLine> taken, List<ConfirmedLine> parts, boolean accepted) {
        this.ordered = ordered;
        this.taken = taken;
        this.parts = parts;
        this.accepted = accepted;
    }

    boolean isSaid() {
        return !parts.isEmpty();
    }

    /** Whether the supplier took something else than was ordered, or says another price. */
    boolean isOther() {
        return parts.stream()
                        .anyMatch(part ->
                                part.unitPrice().filter(this::isOtherPrice).isPresent())
                || isTakenOther();
    }

    private boolean isTakenOther() {
        return taken.map(line -> isDearerOrCheaper(line)
                        || isAnotherArticle(line)
                        || line.quantity().compareTo(ordered.quantity()) != 0)
                .orElse(true);
    }

    ConfirmationItem toItem(Dialect dialect) {
        ConfirmationItem item = new ConfirmationItem();
        item.lineNumber = Integer.toString(ordered.number());
        item.quantity = ordered.quantity().toString();
        item.unitOfMeasure = dialect.unitNames().toWire(ordered.unit().code());
        String unit = item.unitOfMeasure;
        BigDecimal all = ordered.quantity().value();
        BigDecimal wanted = takenQuantity().min(all);
        BigDecimal open = wanted;
        for (ConfirmedLine part : parts) {
            BigDecimal quantity =
                    part.quantity().map(some -> some.value()).orElse(wanted).min(open);
            if (quantity.signum() > 0) {
                open = open.subtract(quantity);
                item.confirmationStatus.add(status(part, quantity, unit));
            }
        }
        if (open.signum() > 0) {
            item.confirmationStatus.add(accepted ? status(rest(), open, unit) : plain("unknown", open, unit));
        }
        if (all.compareTo(wanted) > 0) {
            ConfirmationStatus rest = plain("reject", all.subtract(wanted), unit);
            rest.comments.add(Remark.inEnglish("The supplier does not deliver this quantity"));
            item.confirmationStatus.add(rest);
        }
        return item;
    }

    private BigDecimal takenQuantity() {
        return taken.map(line -> line.quantity().value()).orElse(BigDecimal.ZERO);
    }

    private ConfirmedLine rest() {
        return new ConfirmedLine(
                ordered.number(),
                LineVerdict.ACCEPTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private ConfirmationStatus status(ConfirmedLine part, BigDecimal quantity, String unit) {
        ConfirmationStatus status = plain(type(part), quantity, unit);
        status.deliveryDate = part.deliveryDate().map(ConfirmedItem::noon).orElse(null);
        if (part.verdict() != LineVerdict.REFUSED) {
            price(part).ifPresent(price -> status.unitPrice = wire(price));
        }
        if (DETAIL.equals(status.type)) {
            taken.filter(this::isAnotherArticle).ifPresent(line -> substitute(line, part, status));
        }
        part.reason().ifPresent(reason -> status.comments.add(Remark.of(reason)));
        taken.filter(this::isAnotherArticle)
                .ifPresent(line -> status.comments.add(Remark.inEnglish("The supplier delivers %s instead of %s"
                        .formatted(line.part().id().value(), ordered.part().id().value()))));
        if (isMore()) {
            status.comments.add(Remark.inEnglish("The supplier delivers a quantity of %s instead of %s"
                    .formatted(takenQuantity().toPlainString(), ordered.quantity())));
        }
        return status;
    }

    /** Suites book another article from an item of its own, in which its price stands. */
    private void substitute(IncomingLine line, ConfirmedLine part, ConfirmationStatus status) {
        org.comptoir.kernel.UnitPrice price = price(part).orElse(ordered.unitPrice());
        if (Substitute.isSayable(ordered)) {
            status.unitPrice = null;
            status.itemIn = Substitute.of(
                    ordered,
                    line.part().id(),
                    price,
                    Objects.requireNonNull(status.quantity),
                    Objects.requireNonNull(status.unitOfMeasure));
        } else {
            // a detail without an item has a price at least
            status.unitPrice = wire(price);
        }
    }

    private static UnitPrice wire(org.comptoir.kernel.UnitPrice price) {
        UnitPrice written = new UnitPrice();
        written.money = MoneyMapper.fromMoney(price.price());
        return written;
    }

    /** A detail holds another price, article or day: where none of them is said, that much is accepted as ordered. */
    private String type(ConfirmedLine part) {
        boolean taking = part.verdict() == LineVerdict.ACCEPTED || part.verdict() == LineVerdict.CHANGED;
        boolean another = part.unitPrice().filter(this::isOtherPrice).isPresent()
                || taken.filter(line -> isDearerOrCheaper(line) || isAnotherArticle(line))
                        .isPresent();
        boolean later = part.verdict() == LineVerdict.CHANGED
                && (part.deliveryDate().isPresent() || part.unitPrice().isPresent());
        return taking ? (another || later ? DETAIL : "accept") : type(part.verdict());
    }

    /** What was said, else at what it was taken where that is not what was ordered; on the basis of the order. */
    private Optional<org.comptoir.kernel.UnitPrice> price(ConfirmedLine part) {
        return part.unitPrice()
                .or(() -> taken.filter(this::isDearerOrCheaper).map(IncomingLine::unitPrice))
                .flatMap(price -> price.on(ordered.unitPrice().basis()));
    }

    private boolean isDearerOrCheaper(IncomingLine line) {
        return isOtherPrice(line.unitPrice());
    }

    private boolean isOtherPrice(org.comptoir.kernel.UnitPrice said) {
        return !said.on(ordered.unitPrice().basis())
                .filter(price -> price.price().equals(ordered.unitPrice().price()))
                .isPresent();
    }

    /** A confirmation has no place for more than was ordered but a remark. */
    private boolean isMore() {
        return takenQuantity().compareTo(ordered.quantity().value()) > 0;
    }

    private boolean isAnotherArticle(IncomingLine line) {
        return !line.part().id().equals(ordered.part().id());
    }

    private static String type(LineVerdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "accept";
            case REFUSED -> "reject";
            case BACKORDERED -> "backordered";
            case CHANGED -> DETAIL;
        };
    }

    private static ConfirmationStatus plain(String type, BigDecimal quantity, String unit) {
        ConfirmationStatus status = new ConfirmationStatus();
        status.type = type;
        status.quantity = quantity.stripTrailingZeros().toPlainString();
        status.unitOfMeasure = unit;
        return status;
    }

    /** A day has no hour: at noon it is the same day in most of the world. */
    private static String noon(LocalDate day) {
        return CxmlTimestamp.format(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
    }
}
