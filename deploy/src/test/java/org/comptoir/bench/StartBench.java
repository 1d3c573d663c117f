package org.comptoir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.deploy.RunningGateway;

/**
 * First and second start to ready beside an empty application on the same server with the same options:
 * {@code deploy/bench start}. The first start includes the class archive it writes for the second.
 */
public final class StartBench {

    private static final long REST_MILLIS = 20_000;

    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.getInteger("bench.rounds", 2);
        System.out.printf(Locale.ROOT, "%-34s %8s %8s %12s%n", "", "ready s", "CPU s", "at rest MiB");
        for (int round = 1; round <= rounds; round++) {
            Path folder = Files.createTempDirectory("bench-start");
            Started firstEmpty = start(folder, "empty", true, Map.of());
            Started firstOurs = start(
                    folder,
                    "ROOT",
                    true,
                    Map.of("GATEWAY_DATA", folder.resolve("data").toString()));
            Started secondEmpty = start(folder, "empty", false, Map.of());
            Started secondOurs = start(
                    folder,
                    "ROOT",
                    false,
                    Map.of("GATEWAY_DATA", folder.resolve("data").toString()));
            print("first start, empty application", firstEmpty, firstEmpty);
            print("first start, gateway", firstOurs, firstEmpty);
            print("second start, empty application", secondEmpty, secondEmpty);
            print("second start, gateway", secondOurs, secondEmpty);
        }
    }

    private record Started(double seconds, double cpuSeconds, long restMib) {}

    private static Started start(Path folder, String application, boolean first, Map<String, String> settings)
            throws InterruptedException {
        Path archive = folder.resolve(application + ".jsa");
        List<String> options = new ArrayList<>(List.of(
                "-Xms192m",
                "-XX:MetaspaceSize=160m",
                "-XX:TieredStopAtLevel=1",
                "-Dcomptoir.applications=" + application));
        options.addAll(
                first
                        ? List.of("-XX:+RecordDynamicDumpInfo", "-Dcomptoir.archive=" + archive)
                        : List.of("-XX:SharedArchiveFile=" + archive));
        long begin = System.nanoTime();
        try (RunningGateway gateway = RunningGateway.start(settings, options)) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            double cpu = ProcessHandle.of(gateway.pid())
                            .flatMap(process -> process.info().totalCpuDuration())
                            .orElseThrow()
                            .toMillis()
                    / 1e3;
            Thread.sleep(REST_MILLIS);
            return new Started(seconds, cpu, HttpBench.MemoryWatch.residentMib(gateway.pid()));
        }
    }

    private static void print(String what, Started start, Started floor) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %8.1f %8.1f %12d   ratio %.2f%n",
                what,
                start.seconds(),
                start.cpuSeconds(),
                start.restMib(),
                start.seconds() / floor.seconds());
    }
}
