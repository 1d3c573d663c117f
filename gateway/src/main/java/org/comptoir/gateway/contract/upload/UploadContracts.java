package org.comptoir.gateway.contract.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.WriteContract;
import org.comptoir.gateway.contract.upload.UploadReport.Entry;
import org.comptoir.gateway.contract.upload.UploadReport.Result;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/**
 * Writes drafts from a table of text, one row a rule: of one contract or of many, one after another as their rows end. Each
 * is written in a transaction of its own, whole or not at all; one that can not be keeps no other from being written.
 *
 * <p>A row of kind contract says the head and comes before the contract's other rows; without one the head of the latest
 * version stays and its rules are replaced.
 */
@ApplicationScoped
public class UploadContracts {

    private final WriteContract write;
    private final ContractSearch search;
    private final ContractHolders holders;

    @Inject
    UploadContracts(WriteContract write, ContractSearch search, ContractHolders holders) {
        this.write = write;
        this.search = search;
        this.holders = holders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected UploadContracts() {
        this(null, null, null);
    }

    /**
     * Who uploads what.
     *
     * @param by such as {@code user:admin}
     * @param number the only contract the table may be about; empty where its column contract tells
     * @param expected etag of the version the writer has read; empty to write whatever is there
     * @param lenient whether rows with problems are left out of the drafts; otherwise they keep their contract out
     */
    public record Upload(
            SupplierId supplier, String by, Optional<String> number, Optional<String> expected, boolean lenient) {}

    /** @param text read to its end, in constant memory but for the rules of one contract */
    public UploadReport upload(Upload upload, Reader text) {
        Reading reading = new Reading(upload);
        boolean whole = new ContractTable(reading.problems).read(text, reading::row);
        reading.end(whole);
        return new UploadReport(reading.entries, reading.rows, reading.problems.count(), reading.problems.kept());
    }

    /** One table on its way through. */
    private final class Reading {

        private final Upload upload;
        private final Problems problems = new Problems();
        private final List<Entry> entries = new ArrayList<>();
        private final Set<String> done = new HashSet<>();
        private @Nullable ReadContract current;
        private long rows;

        Reading(Upload upload) {
            this.upload = upload;
        }

        void row(UploadRow row) {
            rows++;
            String told = row.text(Column.CONTRACT).strip();
            String number = told.isEmpty() ? upload.number().orElse("") : told;
            if (number.isEmpty()) {
                row.add(Column.CONTRACT, "is missing", "Write the contract's number in every row");
                return;
            }
            ReadContract contract = contract(number, row);
            if (upload.number().filter(only -> !only.equals(number)).isPresent()) {
                row.add(
                        Column.CONTRACT,
                        "is not " + upload.number().get() + ", which is written here",
                        "Send this contract to its own address, or many to /api/v1/contracts");
                contract.refuse();
            }
            take(row, contract);
        }

        private ReadContract contract(String number, UploadRow row) {
            ReadContract known = current;
            if (known != null && known.number().equals(number)) {
                return known;
            }
            end(true);
            ReadContract next = new ReadContract(number, row.line());
            current = next;
            if (!done.add(number)) {
                row.add(Column.CONTRACT, number + " had rows before others", "Keep all rows of a contract together");
                next.refuse();
            }
            if (!row.kind().equals(Column.CONTRACT)) {
                latestHead(next, row);
            }
            return next;
        }

        private void latestHead(ReadContract contract, UploadRow row) {
            Optional<Agreement> latest = search.latest(upload.supplier(), contract.number())
                    .map(version -> HeadRow.of(upload.supplier(), version, upload.by()));
            if (latest.isEmpty()) {
                row.add(
                        Column.KIND,
                        "the contract %s is new and its first row is not of kind contract".formatted(contract.number()),
                        "Begin with a row of kind contract that says client, currency and validFrom");
            }
            contract.head(latest);
        }

        private void take(UploadRow row, ReadContract contract) {
            switch (row.kind()) {
                case Column.CONTRACT -> head(row, contract);
                case "condition" -> contract.condition(row);
                case "net", "discount", "surcharge" -> contract.rule(row);
                default -> {
                    row.add(Column.KIND, row.kind().isEmpty() ? "is missing" : "is unknown");
                    contract.count(row);
                }
            }
        }

        private void head(UploadRow row, ReadContract contract) {
            if (contract.hasHead() || contract.hasRows()) {
                row.add(Column.KIND, "the contract has its head already", "Keep the first row of kind contract alone");
                contract.refuse();
                return;
            }
            contract.head(HeadRow.read(row, upload.supplier(), contract.number(), upload.by(), holders));
        }

        /** @param whole whether the last row of the contract was seen */
        void end(boolean whole) {
            ReadContract ended = current;
            current = null;
            if (ended != null) {
                if (!whole) {
                    ended.refuse();
                }
                entries.add(ended.agreement(upload.lenient())
                        .map(agreement -> written(ended, agreement))
                        .orElseGet(() -> refused(ended, Result.REFUSED)));
            }
        }

        private Entry written(ReadContract read, Agreement agreement) {
            return write.write(agreement, upload.expected())
                    .fold(
                            it -> entry(read, Result.WRITTEN, it.version(), "DRAFT", it.digest(), it.findings()),
                            it -> entry(
                                    read,
                                    Result.UNCHANGED,
                                    it.version(),
                                    it.state().name(),
                                    it.digest(),
                                    it.findings()),
                            it -> {
                                it.problems()
                                        .forEach(problem -> problems.add(new UploadProblem(
                                                read.line(), "", read.number(), problem, Column.remedy(""))));
                                return refused(read, Result.REFUSED);
                            },
                            it -> refused(read, Result.OVERTAKEN));
        }

        private Entry entry(
                ReadContract read, Result result, int version, String state, String etag, List<String> findings) {
            return new Entry(
                    read.number(), read.line(), result, version, state, etag, read.rules(), read.leftOut(), findings);
        }

        private Entry refused(ReadContract read, Result result) {
            return new Entry(read.number(), read.line(), result, 0, "", "", 0, read.leftOut(), List.of());
        }
    }
}
