package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;

/** Uploaded files in pieces, and the imports they begin as; also what is left of those that are over. */
@ApplicationScoped
class ImportFiles {

    private final Database database;

    @Inject
    ImportFiles(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportFiles() {
        this(null);
    }

    /** How an import begins. */
    record Begun(WantedImport wanted, String mapping, int askAbove) {}

    /** @return the new import's id */
    public long begin(Begun begun) {
        WantedImport wanted = begun.wanted();
        ImportOptions options = wanted.options();
        return database.insert(
                "insert into catalog_import (supplier_id, state, file_name, format, profile, mapping, language, mode,"
                        + " dry_run, stop_on_problems, ask_above, actor) values (?, 'UPLOADING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                wanted.supplier().value(),
                wanted.fileName(),
                wanted.format(),
                wanted.profile(),
                begun.mapping(),
                options.language(),
                options.mode(),
                options.dryRun(),
                options.stopOnProblems(),
                begun.askAbove(),
                wanted.actor());
    }

    /** @param number from 0 */
    public void add(SupplierId supplier, long id, int number, byte[] content) {
        database.update(
                "insert into catalog_import_piece (supplier_id, import_id, number, content) values (?, ?, ?, ?)",
                supplier.value(),
                id,
                number,
                content);
        database.update(
                "update catalog_import set bytes = bytes + ?, touched_at = current_timestamp where id = ?",
                content.length,
                id);
    }

    /** The file is whole: workers may take it. @return false where somebody stopped it meanwhile */
    public boolean uploaded(long id, String format) {
        return database.update(
                        "update catalog_import set state = 'UPLOADED', format = ?, touched_at = current_timestamp"
                                + " where id = ? and state = 'UPLOADING'",
                        format,
                        id)
                == 1;
    }

    public void forget(long id) {
        database.update("delete from catalog_import where id = ?", id);
    }

    public Optional<byte[]> piece(long id, int number) {
        return database.one(
                "select content from catalog_import_piece where import_id = ? and number = ?",
                row -> row.bytes("content"),
                id,
                number);
    }

    /** How many imports of a supplier are not over. */
    public long open(SupplierId supplier) {
        return database.one(
                        "select count(*) as n from catalog_import where supplier_id = ? and finished_at is null",
                        row -> row.number("n"),
                        supplier.value())
                .orElse(0L);
    }

    /** Forgets uploads that broke off, and imports that ended long ago; ends those that waited too long. */
    public void tidy(Duration upload, Duration waiting, Duration kept) {
        database.update(
                "delete from catalog_import where state = 'UPLOADING' and touched_at < current_timestamp"
                        + " - cast(? as bigint) * interval '1' second",
                upload.toSeconds());
        database.update(
                "update catalog_import set state = 'STOPPED', finished_at = current_timestamp,"
                        + " note = 'Nobody said yes in time' where state = 'WAITING' and finished_at is null"
                        + " and touched_at < current_timestamp - cast(? as bigint) * interval '1' second",
                waiting.toSeconds());
        database.update(
                "delete from catalog_import where cleaned and finished_at < current_timestamp"
                        + " - cast(? as bigint) * interval '1' second",
                kept.toSeconds());
    }

    /** An import that is over and still has its file and rows. */
    public Optional<Long> uncleaned() {
        return database.one(
                "select id from catalog_import where finished_at is not null and not cleaned order by id limit 1"
                        + " for update skip locked",
                row -> row.number("id"));
    }

    /** Drops the file and everything put aside; the report stays. */
    public void clean(long id) {
        database.update("delete from catalog_import_piece where import_id = ?", id);
        database.update("delete from catalog_import_row where import_id = ?", id);
        database.update("delete from catalog_import_shelf where import_id = ?", id);
        database.update("update catalog_import set cleaned = true where id = ?", id);
    }

    /** The supplier's own share in percent, above which an import asks. */
    public Optional<Integer> askAbove(SupplierId supplier) {
        return database.one(
                "select ask_above from import_setting where supplier_id = ?",
                row -> row.integer("ask_above"),
                supplier.value());
    }

    public void askAbove(SupplierId supplier, int percent) {
        int changed = database.update(
                "update import_setting set ask_above = ? where supplier_id = ?", percent, supplier.value());
        if (changed == 0) {
            database.update(
                    "insert into import_setting (supplier_id, ask_above) values (?, ?) on conflict do nothing",
                    supplier.value(),
                    percent);
        }
    }
}
