package org.comptoir.gateway.catalog.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Language;

/** The tables of synonyms. */
@ApplicationScoped
class SynonymRows {

    private final Database database;

    @Inject
    SynonymRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SynonymRows() {
        this(null);
    }

    /** 0 where nothing was ever set. */
    public long version(SupplierId supplier) {
        return database.one(
                        "select version from search_synonym_version where supplier_id = ?",
                        row -> row.number("version"),
                        supplier.value())
                .orElse(0L);
    }

    public Map<Language, List<List<String>>> groups(SupplierId supplier) {
        Map<Language, List<List<String>>> groups = new EnumMap<>(Language.class);
        database.each(
                "select language, phrases from search_synonym where supplier_id = ? order by language, group_no",
                row -> groups.computeIfAbsent(Language.closestTo(row.text("language")), none -> new ArrayList<>())
                        .add(List.of(row.text("phrases").split("\n", -1))),
                supplier.value());
        return groups;
    }

    public void replace(SupplierId supplier, Language language, List<List<String>> groups) {
        raise(supplier);
        database.update(
                "delete from search_synonym where supplier_id = ? and language = ?", supplier.value(), language.tag());
        List<Object[]> rows = new ArrayList<>();
        for (List<String> group : groups) {
            rows.add(new Object[] {supplier.value(), language.tag(), rows.size(), String.join("\n", group)});
        }
        database.batch(
                "insert into search_synonym (supplier_id, language, group_no, phrases) values (?, ?, ?, ?)", rows);
    }

    /** Two at once follow each other: the row is locked until the end of the transaction. */
    private void raise(SupplierId supplier) {
        int raised = database.update(
                "update search_synonym_version set version = version + 1 where supplier_id = ?", supplier.value());
        if (raised == 0) {
            database.update(
                    "insert into search_synonym_version (supplier_id, version) values (?, 1)", supplier.value());
        }
    }
}
