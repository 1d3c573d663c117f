package org.comptoir.gateway.catalog.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.SupplierPartId;

/** Articles as their rows hold them. */
@ApplicationScoped
class ArticleRows {

    private static final String JOINED = "select p.part_id, p.sheet, p.digest, p.change, p.withdrawn, s.lead_time_days,"
            + " s.stock from product p left join product_supply s on s.supplier_id = p.supplier_id"
            + " and s.part_id = p.part_id";
    private static final String WHERE = " where p.supplier_id = ?";
    private static final String SELECT = JOINED + WHERE;
    /** The bound is said of both tables: a merge of the two would else read all supplies before it, page after page. */
    private static final String SELECT_FROM = JOINED + " and s.part_id > ?" + WHERE;

    private final Database database;

    @Inject
    ArticleRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ArticleRows() {
        this(null);
    }

    public Optional<Article> find(SupplierId supplier, SupplierPartId id) {
        return database.one(SELECT + " and p.part_id = ?", ArticleRows::article, supplier.value(), id.value());
    }

    /** One more than asked for, where there are more. */
    public List<Article> page(ArticleQuery query) {
        boolean byPart = query.changedAfter().isEmpty();
        String from = query.after().map(ArticleQuery.Place::partId).orElse("");
        List<Object> arguments = new ArrayList<>();
        if (byPart) {
            arguments.add(from);
        }
        arguments.add(query.supplier().value());
        var sql = new StringBuilder(byPart ? SELECT_FROM : SELECT);
        if (query.category().isPresent()) {
            sql.append(" and p.category_code in (select c.code from unnest(cast(? as varchar array)) as c (code))");
            arguments.add(below(query.supplier(), query.category().get()));
        }
        if (query.changedAfter().isPresent()) {
            var after = query.after()
                    .orElse(new ArticleQuery.Place(query.changedAfter().get() + 1, ""));
            sql.append(" and p.change >= ? and (p.change > ? or p.part_id > ?) order by p.change, p.part_id");
            arguments.addAll(List.of(after.change(), after.change(), after.partId()));
        } else {
            sql.append(" and not p.withdrawn and p.part_id > ? order by p.part_id");
            arguments.add(from);
        }
        arguments.add(query.limit() + 1);
        return database.query(sql.append(" limit ?").toString(), ArticleRows::article, arguments.toArray());
    }

    /** The present sheet first, then those before. */
    public List<ArticleVersion> history(SupplierId supplier, SupplierPartId id, int most) {
        return database.query(
                "select sheet, change, withdrawn, cast(null as timestamp with time zone) as ended_at from product"
                        + " where supplier_id = ? and part_id = ? union all"
                        + " select sheet, change, withdrawn, ended_at from product_history"
                        + " where supplier_id = ? and part_id = ? order by change desc limit ?",
                row -> new ArticleVersion(
                        row.text("sheet"),
                        row.number("change"),
                        row.flag("withdrawn"),
                        row.optionalInstant("ended_at")),
                supplier.value(),
                id.value(),
                supplier.value(),
                id.value(),
                most);
    }

    /** The shelf and all below it. */
    private String[] below(SupplierId supplier, String code) {
        Map<String, List<String>> children = new HashMap<>();
        database.query(
                        "select code, parent_code from category where supplier_id = ? and parent_code is not null",
                        row -> List.of(row.text("parent_code"), row.text("code")),
                        supplier.value())
                .forEach(pair -> children.computeIfAbsent(pair.get(0), none -> new ArrayList<>())
                        .add(pair.get(1)));
        var found = new TreeSet<String>();
        List<String> open = new ArrayList<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found.toArray(String[]::new);
    }

    private static Article article(Row row) throws SQLException {
        Optional<Long> days = row.optionalNumber("lead_time_days");
        return new Article(
                row.text("part_id"),
                row.text("sheet"),
                row.text("digest"),
                row.number("change"),
                row.flag("withdrawn"),
                days.isPresent() ? OptionalInt.of(Math.toIntExact(days.get())) : OptionalInt.empty(),
                Availability.levels(row.optionalText("stock").orElse("")));
    }
}
