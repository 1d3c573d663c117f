package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.comptoir.catalogexport.delta.VersionFile;
import org.comptoir.catalogexport.returned.FileLines;
import org.comptoir.catalogexport.returned.RefusalReport;
import org.comptoir.catalogexport.returned.ReturnedRefusal;
import org.comptoir.catalogexport.rules.Rule;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublicationOutcome.Refused;
import org.comptoir.gateway.publication.PublicationOutcome.Started;
import org.comptoir.gateway.publication.PublicationOutcome.Unknown;
import org.comptoir.gateway.publication.ReturnedRows.Told;
import org.comptoir.gateway.publication.plan.PlannedExport;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.gateway.publication.run.Returned;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunView;

/** Takes a destination's report of what it did not like in a run, and ties it to articles, fields and our rules. */
@ApplicationScoped
public class ReturnRefusals {

    /** Characters of a report. */
    public static final int LONGEST = 4_000_000;

    private static final int MOST = 10_000;

    private final RunRows runs;
    private final RunFiles files;
    private final RunPapers papers;
    private final ReturnedRows returned;
    private final RunNews news;

    @Inject
    ReturnRefusals(RunRows runs, RunFiles files, RunPapers papers, ReturnedRows returned, RunNews news) {
        this.runs = runs;
        this.files = files;
        this.papers = papers;
        this.returned = returned;
        this.news = news;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReturnRefusals() {
        this(null, null, null, null, null);
    }

    /**
     * Keeps what a report says, in place of the run's report before.
     *
     * @param report a table or a text, see {@link RefusalReport}
     */
    @Transactional
    public PublicationOutcome put(SupplierId supplier, String name, long id, String report, String actor) {
        Optional<RunView> run = runs.find(supplier, name, id);
        if (run.isEmpty()) {
            return new Unknown();
        }
        if (run.get().state() != RunState.PUBLISHED) {
            return new Refused("Only a published run can be refused by its destination; this one is %s"
                    .formatted(run.get().state().word()));
        }
        if (report.length() > LONGEST) {
            return new Refused("The report is longer than %d characters. Send its errors alone".formatted(LONGEST));
        }
        var read = new RefusalReport(report);
        List<ReturnedRefusal> refusals = refusals(supplier, run.get(), read);
        if (refusals.isEmpty()) {
            return new Refused(
                    "Nothing in the report names an article or a line of the file. A table needs a header with a column"
                            + " such as Supplier Part ID or Line Number and one such as Error; in a text the part number stands in the line");
        }
        returned.put(supplier, run.get(), told(supplier, run.get(), refusals));
        news.tell(supplier, actor, "publication.returned", name, "run %d, %d refusals".formatted(id, refusals.size()));
        return new Started(run.get());
    }

    /** What was said of a run, in the order of the report. */
    public List<Returned> list(SupplierId supplier, long run) {
        return returned.list(supplier, run);
    }

    private List<ReturnedRefusal> refusals(SupplierId supplier, RunView run, RefusalReport report) {
        Set<String> known =
                fingerprints(supplier, run.id(), report.candidates()).keySet();
        List<ReturnedRefusal> refusals = report.read(known::contains).refusals();
        Set<Long> lines = new HashSet<>();
        refusals.stream().filter(said -> said.item().isEmpty()).forEach(said -> lines.add(said.line()));
        Map<Long, String> articles = articles(supplier, run, lines);
        return refusals.stream()
                .limit(MOST)
                .map(said -> said.item().isEmpty() ? said.of(articles.getOrDefault(said.line(), "")) : said)
                .toList();
    }

    private List<Told> told(SupplierId supplier, RunView run, List<ReturnedRefusal> refusals) {
        Set<String> items = new HashSet<>();
        refusals.forEach(said -> items.add(said.item()));
        Map<String, String> prints = fingerprints(supplier, run.id(), items);
        PlannedExport planned = PlannedExport.of(PublicationPlan.fromJson(runs.definition(supplier, run.id())));
        List<Told> told = new ArrayList<>();
        for (ReturnedRefusal said : refusals) {
            Optional<Rule> rule = planned.ruleOf(said.field());
            told.add(new Told(
                    said,
                    rule.map(Rule::inWords).orElse(""),
                    rule.map(it -> it.source().toString()).orElse(""),
                    prints.getOrDefault(said.item(), "")));
        }
        return told;
    }

    /** Nothing where the version of the run is not kept any more. */
    private Map<String, String> fingerprints(SupplierId supplier, long run, Set<String> items) {
        if (papers.piece(supplier, run, RunPaper.VERSION, 0).isEmpty()) {
            return Map.of();
        }
        try {
            return VersionFile.fingerprints(
                    joined(number -> papers.piece(supplier, run, RunPaper.VERSION, number)), items);
        } catch (IOException damaged) {
            throw new IllegalStateException("The version of run %d cannot be read".formatted(run), damaged);
        }
    }

    private Map<Long, String> articles(SupplierId supplier, RunView run, Set<Long> lines) {
        try {
            return files.piece(supplier, run.id(), 0).isEmpty()
                    ? Map.of()
                    : FileLines.of(
                            run.file().format(), joined(number -> files.piece(supplier, run.id(), number)), lines);
        } catch (IOException damaged) {
            throw new IllegalStateException("The file of run %d cannot be read".formatted(run.id()), damaged);
        }
    }

    private static InputStream joined(IntFunction<Optional<byte[]>> pieces) {
        return new Joined(pieces);
    }

    /** Pieces as one stream; one of them is in memory. */
    private static final class Joined extends InputStream {

        private final IntFunction<Optional<byte[]>> pieces;
        private InputStream piece = InputStream.nullInputStream();
        private int number;

        Joined(IntFunction<Optional<byte[]>> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = piece.read(target, offset, length);
            while (read < 0) {
                Optional<byte[]> next = pieces.apply(number++);
                if (next.isEmpty()) {
                    return -1;
                }
                piece = new ByteArrayInputStream(next.get());
                read = piece.read(target, offset, length);
            }
            return read;
        }
    }
}
