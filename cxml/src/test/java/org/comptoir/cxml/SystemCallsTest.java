package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kernel's word that no socket and no file was opened, where the program strace may listen to it. */
class SystemCallsTest {

    private static final String CANARY = "canary-file";

    /** Runs in a process of its own, which strace watches. */
    public static final class Victim {

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[1]);
            for (String address : List.of("http://127.0.0.1:9/", file.toUri().toString())) {
                for (byte[] document : Attacks.naming(address).values()) {
                    if (arguments[0].equals("careful")) {
                        carefully(document);
                    } else {
                        carelessly(document);
                    }
                }
            }
        }

        private static void carefully(byte[] document) {
            try {
                new CxmlReader(CxmlLimits.DEFAULT).read(document, null);
            } catch (CxmlException e) {
                System.out.println(e.getMessage());
            }
        }

        private static void carelessly(byte[] document) {
            try {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(document));
            } catch (Exception e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void showNeitherSocketNorFile(@TempDir Path folder) throws Exception {
        List<String> calls = calls(folder, "careful");

        assertThat(calls).noneMatch(call -> call.contains(CANARY));
        assertThat(calls).noneMatch(call -> call.contains("AF_INET"));
    }

    @Test
    void wouldShowBoth(@TempDir Path folder) throws Exception {
        List<String> calls = calls(folder, "careless");

        assertThat(calls).anyMatch(call -> call.contains(CANARY));
        assertThat(calls).anyMatch(call -> call.contains("AF_INET"));
    }

    private static List<String> calls(Path folder, String manner) throws Exception {
        Path strace = Path.of("/usr/bin/strace");
        Assumptions.assumeTrue(Files.isExecutable(strace), "strace is not on this machine");
        Assumptions.assumeTrue(
                run(List.of(strace.toString(), "-o", "/dev/null", "true")), "strace may not listen here");
        Path log = folder.resolve("calls");
        Path file = Files.writeString(folder.resolve(CANARY), "secret");
        List<String> command = List.of(
                strace.toString(),
                "-f",
                "-o",
                log.toString(),
                "-e",
                "trace=openat,open,socket,connect",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                manner,
                file.toString());
        assertThat(run(command)).isTrue();
        return Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    }

    private static boolean run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended && process.exitValue() == 0;
    }
}
