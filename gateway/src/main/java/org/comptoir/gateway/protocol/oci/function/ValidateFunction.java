package org.comptoir.gateway.protocol.oci.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.QuoteArticles;
import org.comptoir.gateway.cart.rule.BroughtQuantity;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PricePromises.PromisedLine;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.protocol.oci.cart.HookForm;
import org.comptoir.gateway.protocol.oci.cart.OciItem;
import org.comptoir.gateway.protocol.oci.cart.OciLine;
import org.comptoir.gateway.protocol.oci.cart.OciLineMapper;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.protocol.oci.exchange.Refusals;
import org.comptoir.gateway.protocol.oci.function.NamedArticles.Named;
import org.comptoir.gateway.protocol.oci.function.OfferedArticles.Offer;
import org.comptoir.gateway.protocol.oci.function.OfferedArticles.Portion;
import org.comptoir.gateway.protocol.oci.page.Refusal;
import org.comptoir.kernel.Quantity;

/**
 * {@code VALIDATE}: what does this article cost now? The answer is a form of hidden fields that sends itself, on the same
 * address, without redirect or cookie; its prices are promised as a cart's are.
 *
 * <p>An article that is gone is left out; where none is left there is no form, and the buyer's system keeps nothing.
 */
@ApplicationScoped
class ValidateFunction implements OciFunction {

    private static final String DOCUMENT = "OciValidation";
    private static final int OK = 200;

    private final NamedArticles articles;
    private final OfferedArticles offers;
    private final QuoteArticles quote;
    private final DocumentJournal journal;

    @Inject
    ValidateFunction(NamedArticles articles, OfferedArticles offers, QuoteArticles quote, DocumentJournal journal) {
        this.articles = articles;
        this.offers = offers;
        this.quote = quote;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ValidateFunction() {
        this(null, null, null, null);
    }

    /**
     * An article that can go back at a price.
     *
     * @param before the promise the call named it by
     */
    private record Sound(Offer offer, Optional<PricePromise> before) {

        /** A promise keeps its name only if it says the same: somebody may still order by it. */
        PromisedLine toPromise() {
            Product product = offer.portion().product();
            Quantity quantity = offer.portion().quantity();
            return new PromisedLine(
                    product.id(),
                    quantity,
                    product.unit(),
                    offer.price(),
                    before.filter(promise -> promise.quantity().equals(quantity))
                            .map(PricePromise::id));
        }

        OciItem promised(PricePromise promise) {
            return new OciItem(
                    offer.portion().product(),
                    offer.portion().quantity(),
                    offer.price().unitPrice(),
                    Optional.of(promise.id()),
                    offer.portion().product().particulars().buyerPartId(),
                    Optional.of(promise.contract()));
        }
    }

    @Override
    public String name() {
        return "VALIDATE";
    }

    @Override
    public Judged answer(ReceivedCall received) {
        return HookedCall.judge(received, this::answer);
    }

    private Judged answer(HookedCall call) {
        Remarks remarks = new Remarks();
        List<Sound> sound = sound(call, remarks);
        if (sound.isEmpty()) {
            OciAnswer nothing =
                    Refusals.of(Refusal.NOTHING_TO_SELL, call.received().language());
            return remarks.keep(journal, call.received(), nothing);
        }
        ReceivedCall received = remarks.beside(call.received());
        FormPage page = quote.quote(
                received.connection(),
                sound.stream().map(Sound::toPromise).toList(),
                promises -> page(call, sound, promises),
                made -> List.of(received.entry().withStatus(OK), made.form().document(DOCUMENT, OK)));
        return Judged.kept(FormPages.answer(page, received.connection()));
    }

    private FormPage page(HookedCall call, List<Sound> sound, List<PricePromise> promises) {
        HookForm form = call.form();
        List<OciLine> lines = new ArrayList<>(sound.size());
        for (int i = 0; i < sound.size(); i++) {
            lines.add(OciLineMapper.toLine(sound.get(i).promised(promises.get(i)), i + 1, form.terms()));
        }
        return FormPage.sendingItself(call.received().language(), "validate", form.to(call.hook(), form.items(lines)));
    }

    private List<Sound> sound(HookedCall call, Remarks remarks) {
        List<Named> named = new ArrayList<>();
        List<Portion> portions = new ArrayList<>();
        for (AskedArticle asked : AskedArticle.all(call.received().call())) {
            Optional<Named> found = articles.find(call.received(), asked.key());
            Optional<Quantity> quantity = found.flatMap(each -> quantity(each, asked, remarks));
            if (found.isEmpty()) {
                remarks.add("PRODUCTID %s names no article that this client is offered".formatted(asked.key()));
            }
            quantity.ifPresent(some -> {
                named.add(found.orElseThrow());
                portions.add(new Portion(found.orElseThrow().product(), some));
            });
        }
        List<Optional<Offer>> offered = offers.offers(
                call.received().connection(), portions, call.form().terms(), remarks);
        List<Sound> sound = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Named each = named.get(i);
            offered.get(i).ifPresent(offer -> sound.add(new Sound(offer, each.promise())));
        }
        return sound;
    }

    /** As asked, raised to what may be ordered; the least of all where the call says nothing. */
    private static Optional<Quantity> quantity(Named named, AskedArticle asked, Remarks remarks) {
        if (asked.quantity().isEmpty()) {
            return Optional.of(named.product().leastOrder());
        }
        String text = asked.quantity().get();
        Optional<Quantity> read = BroughtQuantity.read(text);
        Optional<Quantity> quantity = read.flatMap(named.product()::orderable);
        if (!quantity.equals(read)) {
            remarks.add("QUANTITY %s of %s was raised to %s: its minimum is %s, its step %s"
                    .formatted(
                            text,
                            named.product().id(),
                            quantity.map(Quantity::toString).orElse("nothing"),
                            named.product().minimum(),
                            named.product().step()));
        } else if (read.isEmpty()) {
            remarks.add("QUANTITY %s of %s is no quantity"
                    .formatted(text, named.product().id()));
        }
        return quantity;
    }
}
