package org.comptoir.gateway.console.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.run.Overview;
import org.comptoir.gateway.publication.run.RunView;
import org.comptoir.gateway.publication.run.RunWish;
import org.jspecify.annotations.Nullable;

/** One publication: what it is, its runs, and the form that starts another. */
@Named("exportPage")
@RequestScoped
public class ExportDetailPage {

    static final String ADDRESS = "/console/export";
    private static final int RUNS = 50;

    private final PageView page;
    private final Speech speech;
    private final PublishCatalog exports;
    private @Nullable Overview view;
    private @Nullable List<RunView> runs;
    private String complaint = "";

    @Inject
    ExportDetailPage(PageView page, Speech speech, PublishCatalog exports) {
        this.page = page;
        this.speech = speech;
        this.exports = exports;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportDetailPage() {
        this(null, null, null);
    }

    /** Looks the publication up before anything is written; without one the answer is 404. Starts a run. */
    public void load() {
        Optional<SupplierId> supplier = page.supplier();
        view = supplier.flatMap(of -> exports.overview(of).stream()
                        .filter(each -> each.name().equals(page.value("name")))
                        .findFirst())
                .orElse(null);
        Overview asked = view;
        if (supplier.isEmpty() || asked == null || (page.isPosted() && !page.may(Permission.EXPORTS_RUN))) {
            page.notFound();
        } else if (page.isPosted()) {
            start(supplier.get(), asked.name());
        } else {
            runs = exports.runs(supplier.get(), asked.name(), RUNS);
        }
    }

    private void start(SupplierId supplier, String name) {
        String kind = page.field("kind");
        complaint = exports.run(
                        supplier,
                        name,
                        new RunWish(kind.equals("dry"), kind.equals("whole"), kind.equals("confirmed")),
                        page.actor())
                .fold(
                        kept -> "",
                        started -> {
                            page.goTo(ExportRunPage.address(
                                    page, name, started.run().id()));
                            return "";
                        },
                        refused -> ExportSentences.say(refused.reason(), speech),
                        unknown -> speech.text("export.gone"));
        if (!complaint.isEmpty()) {
            runs = exports.runs(supplier, name, RUNS);
            page.unprocessable();
        }
    }

    public @Nullable Overview getView() {
        return view;
    }

    /** Which folder, server, address or mailbox; empty for a file that is fetched here. */
    public String getWhere() {
        Overview asked = view;
        return page.supplier()
                .flatMap(of -> exports.all(of).stream()
                        .filter(each -> asked != null && each.name().equals(asked.name()))
                        .findFirst()
                        .map(each -> new Definition(each.definition()).where(of)))
                .orElse("");
    }

    /** Whether files have only the price for one, whatever is agreed for larger quantities. */
    public boolean isWithoutSteps() {
        return view != null && exports.formatsWithoutSteps().contains(view.format());
    }

    /** Why no run was started; empty where none was asked for. */
    public String getComplaint() {
        return complaint;
    }

    /** The newest first. */
    public List<RunView> getRuns() {
        return runs == null ? List.of() : runs;
    }

    public String getAddress() {
        return view == null ? "" : page.link(ADDRESS, "name", view.name());
    }

    /** The report of one of its runs. */
    public String runAt(long id) {
        return view == null ? "" : ExportRunPage.address(page, view.name(), id);
    }

    /** Whether it tells changes, so that a whole catalog is a wish of its own. */
    public boolean isOfChanges() {
        return view != null && !view.changes().isEmpty();
    }
}
