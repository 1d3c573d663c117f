package org.comptoir.gateway.console.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.upload.UploadContracts;
import org.comptoir.gateway.contract.upload.UploadContracts.Upload;
import org.comptoir.gateway.contract.upload.UploadProblem;
import org.comptoir.gateway.contract.upload.UploadReport;
import org.comptoir.gateway.contract.upload.UploadReport.Entry;
import org.comptoir.gateway.contract.upload.UploadReport.Result;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** Writes a contract as a draft from a table, which comes as a file or is typed; tells line by line what can not be. */
@Named("newContract")
@RequestScoped
public class NewContractPage {

    private static final long LARGEST_FILE = 128L * 1024 * 1024;
    private static final int PROBLEMS = 100;
    private static final String NUMBER = "number";
    private static final String TABLE = "table";
    private static final String READ = "read";

    private final PageView page;
    private final Speech speech;
    private final UploadContracts upload;
    private final StartingTable starting;
    private @Nullable SupplierId supplier;
    private @Nullable ContractVersion start;
    private @Nullable UploadReport report;
    private @Nullable Entry entry;
    private String complaint = "";

    @Inject
    NewContractPage(PageView page, Speech speech, UploadContracts upload, StartingTable starting) {
        this.page = page;
        this.speech = speech;
        this.upload = upload;
        this.starting = starting;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NewContractPage() {
        this(null, null, null, null);
    }

    /** Before anything is written: what to start from, and the table that was sent. */
    public void load() {
        SupplierId of = page.supplier().orElse(null);
        Optional<String> from = page.parameter("start");
        if (of != null && from.isPresent()) {
            start = starting.version(of, from.get(), page.number("version").orElse(0))
                    .orElse(null);
        }
        if (of == null || (from.isPresent() && start == null) || !page.may(Permission.CONTRACTS_DECIDE)) {
            page.notFound();
            return;
        }
        supplier = of;
        if (page.isPosted()) {
            complaint = take(of);
            if (!complaint.isEmpty() || (entry == null && report != null)) {
                page.unprocessable();
            }
        }
    }

    /** @return why the form can not be taken; empty where it was, whatever became of its lines */
    private String take(SupplierId of) {
        Optional<Part> file = page.part("file").filter(part -> part.getSize() > 0);
        if (page.field(NUMBER).isEmpty()) {
            return speech.text("newContract.number.missing");
        }
        if (file.isEmpty() && page.field(TABLE).isEmpty()) {
            return speech.text("newContract.table.missing");
        }
        if (file.isPresent() && file.get().getSize() > LARGEST_FILE) {
            return speech.text("newContract.tooLarge", LARGEST_FILE / 1024 / 1024);
        }
        try {
            Optional<Reader> text = file.isPresent()
                    ? TableFile.open(file.get()::getInputStream)
                    // browsers send every line break of a field as two characters
                    : Optional.of(new StringReader(page.typed(TABLE).replace("\r\n", "\n")));
            return text.isEmpty() ? speech.text("newContract.noText") : read(of, text.get());
        } catch (IOException broken) {
            throw new UncheckedIOException("The table can not be read", broken);
        }
    }

    private String read(SupplierId of, Reader text) throws IOException {
        String number = page.field(NUMBER);
        Optional<String> seen = Optional.of(page.field(READ))
                .filter(digest -> start != null && start.number().equals(number) && !digest.isEmpty());
        UploadReport done;
        try (text) {
            done = upload.upload(new Upload(of, page.actor(), Optional.of(number), seen, false), text);
        }
        report = done;
        entry = done.contracts().stream()
                .filter(each -> each.result() == Result.WRITTEN || each.result() == Result.UNCHANGED)
                .findFirst()
                .orElse(null);
        Entry kept = entry;
        if (kept != null) {
            if (isWritten() && kept.findings().isEmpty() && done.problems().isEmpty()) {
                page.goTo(getAddress());
            }
            return "";
        }
        if (done.contracts().stream().anyMatch(each -> each.result() == Result.OVERTAKEN)) {
            return speech.text("newContract.overtaken", number);
        }
        return done.problems().isEmpty() ? speech.text("newContract.noRows") : "";
    }

    /** Why the form was not taken; empty where none was refused as a whole. */
    public String getComplaint() {
        return complaint;
    }

    /** Whether lines kept the contract out. */
    public boolean isRefused() {
        return entry == null && !getProblems().isEmpty();
    }

    /** What there is now, where there is more to say than its page says. */
    public @Nullable Entry getEntry() {
        return entry;
    }

    public boolean isWritten() {
        return entry != null && entry.result() == Result.WRITTEN;
    }

    /** The page of the version that says what the table says. */
    public String getAddress() {
        Entry of = entry;
        return of == null
                ? ""
                : page.link(ContractDetailPage.ADDRESS, NUMBER, of.number()) + "&version=" + of.version();
    }

    /** The first hundred. */
    public List<UploadProblem> getProblems() {
        return report == null
                ? List.of()
                : report.problems().stream().limit(PROBLEMS).toList();
    }

    public long getProblemCount() {
        return report == null ? 0 : report.problemCount();
    }

    public String say(String sentence) {
        return TableSentences.say(sentence, speech);
    }

    public String language(String sentence) {
        return TableSentences.language(sentence, speech);
    }

    /** The version the form began with; none where it began empty. */
    public @Nullable ContractVersion getStart() {
        return start;
    }

    /** Whether that version is too long for the form. */
    public boolean isTooLong() {
        return start != null && start.rules() > StartingTable.MOST_RULES;
    }

    /** Whether that version says something that a table can not. */
    public boolean isSayingLess() {
        return start != null && starting.saysLess(start);
    }

    public String getNumber() {
        return page.isPosted() ? page.field(NUMBER) : start == null ? "" : start.number();
    }

    /** What the writer has seen of the contract the form began with. */
    public String getRead() {
        if (page.isPosted()) {
            return page.field(READ);
        }
        return start == null || supplier == null ? "" : starting.digest(supplier, start.number());
    }

    public String getTable() {
        if (page.isPosted()) {
            return page.typed(TABLE);
        }
        if (supplier == null) {
            return "";
        }
        return start == null
                ? page.parameter("client").map(this::example).orElse("")
                : starting.of(supplier, start).orElse("");
    }

    private String example(String client) {
        return supplier == null ? "" : starting.example(supplier, client);
    }

    /** A table as it is taken, for a client there may be. */
    public String getExample() {
        return example(page.value("client"));
    }
}
