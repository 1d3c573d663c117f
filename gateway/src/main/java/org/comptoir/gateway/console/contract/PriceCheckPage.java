package org.comptoir.gateway.console.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceStep;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.sentence.KeptSentences;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** What would that client pay for so much of that article on that day, and why? */
@Named
@RequestScoped
public class PriceCheckPage {

    private static final KeptSentences DETAILS = Speech.kept("priceStep.detail.");

    private final PageView page;
    private final Speech speech;
    private final PartnerDirectory partners;
    private final PriceAnswers answers;
    private @Nullable Price price;
    private @Nullable Product product;
    private final Map<String, String> mistakes = new TreeMap<>();
    private String problem = "";

    @Inject
    PriceCheckPage(PageView page, Speech speech, PartnerDirectory partners, PriceAnswers answers) {
        this.page = page;
        this.speech = speech;
        this.partners = partners;
        this.answers = answers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PriceCheckPage() {
        this(null, null, null, null);
    }

    /** Answers what the address asks, before anything is written. */
    public void load() {
        if (page.parameter("client").isEmpty() && page.parameter("part").isEmpty()) {
            return;
        }
        page.supplier().ifPresent(this::answer);
        if (!problem.isEmpty() || !mistakes.isEmpty()) {
            page.unprocessable();
        }
    }

    private void answer(SupplierId supplier) {
        Optional<Client> client = partners.findClient(supplier, page.value("client"));
        Optional<SupplierPartId> part = read("part", SupplierPartId::new);
        Optional<Quantity> quantity =
                page.parameter("quantity").isEmpty() ? Optional.of(Quantity.ONE) : read("quantity", Quantity::of);
        Optional<LocalDate> on =
                page.parameter("on").isEmpty() ? Optional.of(answers.today()) : read("on", LocalDate::parse);
        Optional<Product> found =
                client.flatMap(known -> part.flatMap(id -> answers.product(supplier, known, speech.getLanguage(), id)));
        wrongIf(client.isEmpty(), "client", "priceCheck.client.unknown");
        wrongIf(part.isEmpty(), "part", "priceCheck.part.missing");
        // whether an article is unknown depends on who asks
        wrongIf(client.isPresent() && part.isPresent() && found.isEmpty(), "part", "priceCheck.part.unknown");
        wrongIf(quantity.isEmpty(), "quantity", "priceCheck.quantity.wrong");
        wrongIf(on.isEmpty(), "on", "priceCheck.on.wrong");
        if (mistakes.isEmpty()) {
            product = found.orElseThrow();
            price = answers.price(
                            buyer(supplier, client.orElseThrow()),
                            found.get(),
                            quantity.orElseThrow(),
                            on.orElseThrow())
                    .orElse(null);
            problem = price == null ? speech.text("priceCheck.none") : "";
        }
    }

    private void wrongIf(boolean wrong, String field, String text) {
        if (wrong) {
            mistakes.put(field, speech.text(text));
        }
    }

    private PriceAnswers.Asker buyer(SupplierId supplier, Client client) {
        return new PriceAnswers.Asker(supplier, client, page.value("connection"), page.parameter("site"));
    }

    public @Nullable Price getPrice() {
        return price;
    }

    public @Nullable Product getProduct() {
        return product;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String mistakeAt(String field) {
        return mistakes.getOrDefault(field, "");
    }

    /** What keeps the question from being answered though all of it can be read; empty where nothing does. */
    public String getProblem() {
        return problem;
    }

    public String write(UnitPrice each) {
        return speech.price(each);
    }

    /** What a rule says, such as {@code 18 % off fasteners}. */
    public String write(PriceStep step) {
        return speech.say(DETAILS, step.detail(), (key, told) -> blank(told));
    }

    private String blank(String told) {
        return told.equals("everything") ? speech.text("contract.on.ALL") : speech.keptNumber(told);
    }

    /** The supplier's clients with a connection, for the field to offer. */
    public List<Client> getClients() {
        return page.supplier().map(partners::clients).orElse(List.of()).stream()
                .limit(200)
                .toList();
    }

    /** The day asked about, today unless the address says another. */
    public String getOn() {
        return page.parameter("on").orElseGet(() -> answers.today().toString());
    }

    private <T> Optional<T> read(String name, Function<String, T> reading) {
        try {
            return page.parameter(name).map(reading);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
