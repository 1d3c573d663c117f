package org.comptoir.gateway.console.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Why another price was expected of a line: a promise, a contract or the list, on the day of the order. */
@Named
@RequestScoped
public class ExpectedPrice {

    /** The form's button that fills fields: a line's number, or all of them. */
    static final String TAKE = "take";

    private static final String ALL = "all";
    private static final String PRICE_CHECK = "/console/price-check";

    private final PageView page;
    private final OrderWords words;

    @Inject
    ExpectedPrice(PageView page, OrderWords words) {
        this.page = page;
        this.words = words;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExpectedPrice() {
        this(null, null);
    }

    /** In half a sentence; empty for findings that are not about a price. */
    public String why(OrderView order, Finding finding) {
        return priced(order, finding)
                .map(line -> words.against(line.comparedWith(), dayOf(order)))
                .orElse("");
    }

    /** Where each step to it stands; empty where a promise made it, and for who may not see prices. */
    public String steps(OrderView order, Finding finding) {
        return priced(order, finding)
                .filter(line -> page.reaches(PRICE_CHECK) && !OrderWords.isPromise(line.comparedWith()))
                .map(line -> question(order, line.ordered()))
                .orElse("");
    }

    /** The price that was expected of a line, on the basis the line is priced on; null where none was, or it cannot be said so. */
    public @Nullable UnitPrice of(OrderView order, OrderView.Line line) {
        UnitPrice ordered = line.ordered().unitPrice();
        return order.findings().stream()
                .filter(finding -> finding.rule() == Finding.Rule.PRICE
                        && finding.line() == line.ordered().number())
                .flatMap(finding -> read(finding.expected()).stream())
                .filter(expected ->
                        expected.price().currency().equals(ordered.price().currency()))
                .flatMap(expected -> expected.on(ordered.basis()).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<UnitPrice> read(String kept) {
        try {
            return Optional.of(UnitPrice.of(kept));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    /** Whether more than one line could take the price that was expected. */
    public boolean isOfSeveral(OrderView order) {
        return order.lines().stream().filter(line -> of(order, line) != null).count() > 1;
    }

    /** Whether somebody asked for the expected price in a line's field; nothing is decided by that. */
    public boolean isTaken(OrderView.Line line) {
        String taken = page.field(TAKE);
        return taken.equals(ALL) || taken.equals(Integer.toString(line.ordered().number()));
    }

    /** What a line's field holds: the expected price where it was taken, what was typed, or else what was ordered. */
    public String field(OrderView order, OrderView.Line line, String typed) {
        UnitPrice expected = of(order, line);
        return expected != null && isTaken(line) ? expected.price().plainAmount() : typed;
    }

    private String question(OrderView order, IncomingLine line) {
        String article = page.link(PRICE_CHECK, "part", line.part().id().value());
        return "%s&client=%s&connection=%s&quantity=%s&on=%s"
                .formatted(
                        article,
                        URLEncoder.encode(order.head().clientNumber(), UTF_8),
                        URLEncoder.encode(order.head().connection(), UTF_8),
                        line.quantity().value().stripTrailingZeros().toPlainString(),
                        dayOf(order));
    }

    private static Optional<OrderView.Line> priced(OrderView order, Finding finding) {
        return order.lines().stream()
                .filter(line -> finding.rule() == Finding.Rule.PRICE)
                .filter(line -> line.ordered().number() == finding.line())
                .findFirst();
    }

    /** In UTC: its prices count where nothing was promised. */
    private static LocalDate dayOf(OrderView order) {
        return LocalDate.ofInstant(order.head().orderedAt().toInstant(), ZoneOffset.UTC);
    }
}
