package org.comptoir.faults.trials;

import java.nio.file.Path;
import java.util.List;
import org.comptoir.faults.documents.HostileDocuments;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/** Broken documents and entity attacks beside canaries: an answer that is no fault of ours to each, nothing opened, nothing left. */
final class Documents implements Trial {

    @Override
    public String name() {
        return "T-13";
    }

    @Override
    public String about() {
        return "broken documents and entity attacks";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        Path samples = Path.of(System.getProperty("faults.samples", "../docs/samples"));
        HostileDocuments.Outcome outcome =
                new HostileDocuments(stage.node(0), List.of(samples)).run(scale.of(1_000, 10_000), seed);
        outcome.answers().forEach(report::figure);
        report.figure("slowestMillis", outcome.slowestMillis());
        outcome.complaints().forEach(report::complain);
    }
}
