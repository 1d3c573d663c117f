package org.comptoir.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;
import org.comptoir.faults.documents.HostileDocuments;
import org.junit.jupiter.api.Test;

/** A thousand broken documents with every run of the tests; {@code deploy/faults documents --scale full} sends ten thousand. */
class HostileDocumentsIT {

    private static final int DOCUMENTS = 1_000;
    private static final Path SAMPLES = Path.of("..", "docs", "samples");

    @Test
    void everyBrokenDocumentGetsAnAnswerThatIsNoFaultOfOursAndLeavesNothingBehind() throws Exception {
        long seed = System.nanoTime();
        try (RunningGateway gateway = RunningGateway.start(TestPostgres.newDatabase())) {
            HostileDocuments.Outcome outcome = new HostileDocuments(gateway, List.of(SAMPLES)).run(DOCUMENTS, seed);

            assertThat(outcome.complaints())
                    .as("seed %d, %s", seed, outcome.answers())
                    .isEmpty();
            assertThat(outcome.answers().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isGreaterThan(DOCUMENTS);
        }
    }
}
