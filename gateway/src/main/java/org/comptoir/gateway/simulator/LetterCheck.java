package org.comptoir.gateway.simulator;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.OrderRequest;
import org.comptoir.gateway.simulator.SentLetter.Bill;
import org.comptoir.gateway.simulator.SentLetter.Line;

/** What a buyer's suite holds a document against before it books it: its own order, as it was sent. */
public final class LetterCheck {

    private static final CxmlReader READER = new CxmlReader(CxmlLimits.DEFAULT);

    private final SentLetter letter;
    private final CXML order;
    private final Map<String, ItemOut> ordered;

    /** What is looked at. */
    public enum Point {
        /** The order is named by the number and the document the suite knows. */
        ORDER,
        /** Lines are the order's, with its articles and units. */
        LINES,
        /** There is no more of a line than was ordered, and what is told apart makes the whole. */
        QUANTITIES,
        /** What is charged adds up. */
        SUMS
    }

    /** @param detail what was looked at, in the document's own words; those that are wrong where one is */
    public record Found(Point point, boolean good, String detail) {}

    private LetterCheck(SentLetter letter, CXML order, Map<String, ItemOut> ordered) {
        this.letter = letter;
        this.order = order;
        this.ordered = ordered;
    }

    /**
     * @param letter as the suite got it
     * @param order the OrderRequest as the suite sent it
     * @return empty where one of them is not such a document
     */
    public static List<Found> of(byte[] letter, byte[] order) {
        Optional<SentLetter> read = SentLetter.in(letter);
        try {
            CXML sent = READER.read(order, null).content();
            OrderRequest request = sent.request == null ? null : sent.request.orderRequest;
            if (read.isEmpty() || request == null || request.orderRequestHeader == null) {
                return List.of();
            }
            Map<String, ItemOut> ordered = new LinkedHashMap<>();
            for (ItemOut line : request.itemOut) {
                String number = SentLetter.text(line.lineNumber);
                ordered.put(number.isEmpty() ? String.valueOf(ordered.size() + 1) : number, line);
            }
            return new LetterCheck(read.get(), sent, ordered)
                    .points(SentLetter.text(request.orderRequestHeader.orderId));
        } catch (CxmlException | NumberFormatException unreadable) {
            return List.of();
        }
    }

    private List<Found> points(String orderId) {
        List<Found> found = new ArrayList<>();
        found.add(reference(orderId));
        found.add(lines());
        found.add(quantities());
        letter.bill().ifPresent(bill -> found.add(sums(bill)));
        return found;
    }

    /** Suites look for the document's name, or for the number in its place. */
    private Found reference(String orderId) {
        boolean named = letter.payloadId().equals(SentLetter.text(order.payloadId))
                || letter.payloadId().equals(orderId);
        return new Found(
                Point.ORDER,
                named && letter.orderId().equals(orderId),
                "%s · %s".formatted(letter.orderId(), letter.payloadId()));
    }

    private Found lines() {
        if (letter.whole()) {
            return new Found(Point.LINES, true, String.join(", ", ordered.keySet()));
        }
        List<Line> wrong =
                letter.lines().stream().filter(line -> !isOrdered(line)).toList();
        List<Line> shown = wrong.isEmpty() ? letter.lines() : wrong;
        return new Found(
                Point.LINES,
                wrong.isEmpty() && !letter.lines().isEmpty(),
                shown.stream()
                        .map(line -> "%s %s %s"
                                .formatted(line.number(), line.part(), line.unit())
                                .replaceAll(" +", " ")
                                .strip())
                        .collect(joining(", ")));
    }

    private boolean isOrdered(Line line) {
        ItemOut of = ordered.get(line.number());
        if (of == null) {
            return false;
        }
        String unit = of.itemDetail == null ? "" : SentLetter.text(of.itemDetail.unitOfMeasure);
        boolean same = line.part().isEmpty() || line.part().equals(SentLetter.part(of.itemId));
        return same && (line.unit().isEmpty() || line.unit().equals(unit));
    }

    private Found quantities() {
        if (letter.whole()) {
            return new Found(
                    Point.QUANTITIES,
                    true,
                    ordered.values().stream()
                            .map(line -> SentLetter.text(line.quantity))
                            .collect(joining(", ")));
        }
        boolean good = letter.lines().stream().allMatch(line -> {
            BigDecimal most = quantity(line.number());
            BigDecimal told = line.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return line.quantity().compareTo(most) <= 0
                    && (line.parts().isEmpty() || told.compareTo(line.quantity()) == 0);
        });
        return new Found(
                Point.QUANTITIES,
                good,
                letter.lines().stream()
                        .map(line -> "%s / %s".formatted(plain(line.quantity()), plain(quantity(line.number()))))
                        .collect(joining(", ")));
    }

    private BigDecimal quantity(String number) {
        ItemOut of = ordered.get(number);
        return of == null ? BigDecimal.ZERO : SentLetter.number(of.quantity);
    }

    private static Found sums(Bill bill) {
        BigDecimal lines = bill.lines().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = bill.subtotal().add(bill.beside()).add(bill.tax());
        return new Found(
                Point.SUMS,
                lines.compareTo(bill.subtotal()) == 0 && all.compareTo(bill.gross()) == 0,
                "%s + %s + %s = %s"
                        .formatted(
                                lines.toPlainString(),
                                bill.beside().toPlainString(),
                                bill.tax().toPlainString(),
                                bill.gross().toPlainString()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
