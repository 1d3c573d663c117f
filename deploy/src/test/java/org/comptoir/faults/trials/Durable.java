package org.comptoir.faults.trials;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.stage.Suite;

/**
 * {@code kill -9} cannot tell what is on the disk, so {@code strace} does: between an order's sending and its 200 the database
 * forces its log. And a gateway does not open on a database that need not.
 */
final class Durable implements Trial {

    private static final String LIKE = "T04-";

    @Override
    public String name() {
        return "T-04";
    }

    @Override
    public String about() {
        return "the log is forced before 200 is answered (strace)";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        int orders = scale.of(10, 100);
        Path trace = stage.folder().resolve("strace.log");
        stage.sql("alter table outbox alter due set default current_timestamp + interval '1 hour'");
        stage.suite().insist(Paper.of(Buyer.ARIBA, LIKE + seed + "-warm", 3));
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "-qq", "-ttt", "-e", "trace=fdatasync,fsync", "-o", trace.toString()));
        for (long pid : stage.postgres().processes()) {
            command.addAll(List.of("-p", Long.toString(pid)));
        }
        Process strace = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<Suite.Sending> heard = new ArrayList<>();
        try {
            Thread.sleep(3_000);
            for (int i = 0; i < orders; i++) {
                heard.add(stage.suite().insist(Paper.of(Buyer.ARIBA, LIKE + seed + "-" + i, 4)));
                Thread.sleep(60);
            }
            Thread.sleep(500);
        } finally {
            strace.destroy();
            strace.waitFor();
            stage.sql("alter table outbox alter due set default current_timestamp");
        }
        TreeSet<Double> forced = new TreeSet<>();
        for (String line : Files.readAllLines(trace)) {
            if (line.contains("sync(")) {
                forced.add(Double.parseDouble(line.strip().split("\\s+")[1]));
            }
        }
        long before = heard.stream()
                .filter(sending -> {
                    Double first = forced.ceiling(sending.sentAt().toEpochMilli() / 1e3);
                    return first != null && first <= sending.endedAt().toEpochMilli() / 1e3 + 0.001;
                })
                .count();
        report.figure("acknowledged", heard.size())
                .figure("forcedBefore200", before)
                .figure("forcedInAll", forced.size());
        report.require(before == orders, "the log was forced before %d of %d answers".formatted(before, orders));
        refusesWhatNeedNotForce(stage, report);
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(60));
    }

    private static void refusesWhatNeedNotForce(Stage stage, Report report) throws Exception {
        stage.sql("alter database " + Stage.DATABASE + " set synchronous_commit = off");
        stage.node(0).kill();
        try {
            stage.node(0).startAgain();
            report.complain("a gateway opens on a database with synchronous_commit=off");
        } catch (UncheckedIOException refused) {
            report.figure("refusedToOpen", true);
        } finally {
            stage.sql("alter database " + Stage.DATABASE + " reset synchronous_commit");
        }
        if (!stage.node(0).isAlive()) {
            stage.node(0).startAgain();
        }
    }
}
