package org.comptoir.gateway.console.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.catalog.imports.ApproveImport;
import org.comptoir.gateway.catalog.imports.ImportDecision;
import org.comptoir.gateway.catalog.imports.ImportSearch;
import org.comptoir.gateway.catalog.imports.ImportState;
import org.comptoir.gateway.catalog.imports.ImportView;
import org.comptoir.gateway.catalog.imports.StopImport;
import org.comptoir.gateway.catalog.imports.StoredProblem;
import org.comptoir.gateway.console.KeptWords;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, what it would change, what was wrong with its lines; a yes or a stop. */
@Named("importPage")
@RequestScoped
public class ImportDetailPage {

    static final String ADDRESS = "/console/import";
    private static final int PROBLEMS = 100;
    private static final String AFTER = "after";
    private static final String STILL = "still";
    private static final int SECONDS = 3;
    private static final int WHOLE = 100;

    private final PageView page;
    private final Speech speech;
    private final ImportSearch search;
    private final ApproveImport approve;
    private final StopImport stop;
    private @Nullable SupplierId supplier;
    private @Nullable ImportView view;
    private @Nullable List<StoredProblem> problems;
    private String refusal = "";

    @Inject
    ImportDetailPage(PageView page, Speech speech, ImportSearch search, ApproveImport approve, StopImport stop) {
        this.page = page;
        this.speech = speech;
        this.search = search;
        this.approve = approve;
        this.stop = stop;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportDetailPage() {
        this(null, null, null, null, null);
    }

    /** Looks the import up before anything is written; without one the answer is 404. Takes a yes or a stop. */
    public void load() {
        page.supplier().ifPresent(of -> {
            supplier = of;
            view = page.number("id").stream()
                    .mapToObj(id -> search.find(of, id))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        });
        SupplierId of = supplier;
        ImportView asked = view;
        if (of == null || asked == null || (page.isPosted() && !page.may(Permission.IMPORTS_RUN))) {
            page.notFound();
        } else if (page.isPosted()) {
            decide(of, asked);
        } else if (isMoving()) {
            page.lookAgainIn(SECONDS);
        }
    }

    private void decide(SupplierId of, ImportView asked) {
        ImportDecision decision = page.field("decision").equals("approve")
                ? approve.approve(of, asked.id(), page.actor())
                : stop.stop(of, asked.id(), page.actor());
        refusal = decision.fold(
                done -> "", no -> KeptWords.refusal(no.reason(), speech), unknown -> speech.text("import.gone"));
        if (refusal.isEmpty()) {
            page.goTo(getAddress());
        } else {
            page.unprocessable();
        }
    }

    public @Nullable ImportView getView() {
        return view;
    }

    /** Why a yes or a stop was not taken; empty where none was refused. */
    public String getRefusal() {
        return refusal;
    }

    public String getAddress() {
        return view == null ? "" : page.link(ADDRESS, "id", view.id());
    }

    /** Whether the page asks anew by itself: something happens, and nobody asked it to keep still. */
    public boolean isMoving() {
        return isUnderWay() && page.parameter(STILL).isEmpty();
    }

    /** Whether something happens without a person. */
    public boolean isUnderWay() {
        return view != null && !view.isOver() && view.state() != ImportState.WAITING;
    }

    public String getStill() {
        return page.with(STILL, "yes");
    }

    public boolean isWaiting() {
        return view != null && view.state() == ImportState.WAITING && page.may(Permission.IMPORTS_RUN);
    }

    public boolean isStoppable() {
        return view != null
                && !view.isOver()
                && view.state() != ImportState.APPLYING
                && page.may(Permission.IMPORTS_RUN);
    }

    /** Of the file, in percent. */
    public long getPercent() {
        return view == null || view.progress().ofBytes() == 0
                ? 0
                : Math.min(
                        WHOLE, view.progress().bytes() * WHOLE / view.progress().ofBytes());
    }

    /** A hundred problems from where the address says. */
    public List<StoredProblem> getProblems() {
        if (problems == null) {
            problems = view == null || supplier == null
                    ? List.of()
                    : search.problems(supplier, view.id(), page.number(AFTER).orElse(0), PROBLEMS);
        }
        return problems;
    }

    /** A sentence of the report in the language of the person who looks, where it is known. */
    public String say(String kept) {
        return ImportSentences.say(kept, speech);
    }

    /** Where the next hundred problems are; empty on the last page. */
    public String getMoreProblems() {
        List<StoredProblem> shown = getProblems();
        return shown.size() < PROBLEMS
                ? ""
                : page.with(AFTER, Long.toString(shown.get(shown.size() - 1).number())) + "#problems";
    }

    public String getFirstProblems() {
        return page.number(AFTER).isEmpty() ? "" : getAddress() + "#problems";
    }

    /** Where all problems are saved from as CSV. */
    public String getReport() {
        return view == null ? "" : page.link(ImportReportServlet.PATH, "id", view.id());
    }
}
