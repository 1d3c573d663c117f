package org.comptoir.gateway.catalog.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.assortment.AssortmentSearch;
import org.comptoir.gateway.catalog.assortment.AssortmentSearch.Held;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Says why an article that is for sale does not exist for a client. */
@ApplicationScoped
public class WhyHidden {

    private final AssortmentSearch assortments;
    private final ProductCatalog catalog;
    private final Clock clock;

    @Inject
    WhyHidden(AssortmentSearch assortments, ProductCatalog catalog, Clock clock) {
        this.assortments = assortments;
        this.catalog = catalog;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected WhyHidden() {
        this(null, null, null);
    }

    /**
     * One reason.
     *
     * @param assortment its name; empty for {@code SINGLY}
     */
    public record Reason(Kind kind, String assortment) {}

    public enum Kind {
        /** An assortment that the client holds excludes it. */
        EXCLUDED,
        /** The client's assortments say what there is, and none of them includes it. */
        NOT_INCLUDED,
        /** It is on the list of articles hidden from this client. */
        SINGLY
    }

    /** Every reason there is; none for an article that the client may see. */
    public List<Reason> of(SupplierId supplier, ClientId client, SupplierPartId part) {
        List<Held> held = assortments.held(supplier, client, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        List<Reason> reasons = new ArrayList<>();
        if (assortments.isHidden(supplier, client, part)) {
            reasons.add(new Reason(Kind.SINGLY, ""));
        }
        held.stream()
                .filter(each -> !each.rules().excludes().isEmpty())
                .filter(each -> !shows(Assortment.of(List.of(), each.rules().excludes()), supplier, part))
                .forEach(each -> reasons.add(new Reason(Kind.EXCLUDED, each.name())));
        List<Held> including =
                held.stream().filter(each -> !each.rules().includes().isEmpty()).toList();
        boolean included = including.isEmpty()
                || including.stream()
                        .anyMatch(each -> shows(Assortment.of(each.rules().includes(), List.of()), supplier, part));
        if (!included) {
            including.forEach(each -> reasons.add(new Reason(Kind.NOT_INCLUDED, each.name())));
        }
        return reasons;
    }

    private boolean shows(Assortment assortment, SupplierId supplier, SupplierPartId part) {
        return catalog.find(supplier, Language.EN, assortment, part).isPresent();
    }
}
