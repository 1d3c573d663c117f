package org.comptoir.gateway.protocol.oci.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.SearchQuery;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.partner.dialect.OciRules;
import org.comptoir.gateway.protocol.oci.cart.HookForm;
import org.comptoir.gateway.protocol.oci.cart.OciItem;
import org.comptoir.gateway.protocol.oci.cart.OciLine;
import org.comptoir.gateway.protocol.oci.cart.OciLineMapper;
import org.comptoir.gateway.protocol.oci.cart.OciTerms;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.protocol.oci.function.OfferedArticles.Offer;
import org.comptoir.gateway.protocol.oci.function.OfferedArticles.Portion;
import org.comptoir.kernel.Language;

/**
 * {@code BACKGROUND_SEARCH}: the buyer's system asks many catalogs at once and reads one page of each. All hits stand in
 * one form that does not send itself unless the connection says so: the reader sends it.
 *
 * <p>There is no session, and nothing is promised: a list would make as many promises as it has lines, for articles that
 * hardly anybody orders. The price is the contract's, and an order is held against that.
 */
@ApplicationScoped
class BackgroundSearchFunction implements OciFunction {

    private static final String WORDS = "search";

    private final CatalogSearch search;
    private final OfferedArticles offers;
    private final DocumentJournal journal;

    @Inject
    BackgroundSearchFunction(CatalogSearch search, OfferedArticles offers, DocumentJournal journal) {
        this.search = search;
        this.offers = offers;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BackgroundSearchFunction() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "BACKGROUND_SEARCH";
    }

    @Override
    public Judged answer(ReceivedCall received) {
        return HookedCall.judge(received, this::answer);
    }

    private Judged answer(HookedCall call) {
        ReceivedCall received = call.received();
        OciRules rules = received.connection().dialect().oci();
        SearchPage found = find(received, rules.searchHits());
        List<Portion> portions = found.products().stream().map(Portion::least).toList();
        HookForm form = call.form();
        OciTerms terms = form.terms();
        Remarks remarks = new Remarks();
        List<OciItem> items = offers.offers(received.connection(), portions, terms, remarks).stream()
                .flatMap(offer -> offer.map(Offer::item).stream())
                .toList();
        List<OciLine> lines = new ArrayList<>(items.size());
        for (OciItem item : items) {
            lines.add(OciLineMapper.toLine(item, lines.size() + 1, terms));
        }
        remarks.add("%d of %d hits".formatted(lines.size(), found.total()));
        FormPage page = new FormPage(
                new FunctionTexts(received.language()),
                WORDS,
                form.to(call.hook(), form.items(lines)),
                items.stream().map(item -> hit(item, received.language())).toList(),
                found.total(),
                rules.searchSubmits());
        return remarks.keep(journal, received, FormPages.answer(page, received.connection()));
    }

    private static FormPage.Hit hit(OciItem item, Language language) {
        return new FormPage.Hit(
                item.product().id().value(),
                item.product().name(),
                PriceWords.of(item.price(), item.product().unit().code(), language));
    }

    /** Nothing asked is nothing found: a whole catalog on a page helps nobody. */
    private SearchPage find(ReceivedCall received, int most) {
        String text = received.call().first(List.of("SEARCHSTRING")).orElse("");
        return text.isEmpty()
                ? new SearchPage(List.of(), 0, 1, most)
                : search.search(NamedArticles.audience(received), SearchQuery.best(text, most));
    }
}
