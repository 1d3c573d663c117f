package org.comptoir.faults.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.OwnPostgres;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.stage.Suite;

/**
 * The database's disk and the folder of a core system run full, each on a small file system of its own, while orders come in:
 * nothing but passing faults is answered, no half file bears a final name, and all goes on when there is room again. For root.
 */
final class FullDisk implements Trial {

    private static final String LIKE = "T11-";

    @Override
    public String name() {
        return "T-11";
    }

    @Override
    public String about() {
        return "disks full, of the database and of the orders' folder";
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) {
        report.complain("T-11 has a stage of its own");
    }

    @Override
    public void runAlone(Path folder, Scale scale, long seed, Report report) throws Exception {
        Path small = Files.createDirectories(folder.resolve("small"));
        mount(small, "300m");
        try (Stage stage = Stage.open(folder, seed, 1, OwnPostgres.start(folder, small.resolve("data")))) {
            Path drop = Files.createDirectories(stage.node(0).data().resolve("core-system"));
            mount(drop, "2m");
            try {
                var put = stage.api("PUT", "/api/v1/core-targets/folder", CrashPoint.FOLDER);
                report.require(put.statusCode() < 300, "no target: " + put.body());
                for (int round = 0; round < scale.of(1, 3); round++) {
                    folderFull(stage, drop, seed, round, scale, report);
                    databaseFull(stage, small, seed, round, scale, report);
                }
                stage.reckon(report, LIKE + seed, Duration.ofSeconds(240));
            } finally {
                Defect.run("umount", "-l", drop.toString());
            }
        } finally {
            Defect.run("umount", "-l", small.toString());
        }
    }

    private static void folderFull(Stage stage, Path drop, long seed, int round, Scale scale, Report report)
            throws Exception {
        fill(drop);
        List<Paper> papers = List.of(
                paper(Buyer.COUPA, seed, round, 1),
                paper(Buyer.COUPA, seed, round, 2),
                paper(Buyer.ARIBA, seed, round, 3),
                paper(Buyer.COUPA, seed, round, 4));
        for (Paper paper : papers) {
            report.require(
                    stage.suite().insist(paper).isAcknowledged(), "an order is refused because a folder is full");
        }
        Thread.sleep(Duration.ofSeconds(scale.of(8, 60)).toMillis());
        report.figure(
                "waitingBehindAFullFolder " + round,
                stage.count("select count(*) from outbox where state = 'WAITING'"));
        report.require(
                stage.count("select count(*) from outbox where state = 'WAITING'") >= 3,
                "files were written to a full folder: the trial saw nothing");
        stage.effects();
        Files.delete(drop.resolve("filler"));
    }

    private static void databaseFull(Stage stage, Path small, long seed, int round, Scale scale, Report report)
            throws Exception {
        fill(small);
        long end = System.nanoTime() + Duration.ofSeconds(scale.of(10, 60)).toNanos();
        int passing = 0;
        int sent = 0;
        while (System.nanoTime() < end) {
            Paper paper = paper(Buyer.ARIBA, seed, round, 100 + sent++).withLines(40);
            Suite.Sending heard = stage.suite().send(paper);
            passing += heard.isAcknowledged() ? 0 : 1;
            report.require(
                    heard.isAcknowledged() || heard.status() == 0 || heard.status() >= 500,
                    "with a full disk a good order was answered " + heard.status());
            Thread.sleep(20);
        }
        Files.delete(small.resolve("filler"));
        boolean alone = stage.postgres().isAnswering();
        if (!alone) {
            stage.postgres().kill();
            stage.postgres().startAgain();
        }
        for (int i = 0; i < sent; i++) {
            stage.suite().insist(paper(Buyer.ARIBA, seed, round, 100 + i).withLines(40));
        }
        report.figure("passingFaults " + round, passing).figure("databaseCameBackAlone " + round, alone);
        report.require(passing > 0, "no order met the full disk: the trial saw nothing");
    }

    private static Paper paper(Buyer buyer, long seed, int round, int number) {
        return Paper.of(buyer, LIKE + seed + "-" + round + "-" + number, 1 + number % 50);
    }

    private static void mount(Path folder, String size) throws IOException, InterruptedException {
        Defect.run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    }

    /** Until nothing more goes in. */
    private static void fill(Path folder) throws IOException {
        byte[] block = new byte[1 << 16];
        try (var out = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // as wanted; the last pieces, too
            try (var out = Files.newOutputStream(folder.resolve("filler"), java.nio.file.StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(0);
                }
            } catch (IOException quiteFull) {
                return;
            }
        }
    }
}
