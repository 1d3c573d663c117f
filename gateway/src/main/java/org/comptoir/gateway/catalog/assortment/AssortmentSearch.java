package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;

/** A supplier's assortments for people and scripts to read, straight from the database. */
@ApplicationScoped
public class AssortmentSearch {

    private final AssortmentRows rows;
    private final HeldBy heldBy;
    private final HiddenParts hidden;

    @Inject
    AssortmentSearch(AssortmentRows rows, HeldBy heldBy, HiddenParts hidden) {
        this.rows = rows;
        this.heldBy = heldBy;
        this.hidden = hidden;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentSearch() {
        this(null, null, null);
    }

    /** @param next to give as {@code after} for the page behind; empty on the last */
    public record Page(List<AssortmentHead> assortments, OptionalLong next) {}

    /**
     * In the order in which they were first defined.
     *
     * @param after the id of the last one seen, 0 at the start
     */
    public Page list(SupplierId supplier, long after, int limit) {
        List<AssortmentHead> found = rows.page(supplier, after, limit + 1);
        boolean more = found.size() > limit;
        List<AssortmentHead> page = more ? found.subList(0, limit) : found;
        return new Page(
                List.copyOf(page), more ? OptionalLong.of(page.get(limit - 1).id()) : OptionalLong.empty());
    }

    /** @param key its name, or its id in digits: no name is digits alone */
    public Optional<DefinedAssortment> find(SupplierId supplier, String key) {
        return head(supplier, key).map(head -> whole(supplier, head));
    }

    Optional<AssortmentHead> head(SupplierId supplier, String key) {
        return isNumber(key) ? rows.find(supplier, Long.parseLong(key)) : rows.find(supplier, key);
    }

    DefinedAssortment whole(SupplierId supplier, AssortmentHead head) {
        return new DefinedAssortment(
                head.id(),
                head.name(),
                rows.rules(supplier, head.id()),
                rows.holders(supplier, head.id()),
                head.digest(),
                head.changedAt(),
                head.changedBy());
    }

    /**
     * One of a list in few words.
     *
     * @param most how many rules of a side, and holders, are named
     */
    public AssortmentOutline outline(SupplierId supplier, AssortmentHead head, int most) {
        return new AssortmentOutline(
                head,
                rows.outline(supplier, head.id(), true, most),
                rows.outline(supplier, head.id(), false, most),
                rows.holders(supplier, head.id(), most));
    }

    /** An assortment that a client holds. */
    public record Held(String name, Assortment rules) {}

    /** What a client holds on a day, by itself, by its groups and by its contracts. */
    public List<Held> held(SupplierId supplier, ClientId client, LocalDate day) {
        return heldBy.ids(supplier, client, day, HeldBy.Held.of(rows.held(supplier))).stream()
                .flatMap(id -> rows.find(supplier, id).stream())
                .map(head -> new Held(head.name(), rows.rules(supplier, head.id())))
                .toList();
    }

    /** Whether the article is on the list of those hidden from this client alone. */
    public boolean isHidden(SupplierId supplier, ClientId client, SupplierPartId part) {
        return hidden.of(supplier, client).contains(part.value());
    }

    /** Whether a key is an id. */
    public static boolean isNumber(String key) {
        return key.matches("[0-9]{1,18}");
    }
}
