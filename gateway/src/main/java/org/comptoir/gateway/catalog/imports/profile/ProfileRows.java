package org.comptoir.gateway.catalog.imports.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The table of profiles. */
@ApplicationScoped
class ProfileRows {

    private static final String SELECT =
            "select name, mapping, version, changed_at, changed_by from import_profile where supplier_id = ?";

    private final Database database;

    @Inject
    ProfileRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProfileRows() {
        this(null);
    }

    public List<MappingProfile> all(SupplierId supplier) {
        return database.query(SELECT + " order by name", ProfileRows::profile, supplier.value());
    }

    public Optional<MappingProfile> find(SupplierId supplier, String name) {
        return database.one(SELECT + " and name = ?", ProfileRows::profile, supplier.value(), name);
    }

    /** @return false where one of that name was there already */
    public boolean add(SupplierId supplier, String name, String mapping, Instant now, String actor) {
        return database.update(
                        "insert into import_profile (supplier_id, name, mapping, version, changed_at, changed_by)"
                                + " values (?, ?, ?, 1, ?, ?) on conflict do nothing",
                        supplier.value(),
                        name,
                        mapping,
                        now,
                        actor)
                == 1;
    }

    /** @return false where it is not that version any more */
    public boolean change(SupplierId supplier, MappingProfile wanted) {
        return database.update(
                        "update import_profile set mapping = ?, version = version + 1, changed_at = ?, changed_by = ?"
                                + " where supplier_id = ? and name = ? and version = ?",
                        wanted.mapping(),
                        wanted.changedAt(),
                        wanted.changedBy(),
                        supplier.value(),
                        wanted.name(),
                        wanted.version())
                == 1;
    }

    public boolean delete(SupplierId supplier, String name) {
        return database.update("delete from import_profile where supplier_id = ? and name = ?", supplier.value(), name)
                == 1;
    }

    private static MappingProfile profile(Row row) throws SQLException {
        return new MappingProfile(
                row.text("name"),
                row.text("mapping"),
                row.number("version"),
                row.instant("changed_at"),
                row.text("changed_by"));
    }
}
