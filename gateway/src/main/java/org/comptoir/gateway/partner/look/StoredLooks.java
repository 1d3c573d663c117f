package org.comptoir.gateway.partner.look;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.look.logo.DrawnLogo;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.Language;

/** The rows of looks and logos; every write raises the look's version first. */
@ApplicationScoped
class StoredLooks {

    private static final String ALL = "select l.supplier_id, l.name, l.accent, l.languages, l.usual_language, l.logo,"
            + " g.width, g.height from shop_look l"
            + " left join shop_logo g on g.supplier_id = l.supplier_id and g.digest = l.logo";

    private final Database database;

    @Inject
    StoredLooks(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StoredLooks() {
        this(null);
    }

    public long version() {
        return database.one("select coalesce(sum(version), 0) as version from shop_look", row -> row.number("version"))
                .orElse(0L);
    }

    public Map<SupplierId, ShopLook> all() {
        return database.query(ALL, row -> Map.entry(new SupplierId(row.number("supplier_id")), look(row))).stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps every other change of the look waiting until the transaction ends. */
    public ShopLook lock(SupplierId supplier) {
        database.update(
                "insert into shop_look (supplier_id, name, languages, usual_language, version) values (?, '', ?, ?, 0)"
                        + " on conflict do nothing",
                supplier.value(),
                names(ShopLanguages.ALL),
                ShopLanguages.ALL.usual());
        database.update("update shop_look set version = version + 1 where supplier_id = ?", supplier.value());
        return database.one(ALL + " where l.supplier_id = ?", StoredLooks::look, supplier.value())
                .orElseThrow();
    }

    public void dress(SupplierId supplier, String name, Optional<Accent> accent, ShopLanguages languages) {
        database.update(
                "update shop_look set name = ?, accent = ?, languages = ?, usual_language = ? where supplier_id = ?",
                name,
                accent.map(Accent::hex),
                names(languages),
                languages.usual(),
                supplier.value());
    }

    /** Keeps the logo and the one before, for pages that show it still. */
    public void hang(SupplierId supplier, DrawnLogo logo, Optional<ShopLogo> before, Instant now) {
        database.update(
                "insert into shop_logo (supplier_id, digest, width, height, content, created_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                supplier.value(),
                logo.digest(),
                logo.width(),
                logo.height(),
                logo.png(),
                now);
        database.update("update shop_look set logo = ? where supplier_id = ?", logo.digest(), supplier.value());
        database.update(
                "delete from shop_logo where supplier_id = ? and digest <> ? and digest <> ?",
                supplier.value(),
                logo.digest(),
                before.map(ShopLogo::digest).orElse(""));
    }

    public void takeDown(SupplierId supplier) {
        database.update("update shop_look set logo = null where supplier_id = ?", supplier.value());
    }

    public Optional<byte[]> logo(SupplierId supplier, String digest) {
        return database.one(
                "select content from shop_logo where supplier_id = ? and digest = ?",
                row -> row.bytes("content"),
                supplier.value(),
                digest);
    }

    private static ShopLook look(Row row) throws SQLException {
        SupplierId supplier = new SupplierId(row.number("supplier_id"));
        Optional<String> logo = row.optionalText("logo");
        Optional<Long> width = row.optionalNumber("width");
        return new ShopLook(
                row.text("name"),
                row.optionalText("accent").flatMap(Accent::read).map(AccentSheet::of),
                logo.isPresent() && width.isPresent()
                        ? Optional.of(new ShopLogo(supplier, logo.get(), row.integer("width"), row.integer("height")))
                        : Optional.empty(),
                new ShopLanguages(
                        Stream.of(row.text("languages").split(" "))
                                .map(Language::valueOf)
                                .toList(),
                        row.constant("usual_language", Language.class)));
    }

    private static String names(ShopLanguages languages) {
        return languages.offered().stream().map(Enum::name).collect(joining(" "));
    }
}
