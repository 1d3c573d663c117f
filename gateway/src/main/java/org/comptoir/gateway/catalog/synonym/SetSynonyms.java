package org.comptoir.gateway.catalog.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/** Puts a supplier's synonyms of one language in the place of those before. */
@ApplicationScoped
public class SetSynonyms {

    private final SynonymRows rows;

    @Inject
    SetSynonyms(SynonymRows rows) {
        this.rows = rows;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SetSynonyms() {
        this(null);
    }

    /** Every node searches by them within five seconds of the commit. */
    @Transactional
    public void set(SupplierId supplier, Language language, SynonymGroups groups) {
        rows.replace(supplier, language, groups.groups());
    }
}
