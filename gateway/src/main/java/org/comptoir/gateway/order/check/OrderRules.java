package org.comptoir.gateway.order.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderProblem;
import org.comptoir.gateway.order.Revision;
import org.comptoir.kernel.Money;

/** What an order must be before it is stored, whoever sent it. Reads everything, reports everything, decides nothing. */
public final class OrderRules {

    public static final int MAX_LINES = 10_000;
    private static final int MAX_ID_LENGTH = 255;
    private static final int MAX_REPORTED = 50;
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    private OrderRules() {}

    /** Everything the sender must repair, at most fifty; empty for an order that may be stored. */
    public static List<OrderProblem> problems(IncomingOrder order) {
        List<OrderProblem> problems = new ArrayList<>();
        identity(order, problems);
        if (order.total().isNegative()) {
            problems.add(new OrderProblem(
                    "OrderRequest/OrderRequestHeader/Total/Money",
                    "the total is %s; send an amount of zero or more".formatted(order.total())));
        }
        if (order.lines().isEmpty() && order.revision().kind() != Revision.Kind.DELETE) {
            problems.add(new OrderProblem("OrderRequest", "the order has no ItemOut; send at least one line"));
        } else if (order.lines().size() > MAX_LINES) {
            problems.add(new OrderProblem(
                    "OrderRequest",
                    "the order has %d lines, at most %d are taken; split it into several orders"
                            .formatted(order.lines().size(), MAX_LINES)));
        } else {
            lines(order, problems);
        }
        return problems.size() > MAX_REPORTED ? problems.subList(0, MAX_REPORTED) : problems;
    }

    /** What the contract has against an order, as problems of the lines it is about. */
    public static List<OrderProblem> refusals(IncomingOrder order, List<Finding> findings) {
        List<OrderProblem> problems = new ArrayList<>();
        for (Finding finding : findings) {
            String place = "OrderRequest";
            for (int i = 0; i < order.lines().size(); i++) {
                place = order.lines().get(i).number() == finding.line() ? path(i) : place;
            }
            problems.add(new OrderProblem(place, finding.sentence()));
        }
        return problems.size() > MAX_REPORTED ? problems.subList(0, MAX_REPORTED) : problems;
    }

    private static void identity(IncomingOrder order, List<OrderProblem> problems) {
        if (order.orderId().isBlank() || order.orderId().length() > MAX_ID_LENGTH) {
            problems.add(new OrderProblem(
                    "OrderRequest/OrderRequestHeader/@orderID",
                    "orderID must have 1 to %d characters but has %d"
                            .formatted(MAX_ID_LENGTH, order.orderId().length())));
        }
        order.version()
                .filter(version -> version.length() > MAX_ID_LENGTH)
                .ifPresent(version -> problems.add(new OrderProblem(
                        "OrderRequest/OrderRequestHeader/@orderVersion",
                        "orderVersion must have at most %d characters but has %d"
                                .formatted(MAX_ID_LENGTH, version.length()))));
    }

    private static void lines(IncomingOrder order, List<OrderProblem> problems) {
        Currency currency = order.total().currency();
        BigDecimal sum = BigDecimal.ZERO;
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < order.lines().size(); i++) {
            IncomingLine line = order.lines().get(i);
            Integer earlier = places.putIfAbsent(line.number(), i + 1);
            if (earlier != null) {
                problems.add(new OrderProblem(
                        path(i) + "/@lineNumber",
                        "line number %d is used by ItemOut[%d] already; number every line once"
                                .formatted(line.number(), earlier)));
            }
            if (line.number() < 1) {
                problems.add(new OrderProblem(
                        path(i) + "/@lineNumber", "line number %d is not 1 or more".formatted(line.number())));
            }
            Currency lineCurrency = line.unitPrice().price().currency();
            if (!lineCurrency.equals(currency)) {
                problems.add(new OrderProblem(
                        path(i) + "/ItemDetail/UnitPrice/Money/@currency",
                        "the line is priced in %s but the order's total is in %s; send one currency per order"
                                .formatted(lineCurrency, currency)));
            }
            if (line.unitPrice().price().isNegative()) {
                problems.add(new OrderProblem(
                        path(i) + "/ItemDetail/UnitPrice/Money",
                        "the price is %s; send zero or more"
                                .formatted(line.unitPrice().price())));
            }
            Optional<Money> worth = line.unitPrice().findLineTotal(line.quantity());
            if (worth.isEmpty()) {
                problems.add(new OrderProblem(path(i), "the line comes to more than " + most(currency)));
            }
            sum = sum.add(worth.map(Money::amount).orElse(BigDecimal.ZERO));
        }
        if (!Money.fits(sum)) {
            problems.add(new OrderProblem("OrderRequest", "the lines come to more than " + most(currency)));
        }
    }

    private static String most(Currency currency) {
        return new Money(MOST, currency) + "; split it into several orders";
    }

    private static String path(int index) {
        return "OrderRequest/ItemOut[" + (index + 1) + "]";
    }
}
