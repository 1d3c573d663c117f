package org.comptoir.gateway.console;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** One order whole: what was ordered, what was found, how far its deliveries are. */
@Named("orderPage")
@RequestScoped
public class OrderDetailPage {

    private final PageView page;
    private final Speech speech;
    private final OrderSearch search;
    private @Nullable OrderView order;

    @Inject
    OrderDetailPage(PageView page, Speech speech, OrderSearch search) {
        this.page = page;
        this.speech = speech;
        this.search = search;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderDetailPage() {
        this(null, null, null);
    }

    /** Looks the order up before anything is written; without one the answer is 404. */
    public void load() {
        order = page.supplier()
                .flatMap(supplier -> page.number("id").stream()
                        .mapToObj(id -> search.find(supplier.value(), id))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
        if (order == null) {
            page.notFound();
        }
    }

    public @Nullable OrderView getOrder() {
        return order;
    }

    /** {@code 9.50 EUR}, or {@code 4.99 EUR per 1,000}. */
    public String priceOf(OrderView.Line line) {
        UnitPrice price = line.ordered().unitPrice();
        return price.isPerUnit()
                ? speech.money(price.price())
                : speech.text("price.per", speech.money(price.price()), speech.number(price.basis()));
    }

    /** Where a file that came with the order is saved from. */
    public String linkTo(KeptAttachment attachment) {
        String address = page.link(AttachmentServlet.PATH, "order", page.value("id"));
        return address + "&number=" + attachment.number();
    }

    /** An address as on an envelope, one part to a line. */
    public String write(Address address) {
        Stream<String> town = Stream.of(
                Stream.of(address.postalCode(), address.city())
                        .flatMap(Optional::stream)
                        .collect(joining(" ")),
                address.state().orElse(""),
                address.countryCode().orElse(""));
        Stream<String> people = Stream.concat(address.name().stream(), address.deliverTo().stream());
        return Stream.of(people, address.streets().stream(), town, address.email().stream(), address.phone().stream())
                .flatMap(part -> part)
                .filter(not(String::isBlank))
                .collect(joining("\n"));
    }
}
