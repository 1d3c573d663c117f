package org.comptoir.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;

/** {@code deploy/faults documents [--scale ci|full] [--seed n]}: prints what was answered; ends with 1 on any complaint. */
public final class Faults {

    private static final int CI = 1_000;
    private static final int FULL = 10_000;

    private Faults() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = Arrays.asList(args);
        long seed = Long.parseLong(after(words, "--seed", Long.toString(System.nanoTime())));
        String scale = after(words, "--scale", "ci");
        int documents = switch (scale) {
            case "ci" -> CI;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("--scale is \"" + scale + "\"; expected is ci or full");
        };
        HostileDocuments.Outcome outcome;
        try (RunningGateway gateway = RunningGateway.start(TestPostgres.newDatabase())) {
            List<Path> samples = List.of(Path.of(System.getProperty("faults.samples")));
            outcome = new HostileDocuments(gateway, samples).run(documents, seed);
        }
        System.out.printf("%,d broken documents and the entity attacks, seed %d%n", documents, outcome.seed());
        outcome.answers().forEach((answer, times) -> System.out.printf("  %-24s %,8d%n", answer, times));
        System.out.printf("  slowest answer %,d ms%n", outcome.slowestMillis());
        outcome.complaints().forEach(complaint -> System.out.println("  FAULT " + complaint));
        System.out.println(outcome.complaints().isEmpty() ? "No fault." : "Faults found.");
        System.exit(outcome.complaints().isEmpty() ? 0 : 1);
    }

    private static String after(List<String> words, String option, String otherwise) {
        int at = words.indexOf(option);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
    }
}
