package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.Refusal.Weight;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.jspecify.annotations.Nullable;

/** What a run leaves behind: its file in pieces, and what was said of articles. */
@ApplicationScoped
class RunFiles {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_FIELD = 300;

    private final Database database;

    @Inject
    RunFiles(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RunFiles() {
        this(null);
    }

    /** @param number from 0 */
    public void add(RunJob job, int number, byte[] content) {
        database.update(
                "insert into publication_piece (supplier_id, run_id, number, content) values (?, ?, ?, ?)",
                job.supplier().value(),
                job.id(),
                number,
                content);
    }

    /** What an attempt before has left is not the file. */
    public void forget(long run) {
        database.update("delete from publication_piece where run_id = ?", run);
        database.update("delete from publication_refusal where run_id = ?", run);
    }

    public Optional<byte[]> piece(SupplierId supplier, long run, int number) {
        return database.one(
                "select content from publication_piece where supplier_id = ? and run_id = ? and number = ?",
                row -> row.bytes("content"),
                supplier.value(),
                run,
                number);
    }

    public void tell(RunJob job, List<Refusal> refusals) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < refusals.size(); i++) {
            Refusal refusal = refusals.get(i);
            rows.add(new @Nullable Object[] {
                job.supplier().value(),
                job.id(),
                i + 1,
                cut(refusal.item(), LONGEST_FIELD),
                cut(refusal.field(), LONGEST_FIELD),
                cut(refusal.rule(), LONGEST),
                cut(refusal.remedy(), LONGEST),
                refusal.weight().name(),
                cut(refusal.source(), LONGEST)
            });
        }
        database.batch(
                "insert into publication_refusal (supplier_id, run_id, number, item, field, rule, remedy, weight, source)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    public List<Refusal> refusals(SupplierId supplier, long run) {
        return database.query(
                "select * from publication_refusal where supplier_id = ? and run_id = ? order by number",
                row -> new Refusal(
                        row.text("item"),
                        row.text("field"),
                        row.text("rule"),
                        row.text("remedy"),
                        row.constant("weight", Weight.class),
                        row.text("source")),
                supplier.value(),
                run);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
