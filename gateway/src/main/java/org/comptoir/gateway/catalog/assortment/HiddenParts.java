package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.comptoir.gateway.catalog.item.PartList;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/** Each client's list of hidden articles. */
@ApplicationScoped
class HiddenParts {

    private final Database database;

    @Inject
    HiddenParts(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected HiddenParts() {
        this(null);
    }

    public PartList of(SupplierId supplier, ClientId client) {
        return PartList.of(database.query(
                "select part_id from assortment_exclusion where supplier_id = ? and client_id = ?",
                row -> row.text("part_id"),
                supplier.value(),
                client.value()));
    }

    /** Those from whom anything is hidden. */
    public Set<ClientId> clients(SupplierId supplier) {
        return new HashSet<>(database.query(
                "select distinct client_id from assortment_exclusion where supplier_id = ?",
                row -> new ClientId(row.number("client_id")),
                supplier.value()));
    }

    /** In place of those hidden before. */
    public void replace(SupplierId supplier, ClientId client, Collection<SupplierPartId> parts) {
        database.update(
                "delete from assortment_exclusion where supplier_id = ? and client_id = ?",
                supplier.value(),
                client.value());
        database.batch(
                "insert into assortment_exclusion (supplier_id, client_id, part_id) values (?, ?, ?)",
                parts.stream()
                        .distinct()
                        .map(part -> new @Nullable Object[] {supplier.value(), client.value(), part.value()})
                        .toList());
    }
}
