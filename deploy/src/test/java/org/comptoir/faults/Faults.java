package org.comptoir.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.trials.Trial;
import org.comptoir.faults.trials.Trials;

/**
 * {@code deploy/faults <trial>|documents|all [--scale ci|full] [--seed n]}: prints what was found, verdicts as JSON; ends with
 * 1 on any complaint.
 */
public final class Faults {

    private Faults() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = Arrays.asList(args);
        long seed = Long.parseLong(after(words, "--seed", Long.toString(System.nanoTime() % 1_000_000)));
        Scale scale = Scale.valueOf(after(words, "--scale", "ci").toUpperCase(Locale.ROOT));
        String wanted =
                words.isEmpty() || words.get(0).startsWith("--") || words.get(0).equals("documents")
                        ? "T-13"
                        : words.get(0);
        boolean good = true;
        Path folder = Files.createDirectories(Path.of(System.getProperty("gateway.test.work"), "faults"));
        if (wanted.contains(",")) {
            good = together(wanted, folder, scale, seed);
        }
        for (Trial trial : wanted.equals("all")
                ? Trials.all()
                : Trials.find(wanted).stream().toList()) {
            good &= told(trial, Trials.alone(trial, folder, scale, seed));
        }
        System.out.println(good ? "No fault." : "Faults found.");
        System.exit(good ? 0 : 1);
    }

    /** Several, between commas, on one stage of two nodes: a start costs more than many a trial. */
    private static boolean together(String names, Path folder, Scale scale, long seed) throws IOException {
        boolean good = true;
        try (Stage stage = Stage.open(Files.createTempDirectory(folder, "together"), seed, 2)) {
            for (String name : names.split(",", -1)) {
                Trial trial = Trials.find(name).orElseThrow();
                good &= told(trial, Trials.on(stage, trial, scale, seed));
            }
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
        return good;
    }

    private static boolean told(Trial trial, Report report) {
        System.out.printf("%s %s%n", trial.name(), trial.about());
        System.out.println(report.json());
        report.complaints().forEach(complaint -> System.out.println("  FAULT " + complaint));
        return report.isGood();
    }

    private static String after(List<String> words, String option, String otherwise) {
        int at = words.indexOf(option);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
    }
}
