package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

    public Map<ClientId, Set<SupplierPartId>> all(SupplierId supplier) {
        Map<ClientId, Set<SupplierPartId>> hidden = new HashMap<>();
        database.query(
                        "select client_id, part_id from assortment_exclusion where supplier_id = ?",
                        row -> Map.entry(
                                new ClientId(row.number("client_id")), new SupplierPartId(row.text("part_id"))),
                        supplier.value())
                .forEach(entry -> hidden.computeIfAbsent(entry.getKey(), none -> new HashSet<>())
                        .add(entry.getValue()));
        return hidden;
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
