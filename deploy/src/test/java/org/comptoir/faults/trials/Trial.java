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

    /** Runs on a stage of two nodes that other trials use too, and leaves it as it was. */
    void run(Stage stage, Scale scale, long seed, Report report) throws Exception;

    /** Runs on a stage of its own, unless it says otherwise on one of two nodes. */
    default void runAlone(Path folder, Scale scale, long seed, Report report) throws Exception {
        try (Stage stage = Stage.open(folder, seed, 2)) {
            run(stage, scale, seed, report);
        }
    }
}
