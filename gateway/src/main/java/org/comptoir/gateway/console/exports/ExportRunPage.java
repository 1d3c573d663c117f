package org.comptoir.gateway.console.exports;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublicationOutcome;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.ReturnRefusals;
import org.comptoir.gateway.publication.SettleRun;
import org.comptoir.gateway.publication.run.Returned;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunView;
import org.comptoir.gateway.publication.run.RunWish;
import org.jspecify.annotations.Nullable;

/** One run: how far it is, what it found, what changed, what became of its file, and what the destination said of it. */
@Named("exportRunPage")
@RequestScoped
public class ExportRunPage {

    private static final String ADDRESS = "/console/export-run";
    private static final String STILL = "still";
    private static final int SECONDS = 3;
    private static final int FINDINGS = 25;
    private static final int RETURNED = 200;
    private static final int WHOLE = 100;
    private static final int ALMOST = 99;

    private final PageView page;
    private final Speech speech;
    private final PublishCatalog exports;
    private final SettleRun settle;
    private final ReturnRefusals returns;
    private @Nullable SupplierId supplier;
    private @Nullable RunView view;
    private String complaint = "";

    @Inject
    ExportRunPage(PageView page, Speech speech, PublishCatalog exports, SettleRun settle, ReturnRefusals returns) {
        this.page = page;
        this.speech = speech;
        this.exports = exports;
        this.settle = settle;
        this.returns = returns;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportRunPage() {
        this(null, null, null, null, null);
    }

    static String address(PageView page, String name, long run) {
        return page.link(ADDRESS, "id", run) + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** Looks the run up before anything is written; without one the answer is 404. Takes what a person decides. */
    public void load() {
        page.supplier().ifPresent(of -> {
            supplier = of;
            view = page.number("id").stream()
                    .mapToObj(id -> exports.findRun(of, page.value("name"), id))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        });
        SupplierId of = supplier;
        RunView asked = view;
        if (of == null || asked == null || (page.isPosted() && !page.may(Permission.EXPORTS_RUN))) {
            page.notFound();
        } else if (page.isPosted()) {
            decide(of, asked);
        } else if (isMoving()) {
            page.lookAgainIn(SECONDS);
        }
    }

    private void decide(SupplierId of, RunView asked) {
        String name = asked.publication();
        switch (page.field("decision")) {
            case "stop" -> {
                boolean stopped = exports.stop(of, name, asked.id(), page.actor());
                answer(asked.id(), stopped ? "" : speech.text("export.over"));
            }
            case "confirm" -> follow(exports.run(of, name, new RunWish(false, asked.whole(), true), page.actor()));
            case "again" -> follow(settle.again(of, name, asked.id(), page.actor()));
            case "taken" -> follow(settle.settle(of, name, asked.id(), true, page.actor()));
            case "not-taken" -> follow(settle.settle(of, name, asked.id(), false, page.actor()));
            default -> follow(returns.put(of, name, asked.id(), report(), page.actor()));
        }
    }

    private void follow(PublicationOutcome outcome) {
        outcome.fold(
                kept -> answer(0, ""),
                started -> answer(started.run().id(), ""),
                refused -> answer(0, say(refused.reason())),
                unknown -> answer(0, speech.text("export.gone")));
    }

    private boolean answer(long run, String why) {
        complaint = why;
        if (!why.isEmpty() || view == null) {
            page.unprocessable();
            return false;
        }
        page.goTo(address(page, view.publication(), run));
        return true;
    }

    /** What was pasted, or else the file that was chosen. */
    private String report() {
        String pasted = page.field("report");
        if (!pasted.isEmpty()) {
            return pasted;
        }
        Optional<Part> file = page.part("file").filter(part -> part.getSize() > 0);
        if (file.isEmpty()) {
            return "";
        }
        try (InputStream content = file.get().getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The report can not be read", broken);
        }
    }

    public @Nullable RunView getView() {
        return view;
    }

    /** Why something was not done; empty where nothing was refused. */
    public String getComplaint() {
        return complaint;
    }

    public String getAddress() {
        return view == null ? "" : address(page, view.publication(), view.id());
    }

    public String getPublication() {
        return view == null ? "" : page.link(ExportDetailPage.ADDRESS, "name", view.publication());
    }

    public boolean isOver() {
        return view != null && view.finishedAt().isPresent();
    }

    public boolean isMoving() {
        return view != null && !isOver() && page.parameter(STILL).isEmpty();
    }

    public String getStill() {
        return page.with(STILL, "yes");
    }

    /** Of the articles of the last run, in percent; how many there are is known when they are read. */
    public long getPercent() {
        if (view == null || supplier == null) {
            return 0;
        }
        long before = exports.runs(supplier, view.publication(), 2).stream()
                .filter(run -> run.finishedAt().isPresent())
                .mapToLong(run -> run.counts().done())
                .findFirst()
                .orElse(0);
        return before == 0 ? 0 : Math.min(ALMOST, view.counts().done() * WHOLE / before);
    }

    public boolean isHeld() {
        return view != null && view.state() == RunState.HELD && page.may(Permission.EXPORTS_RUN);
    }

    public boolean isPublished() {
        return view != null && view.state() == RunState.PUBLISHED;
    }

    public boolean isStoppable() {
        return view != null && !isOver() && page.may(Permission.EXPORTS_RUN);
    }

    public boolean isCompared() {
        return view != null && view.fate().base().isPresent();
    }

    /** The first of what was said of single articles, as {@code Refusal}s. */
    public List<?> getRefusals() {
        return view == null || supplier == null
                ? List.of()
                : exports.refusals(supplier, view.id()).stream()
                        .filter(not(PublishCatalog::isOfTheFile))
                        .limit(FINDINGS)
                        .toList();
    }

    /** What the file leaves out of articles that stand in it, as {@code Refusal}s. */
    public List<?> getOmissions() {
        return view == null || supplier == null
                ? List.of()
                : exports.refusals(supplier, view.id()).stream()
                        .filter(PublishCatalog::isOfTheFile)
                        .toList();
    }

    /** Whether there is more than is shown. */
    public boolean isCut() {
        return view != null && view.counts().refused() + view.counts().warned() > FINDINGS;
    }

    /** A sentence of the report. */
    public String say(String kept) {
        return ExportSentences.say(kept, speech);
    }

    /** The title of where a rule is written; what stands behind it, address and day, is in the CSV. */
    public String titleOf(String source) {
        int end = source.indexOf(", http");
        return end < 0 ? source : source.substring(0, end);
    }

    /** What the destination said of it. */
    public List<Returned> getReturned() {
        return view == null || supplier == null
                ? List.of()
                : returns.list(supplier, view.id()).stream().limit(RETURNED).toList();
    }

    /** Where something of it is saved from: {@code file}, {@code changes} or {@code report}. */
    public String saved(String what) {
        return view == null
                ? ""
                : address(page, view.publication(), view.id())
                        .replace(ADDRESS + "?", ExportFileServlet.PATH + "?what=" + what + "&");
    }
}
