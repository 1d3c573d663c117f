package org.comptoir.faults.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/** All trials by name, and how one is run. */
public final class Trials {

    private static final List<Trial> ALL = List.of(
            new SameAtOnce(),
            new FlakyCore(),
            new KilledDatabase(),
            new SleepingNode(),
            new SlowBodies(),
            new Amounts(),
            new KilledNodes(),
            new CrashPoint(),
            new Migration(),
            new ForgetfulCore(),
            new ArrivalOrder(),
            new Poison(),
            new FullDisk(),
            new Durable(),
            new Neighbour(),
            new Documents(),
            new SeededDefects());

    private Trials() {}

    public static List<Trial> all() {
        return ALL;
    }

    public static Optional<Trial> find(String name) {
        return ALL.stream().filter(trial -> trial.name().equalsIgnoreCase(name)).findFirst();
    }

    /** On a stage of its own below the folder; the verdict is written there, too. */
    public static Report alone(Trial trial, Path folder, Scale scale, long seed) throws IOException {
        Path own =
                Files.createDirectories(folder.resolve(trial.name() + "-" + seed + "-" + System.currentTimeMillis()));
        Report report = new Report(trial.name(), scale, seed);
        long begun = System.nanoTime();
        try {
            trial.runAlone(own, scale, seed, report);
        } catch (Exception broken) {
            complain(report, broken);
        }
        return written(report, own, begun);
    }

    /** On a stage that is there. */
    public static Report on(Stage stage, Trial trial, Scale scale, long seed) throws IOException {
        Report report = new Report(trial.name(), scale, seed);
        long begun = System.nanoTime();
        try {
            trial.run(stage, scale, seed, report);
        } catch (Exception broken) {
            complain(report, broken);
        }
        return written(report, stage.folder(), begun);
    }

    private static void complain(Report report, Exception broken) {
        java.io.StringWriter trace = new java.io.StringWriter();
        broken.printStackTrace(new java.io.PrintWriter(trace));
        report.complain("the trial broke: " + trace);
    }

    private static Report written(Report report, Path folder, long begun) throws IOException {
        report.figure("seconds", (System.nanoTime() - begun) / 1_000_000_000);
        Files.writeString(folder.resolve(report.test() + ".json"), report.json() + "\n");
        return report;
    }
}
