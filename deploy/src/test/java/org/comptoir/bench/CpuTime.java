package org.comptoir.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Processor time used so far, in microseconds. Where other work shares the machine, rates say little and this still says
 * what a request costs.
 *
 * @param compiling the server's own compilers, part of {@code server}: where they still work, the server is not warm
 * @param database the sessions of one PostgreSQL database, without its background writers
 */
record CpuTime(double client, double server, double compiling, double database) {

    private static final double MICROS_PER_TICK = 10_000;
    private static final int USER = 11;

    static final CpuTime NONE = new CpuTime(0, 0, 0, 0);

    static CpuTime now(long serverPid, String databaseName) throws IOException {
        double sessions = 0;
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                if (read(process.resolve("cmdline")).contains(" " + databaseName + " ")) {
                    sessions += micros(process);
                }
            }
        }
        Path server = Path.of("/proc", Long.toString(serverPid));
        return new CpuTime(micros(Path.of("/proc/self")), micros(server), compilers(server.resolve("task")), sessions);
    }

    private static double compilers(Path threads) throws IOException {
        double compiling = 0;
        try (Stream<Path> all = Files.list(threads)) {
            for (Path thread : all.toList()) {
                if (read(thread.resolve("comm")).matches("C[12] Compiler.*\\s*")) {
                    compiling += micros(thread);
                }
            }
        }
        return compiling;
    }

    CpuTime since(CpuTime begin, long requests) {
        return new CpuTime(
                (client - begin.client) / requests,
                (server - begin.server) / requests,
                (compiling - begin.compiling) / requests,
                (database - begin.database) / requests);
    }

    CpuTime plus(CpuTime other) {
        return new CpuTime(
                client + other.client, server + other.server, compiling + other.compiling, database + other.database);
    }

    private static double micros(Path process) {
        String stat = read(process.resolve("stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) * MICROS_PER_TICK;
    }

    /** Empty for a process that has gone. */
    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
