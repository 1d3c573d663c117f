package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.assortment.AssortmentsInForce;
import org.comptoir.gateway.catalog.synonym.SynonymsInForce;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/** What is known of who asks: what exists for it now, and which words mean the same. */
@ApplicationScoped
class Askers {

    private final AssortmentsInForce assortments;
    private final SynonymsInForce synonyms;
    private final Clock clock;

    @Inject
    Askers(AssortmentsInForce assortments, SynonymsInForce synonyms, Clock clock) {
        this.assortments = assortments;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Askers() {
        this(null, null, null);
    }

    public Asker of(Audience audience) {
        return new Asker(
                audience.clientNumber(),
                audience.language(),
                synonyms.of(audience.supplier()),
                assortments.of(audience.supplier(), audience.client()),
                LocalDate.now(clock));
    }

    /** Who holds an assortment and nothing else. */
    public Asker of(SupplierId supplier, Language language, Assortment assortment) {
        return new Asker("", language, synonyms.of(supplier), assortment, LocalDate.now(clock));
    }
}
