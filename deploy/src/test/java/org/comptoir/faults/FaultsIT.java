package org.comptoir.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.trials.Trials;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trials at their small scale, all on one stage of two nodes. Crash points are
 * {@code CrashIT}'s; {@code deploy/faults all --scale full} takes hours. */
class FaultsIT {

    private static Stage stage;

    @BeforeAll
    static void open() throws Exception {
        Path work = Files.createDirectories(Path.of(System.getProperty("gateway.test.work")));
        stage = Stage.open(Files.createTempDirectory(work, "faults"), System.nanoTime() % 1_000_000, 2);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-07", "T-08", "T-05", "T-06", "T-03", "T-10", "T-12", "T-29"})
    void nothingIsLostOrDoubled(String name) throws Exception {
        Report report = Trials.on(stage, Trials.find(name).orElseThrow(), Scale.CI, System.nanoTime() % 1_000_000);
        System.out.println(report.json());

        assertThat(report.complaints()).as(report.json()).isEqualTo(List.of());
    }
}
