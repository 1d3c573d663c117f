package org.comptoir.gateway.catalog.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.assortment.AssortmentCheck;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.assortment.AssortmentsInForce;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/** Says what an assortment would show, and what it would mean to a client, without keeping anything. */
@ApplicationScoped
public class PreviewAssortment {

    private final ProductCatalog catalog;
    private final AssortmentsInForce inForce;

    @Inject
    PreviewAssortment(ProductCatalog catalog, AssortmentsInForce inForce) {
        this.catalog = catalog;
        this.inForce = inForce;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PreviewAssortment() {
        this(null, null);
    }

    /**
     * What is asked.
     *
     * @param client who would be given the assortment; nobody where it is empty
     * @param inPlaceOf id of the assortment that it would replace
     * @param first how many articles are wanted, from 1
     */
    public record Draft(
            SupplierId supplier,
            List<WrittenRule> includes,
            List<WrittenRule> excludes,
            Optional<ClientId> client,
            OptionalLong inPlaceOf,
            int first) {

        public Draft {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
        }
    }

    public PreviewOutcome preview(Draft draft, Language language) {
        AssortmentCheck.Checked checked = AssortmentCheck.rules(draft.includes(), draft.excludes());
        if (!checked.problems().isEmpty()) {
            return new PreviewOutcome.Refused(checked.problems());
        }
        Assortment rules = checked.rules();
        Optional<SearchPage> shown = catalog.shown(draft.supplier(), language, rules, draft.first());
        if (shown.isEmpty()) {
            return new PreviewOutcome.NotIndexed();
        }
        return new PreviewOutcome.Shown(new AssortmentPreview(
                shown.get().total(),
                count(draft.supplier(), Assortment.EVERYTHING),
                shown.get().products(),
                counts(draft.supplier(), rules.includes()),
                counts(draft.supplier(), rules.excludes()),
                draft.client().flatMap(client -> ofClient(draft, client, rules, language))));
    }

    private Optional<AssortmentPreview.OfClient> ofClient(
            Draft draft, ClientId client, Assortment rules, Language language) {
        Assortment then = inForce.of(draft.supplier(), client, draft.inPlaceOf(), rules);
        return catalog.shown(draft.supplier(), language, then, draft.first())
                .map(page -> new AssortmentPreview.OfClient(
                        count(draft.supplier(), inForce.of(draft.supplier(), client)), page.total(), page.products()));
    }

    private List<Integer> counts(SupplierId supplier, List<AssortmentRule> rules) {
        List<Integer> counts = new ArrayList<>();
        for (AssortmentRule rule : rules) {
            counts.add(count(supplier, Assortment.of(List.of(rule), List.of())));
        }
        return counts;
    }

    private int count(SupplierId supplier, Assortment assortment) {
        return catalog.shown(supplier, Language.EN, assortment, 1)
                .map(SearchPage::total)
                .orElse(0);
    }
}
