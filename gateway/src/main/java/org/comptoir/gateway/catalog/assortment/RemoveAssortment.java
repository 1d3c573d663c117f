package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.gateway.partner.SupplierId;

/** Takes an assortment away from all who have it: what its rules hid exists for them again. */
@ApplicationScoped
public class RemoveAssortment {

    private final AssortmentSearch search;
    private final AssortmentRows rows;
    private final AssortmentVersions versions;
    private final AssortmentJournal journal;

    @Inject
    RemoveAssortment(
            AssortmentSearch search, AssortmentRows rows, AssortmentVersions versions, AssortmentJournal journal) {
        this.search = search;
        this.rows = rows;
        this.versions = versions;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RemoveAssortment() {
        this(null, null, null, null);
    }

    /**
     * One that is not there stays so.
     *
     * @param key its name or its id
     * @param expected what must hold of the digest of the one there is, which is empty where there is none
     * @return false where it is not as its reader knows it, with nothing changed
     */
    @Transactional
    public boolean remove(SupplierId supplier, String key, Predicate<Optional<String>> expected, String actor) {
        versions.hold(supplier);
        Optional<AssortmentHead> standing = search.head(supplier, key);
        if (!expected.test(standing.map(AssortmentHead::digest))) {
            return false;
        }
        standing.ifPresent(head -> {
            versions.raiseAssortments(supplier);
            rows.remove(supplier, head.id());
            journal.tell(
                    supplier,
                    actor,
                    "assortment.removed",
                    head.name(),
                    "id %d, %d holders, digest %s".formatted(head.id(), head.holders(), head.digest()));
        });
        return true;
    }
}
