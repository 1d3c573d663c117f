package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.catalog.item.PartList;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.jspecify.annotations.Nullable;

/** The tables of assortments, their rules and who gets them. */
@ApplicationScoped
class AssortmentRows {

    private static final String HEAD = "select a.id, a.name, a.digest, a.changed_at, a.changed_by,"
            + " (select count(*) from assortment_rule r where r.assortment_id = a.id and r.includes) as includes,"
            + " (select count(*) from assortment_rule r where r.assortment_id = a.id and not r.includes) as excludes,"
            + " (select count(*) from assortment_holder h where h.assortment_id = a.id) as holders"
            + " from assortment a where a.supplier_id = ?";

    private final Database database;

    @Inject
    AssortmentRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentRows() {
        this(null);
    }

    public Optional<AssortmentHead> find(SupplierId supplier, long id) {
        return database.one(HEAD + " and a.id = ?", AssortmentRows::head, supplier.value(), id);
    }

    public Optional<AssortmentHead> find(SupplierId supplier, String name) {
        return database.one(HEAD + " and a.name = ?", AssortmentRows::head, supplier.value(), name);
    }

    /** In the order of their ids. */
    public List<AssortmentHead> page(SupplierId supplier, long after, int most) {
        return database.query(
                HEAD + " and a.id > ? order by a.id limit ?", AssortmentRows::head, supplier.value(), after, most);
    }

    public long count(SupplierId supplier) {
        return database.one(
                        "select count(*) as n from assortment where supplier_id = ?",
                        row -> row.number("n"),
                        supplier.value())
                .orElse(0L);
    }

    /** All that the supplier's assortments are given to, each with their ids. */
    public Map<AssortmentHolder, Set<Long>> held(SupplierId supplier) {
        Map<AssortmentHolder, Set<Long>> held = new HashMap<>();
        database.each(
                "select assortment_id, holder, holder_key from assortment_holder where supplier_id = ?",
                row -> held.computeIfAbsent(holder(row), none -> new HashSet<>())
                        .add(row.number("assortment_id")),
                supplier.value());
        return held;
    }

    public Set<AssortmentHolder> holders(SupplierId supplier, long id) {
        return new HashSet<>(database.query(
                "select holder, holder_key from assortment_holder where supplier_id = ? and assortment_id = ?",
                AssortmentRows::holder,
                supplier.value(),
                id));
    }

    /** The first of them, clients before groups before contracts. */
    public List<AssortmentHolder> holders(SupplierId supplier, long id, int most) {
        return database.query(
                "select holder, holder_key from assortment_holder where supplier_id = ? and assortment_id = ?"
                        + " order by holder, holder_key limit ?",
                AssortmentRows::holder,
                supplier.value(),
                id,
                most);
    }

    /** The first rules that include, or that exclude, with lists only counted. */
    public List<AssortmentOutline.Rule> outline(SupplierId supplier, long id, boolean includes, int most) {
        return database.query(
                "select kind, name, text, (select count(*) from assortment_part p where p.supplier_id = r.supplier_id"
                        + " and p.assortment_id = r.assortment_id and p.rule_order = r.rule_order) as parts"
                        + " from assortment_rule r where supplier_id = ? and assortment_id = ? and includes = ?"
                        + " order by rule_order limit ?",
                row -> new AssortmentOutline.Rule(
                        row.constant("kind", AssortmentRule.Kind.class),
                        row.text("name"),
                        row.text("text"),
                        row.number("parts")),
                supplier.value(),
                id,
                includes,
                most);
    }

    /** In the order in which they were written. */
    public Assortment rules(SupplierId supplier, long id) {
        Map<Integer, List<String>> parts = new HashMap<>();
        database.each(
                "select rule_order, part_id from assortment_part where supplier_id = ? and assortment_id = ?",
                row -> parts.computeIfAbsent(row.integer("rule_order"), none -> new ArrayList<>())
                        .add(row.text("part_id")),
                supplier.value(),
                id);
        List<AssortmentRule> includes = new ArrayList<>();
        List<AssortmentRule> excludes = new ArrayList<>();
        database.each(
                "select rule_order, includes, kind, name, text from assortment_rule where supplier_id = ?"
                        + " and assortment_id = ? order by rule_order",
                row -> (row.flag("includes") ? includes : excludes)
                        .add(new AssortmentRule(
                                row.constant("kind", AssortmentRule.Kind.class),
                                row.text("name"),
                                row.text("text"),
                                PartList.of(parts.getOrDefault(row.integer("rule_order"), List.of())))),
                supplier.value(),
                id);
        return Assortment.of(includes, excludes);
    }

    public long add(SupplierId supplier, String name) {
        return database.insert("insert into assortment (supplier_id, name) values (?, ?)", supplier.value(), name);
    }

    /** In place of what stood under the id. */
    public void replace(SupplierId supplier, DefinedAssortment wanted) {
        database.update(
                "update assortment set name = ?, digest = ?, changed_at = ?, changed_by = ? where supplier_id = ? and id = ?",
                wanted.name(),
                wanted.digest(),
                wanted.changedAt(),
                wanted.changedBy(),
                supplier.value(),
                wanted.id());
        database.update(
                "delete from assortment_rule where supplier_id = ? and assortment_id = ?",
                supplier.value(),
                wanted.id());
        database.update(
                "delete from assortment_holder where supplier_id = ? and assortment_id = ?",
                supplier.value(),
                wanted.id());
        write(supplier, wanted);
    }

    public void remove(SupplierId supplier, long id) {
        database.update("delete from assortment where supplier_id = ? and id = ?", supplier.value(), id);
    }

    private void write(SupplierId supplier, DefinedAssortment wanted) {
        List<@Nullable Object[]> rules = new ArrayList<>();
        List<@Nullable Object[]> parts = new ArrayList<>();
        for (boolean includes : new boolean[] {true, false}) {
            for (AssortmentRule rule :
                    includes ? wanted.rules().includes() : wanted.rules().excludes()) {
                int order = rules.size();
                rules.add(new @Nullable Object[] {
                    supplier.value(), wanted.id(), order, includes, rule.kind().name(), rule.name(), rule.text()
                });
                rule.parts()
                        .forEach(
                                part -> parts.add(new @Nullable Object[] {supplier.value(), wanted.id(), order, part}));
            }
        }
        database.batch(
                "insert into assortment_rule (supplier_id, assortment_id, rule_order, includes, kind, name, text)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rules);
        database.batch(
                "insert into assortment_part (supplier_id, assortment_id, rule_order, part_id) values (?, ?, ?, ?)",
                parts);
        database.batch(
                "insert into assortment_holder (supplier_id, assortment_id, holder, holder_key) values (?, ?, ?, ?)",
                wanted.holders().stream()
                        .map(holder -> new @Nullable Object[] {
                            supplier.value(), wanted.id(), holder.kind().name(), holder.key()
                        })
                        .toList());
    }

    private static AssortmentHolder holder(Row row) throws SQLException {
        return new AssortmentHolder(row.constant("holder", AssortmentHolder.Kind.class), row.text("holder_key"));
    }

    private static AssortmentHead head(Row row) throws SQLException {
        return new AssortmentHead(
                row.number("id"),
                row.text("name"),
                row.text("digest"),
                row.number("includes"),
                row.number("excludes"),
                row.number("holders"),
                row.optionalInstant("changed_at").orElse(Instant.EPOCH),
                row.optionalText("changed_by").orElse(""));
    }
}
