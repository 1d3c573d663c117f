package org.comptoir.faults.trials;

import java.nio.file.Path;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/** One trial of the catalogue. */
public interface Trial {

    /** Such as {@code T-07}. */
    String name();

    /** In a few words for the table. */
    String about();

    /** How many its own stage has. */
    default int nodes() {
        return 2;
    }

    /** Runs on a stage of as many nodes that other trials use too, and leaves it as it was. */
    void run(Stage stage, Scale scale, long seed, Report report) throws Exception;

    /** Runs on a stage of its own. */
    default void runAlone(Path folder, Scale scale, long seed, Report report) throws Exception {
        try (Stage stage = Stage.open(folder, seed, nodes())) {
            run(stage, scale, seed, report);
        }
    }
}
