package org.comptoir.gateway.console.order;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.AttachmentServlet;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.Correction;
import org.comptoir.gateway.order.intake.DecideHeldOrder;
import org.comptoir.gateway.order.intake.DecisionView;
import org.comptoir.gateway.order.intake.HeldOutcome;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** One order whole: what was ordered, what was found, how far its deliveries are. */
@Named("orderPage")
@RequestScoped
public class OrderDetailPage {

    private static final String ADDRESS = "/console/order";

    private final PageView page;
    private final Speech speech;
    private final OrderWords words;
    private final OrderSearch search;
    private final DecideHeldOrder decide;
    private final ConfirmationSearch answers;
    private @Nullable OrderView order;
    private List<DecisionView> decisions = List.of();
    private List<Confirmation> confirmations = List.of();
    private String refusal = "";

    @Inject
    OrderDetailPage(
            PageView page,
            Speech speech,
            OrderWords words,
            OrderSearch search,
            DecideHeldOrder decide,
            ConfirmationSearch answers) {
        this.page = page;
        this.speech = speech;
        this.words = words;
        this.search = search;
        this.decide = decide;
        this.answers = answers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderDetailPage() {
        this(null, null, null, null, null, null);
    }

    /** Looks the order up before anything is written; without one the answer is 404. Takes what a form asks for. */
    public void load() {
        Optional<SupplierId> supplier = page.supplier();
        order = supplier.flatMap(of -> page.number("id").stream()
                        .mapToObj(id -> search.find(of.value(), id))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
        OrderView asked = order;
        if (asked == null || supplier.isEmpty() || (page.isPosted() && !page.may(Permission.ORDERS_DECIDE))) {
            page.notFound();
            return;
        }
        decisions = decide.decisions(supplier.get().value(), asked.head().id());
        confirmations = answers.about(supplier.get().value(), asked.head().id());
        if (page.isPosted() && page.field(ExpectedPrice.TAKE).isEmpty()) {
            decide(supplier.get().value(), asked);
        }
    }

    /** That and when the retention rule took persons out of the order; empty while they are there. */
    public String getPersonsRemoved() {
        OrderView asked = order;
        return asked == null
                ? ""
                : page.supplier()
                        .flatMap(supplier -> search.personsRemovedAt(
                                supplier.value(), asked.head().id()))
                        .map(at -> speech.text("order.personsRemoved", speech.time(at)))
                        .orElse("");
    }

    /** That and when a person was erased from the order on request; empty where none was. */
    public String getPersonErased() {
        OrderView asked = order;
        return asked == null
                ? ""
                : page.supplier()
                        .flatMap(supplier -> search.personErasedAt(
                                supplier.value(), asked.head().id()))
                        .map(at -> speech.text("order.personErased", speech.time(at)))
                        .orElse("");
    }

    private void decide(long supplier, OrderView asked) {
        var held = new DecideHeldOrder.Held(supplier, asked.head().id(), page.actor(), page.field("reason"));
        refusal = switch (page.field("decision")) {
            case "release" -> refusalOf(decide.release(held));
            case "refuse" -> refusalOf(decide.refuse(held));
            case "correct" -> corrected(held, HeldForm.read(asked, page));
            default -> speech.text("decision.unreadable");
        };
        if (refusal.isEmpty()) {
            page.goTo(getAddress());
        } else {
            page.unprocessable();
        }
    }

    private String corrected(DecideHeldOrder.Held held, HeldForm form) {
        return form.unreadable()
                .map(field -> speech.text("decision.number." + field.field(), field.line(), field.text()))
                .orElseGet(() -> refusalOf(decide.correct(held, form.corrections())));
    }

    /** Empty where it was decided, or proposed to a second person. */
    private String refusalOf(HeldOutcome outcome) {
        return outcome.fold(
                done -> "",
                proposed -> "",
                no -> speech.label("decision.no", no.why()),
                unknown -> speech.text("decision.unknown"));
    }

    public String getAddress() {
        return order == null ? "" : page.link(ADDRESS, "id", order.head().id());
    }

    /** Why a decision was not taken; empty where none was refused. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether lines are being corrected: something kept the correction from being done, or fields took what was expected. */
    public boolean isCorrecting() {
        return page.field("decision").equals("correct")
                || !page.field(ExpectedPrice.TAKE).isEmpty();
    }

    /** What a person typed for a line; what was ordered where nothing was typed yet. */
    public String typed(String field, int line, String ordered) {
        return isCorrecting() ? page.field(field + "-" + line) : ordered;
    }

    /** Whether the person who looks may decide. */
    public boolean isOpen() {
        return order != null
                && order.head().status() == OrderStatus.ON_HOLD
                && order.head().latest()
                && page.may(Permission.ORDERS_DECIDE);
    }

    /** What differs from what was promised or agreed. */
    public List<Finding> getFindings() {
        return order == null
                ? List.of()
                : order.findings().stream().filter(not(OrderWords::isTrial)).toList();
    }

    /** Whether a person of the supplier sent it to try the connection. */
    public boolean isTrial() {
        return order != null && order.isTrial();
    }

    /** Whether nobody has decided yet. */
    public boolean isWaiting() {
        return order != null && order.head().status() == OrderStatus.ON_HOLD;
    }

    public String getDecided() {
        return order == null ? "" : words.decided(order.head().status(), decisions);
    }

    public String fateOf(Finding finding) {
        return order == null ? "" : words.fate(finding, order.head().status(), decisions);
    }

    /** What the core system said of this version, first to last. */
    public List<Confirmation> getConfirmations() {
        return confirmations;
    }

    /** The quantity that is confirmed, the ordered one where the core system names none; empty for a line we do not know. */
    public String quantityOf(ConfirmedLine line) {
        return ordered(line)
                .map(known -> "%s %s"
                        .formatted(
                                speech.number(
                                        line.quantity().orElse(known.quantity()).value()),
                                known.unit().code()))
                .orElse("");
    }

    public String articleOf(ConfirmedLine line) {
        return ordered(line).map(known -> known.part().id().value()).orElse("");
    }

    /** Empty where it is as ordered. */
    public String priceOf(ConfirmedLine line) {
        return line.unitPrice().map(this::write).orElse("");
    }

    private Optional<IncomingLine> ordered(ConfirmedLine line) {
        return order == null
                ? Optional.empty()
                : order.lines().stream()
                        .map(OrderView.Line::ordered)
                        .filter(known -> known.number() == line.number())
                        .findFirst();
    }

    public List<DecisionView> getDecisions() {
        return decisions;
    }

    /** Whether somebody proposed something that a second person has to agree with. */
    public boolean isProposed() {
        return decisions.stream().anyMatch(decision -> decision.state() == DecisionView.State.PROPOSED);
    }

    /** What a correction says of a line, such as {@code 12 × 9.50 EUR}. */
    public String write(Correction correction) {
        if (correction.dropped()) {
            return speech.label("change", OrderChange.Effect.DROPPED);
        }
        return Stream.of(
                        correction.part().map(part -> part.value()),
                        correction.quantity().map(quantity -> speech.number(quantity.value())),
                        correction.price().map(this::write))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    /** As a field takes it back, whatever the language. */
    public String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public @Nullable OrderView getOrder() {
        return order;
    }

    /** {@code 9.50 EUR}, or {@code 4.99 EUR per 1,000}. */
    public String priceOf(OrderView.Line line) {
        return write(line.ordered().unitPrice());
    }

    private String write(UnitPrice price) {
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
