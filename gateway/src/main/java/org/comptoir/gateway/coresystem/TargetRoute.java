package org.comptoir.gateway.coresystem;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.kernel.Money;

/**
 * Which orders go to a target: those that fit everything that is said here. An order is never split.
 *
 * @param clients the supplier's numbers of buying companies; empty for all
 * @param sites the buyer's keys of delivery addresses ({@code shipTo/@addressID}); empty for all. Every line's has to be one
 * @param families product families or shelves; empty for all. Every line's article has to be in one
 * @param from least total, in {@code currency}
 * @param below total that is too much already
 */
public record TargetRoute(
        Set<String> clients,
        Set<String> sites,
        Set<String> families,
        Optional<BigDecimal> from,
        Optional<BigDecimal> below,
        Optional<String> currency) {

    /** All orders. */
    public static final TargetRoute ALL =
            new TargetRoute(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public TargetRoute {
        clients = Set.copyOf(clients);
        sites = Set.copyOf(sites);
        families = Set.copyOf(families);
    }

    /** Names family and shelf of an article as the catalog has them; none for one it does not know. */
    interface Families {
        Set<String> of(IncomingLine line);
    }

    boolean takes(IncomingOrder order, Families catalog) {
        return (clients.isEmpty()
                        || clients.contains(order.connection().client().number()))
                && takesAmount(order.total())
                && (sites.isEmpty() || order.lines().stream().allMatch(line -> isOfSite(order, line)))
                && (families.isEmpty()
                        || order.lines().stream()
                                .allMatch(line -> catalog.of(line).stream().anyMatch(families::contains)));
    }

    private boolean isOfSite(IncomingOrder order, IncomingLine line) {
        return line.shipTo()
                .or(order::shipTo)
                .flatMap(address -> address.id())
                .filter(sites::contains)
                .isPresent();
    }

    private boolean takesAmount(Money total) {
        boolean sameCurrency =
                currency.isEmpty() || currency.get().equals(total.currency().getCurrencyCode());
        return sameCurrency
                && from.filter(least -> total.amount().compareTo(least) < 0).isEmpty()
                && below.filter(limit -> total.amount().compareTo(limit) >= 0).isEmpty();
    }
}
