package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublicationOutcome.Refused;
import org.comptoir.gateway.publication.PublicationOutcome.Started;
import org.comptoir.gateway.publication.PublicationOutcome.Unknown;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunView;

/** What becomes of a published run: the destination took it, or did not, or gets an earlier one again. */
@ApplicationScoped
public class SettleRun {

    private final RunRows runs;
    private final RunFates fates;
    private final RunPapers papers;
    private final RunFiles files;
    private final RunLedger ledger;
    private final RunNews news;

    @Inject
    SettleRun(RunRows runs, RunFates fates, RunPapers papers, RunFiles files, RunLedger ledger, RunNews news) {
        this.runs = runs;
        this.fates = fates;
        this.papers = papers;
        this.files = files;
        this.ledger = ledger;
        this.news = news;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SettleRun() {
        this(null, null, null, null, null, null);
    }

    /**
     * The destination took it, or did not after all; from the last that it took, changes are told.
     *
     * @return the run as it is now
     */
    @Transactional
    public PublicationOutcome settle(SupplierId supplier, String name, long id, boolean taken, String actor) {
        Optional<RunView> run = runs.find(supplier, name, id);
        if (run.isEmpty()) {
            return new Unknown();
        }
        if (run.get().state() != RunState.PUBLISHED) {
            return new Refused("Only a published run can be taken by its destination; this one is %s"
                    .formatted(run.get().state().word()));
        }
        fates.settle(supplier, id, taken, actor);
        news.tell(supplier, actor, taken ? "publication.taken" : "publication.not_taken", name, "run " + id);
        return new Started(runs.find(supplier, name, id).orElseThrow());
    }

    /** Publishes the file of an earlier run once more, as a run of its own: what to fall back to. */
    @Transactional
    public PublicationOutcome again(SupplierId supplier, String name, long id, String actor) {
        Optional<RunView> earlier = runs.find(supplier, name, id);
        if (earlier.isEmpty()) {
            return new Unknown();
        }
        if (earlier.get().state() != RunState.PUBLISHED || !earlier.get().whole()) {
            return new Refused("Only a published whole catalog can be published again");
        }
        if (files.piece(supplier, id, 0).isEmpty()) {
            return new Refused("The file of this run is not kept any more. Publish the catalog anew");
        }
        long fresh = runs.repeat(
                supplier,
                id,
                actor,
                "The file of run %d again".formatted(earlier.get().number()));
        papers.copy(id, fresh);
        RunView run = runs.find(supplier, name, fresh).orElseThrow();
        ledger.deliver(supplier, run);
        news.tell(
                supplier,
                actor,
                "publication.again",
                name,
                "run %d is run %d again".formatted(run.number(), earlier.get().number()));
        return new Started(run);
    }

    /** A piece of the table of changes, from 0; empty behind the last, and where there is none. */
    public Optional<byte[]> changes(SupplierId supplier, long run, int number) {
        return papers.piece(supplier, run, RunPaper.CHANGES, number);
    }
}
