package org.comptoir.cxml.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.dtd.Dtd;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a document keeps to a DTD is no matter of opinion: xmllint, which shares nothing with us, must say the same. */
class OfficialVerdictTest {

    private static final Path XMLLINT = Path.of("/usr/bin/xmllint");
    private static final Path SHARED = Path.of("..", "..", "shared");

    private final Validator validator = new Validator(CxmlLimits.DEFAULT);

    static List<Path> dtds() throws IOException {
        if (!Files.exists(SHARED.resolve("dtd"))) {
            return List.of(Path.of("none"));
        }
        try (Stream<Path> files = Files.walk(SHARED.resolve("dtd"))) {
            return files.filter(file -> file.toString().endsWith(".dtd"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(SHARED.resolve("corpus").resolve("cxml"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dtds")
    void saysWhatXmllintSays(Path dtdFile) throws Exception {
        Assumptions.assumeTrue(Files.exists(dtdFile), "The DTDs are not on this machine");
        Assumptions.assumeTrue(Files.isExecutable(XMLLINT), "xmllint is not on this machine");
        Dtd dtd = Dtd.read(dtdFile.toString(), Files.readString(dtdFile));
        Map<String, Boolean> ours = new TreeMap<>();
        for (Path document : documents()) {
            Verdict verdict = validator.judgeByDtd(Files.readAllBytes(document), dtd);
            boolean readable = verdict.findings().stream()
                    .noneMatch(finding -> finding.rule().startsWith("xml-"));
            if (readable) { // else it is refused before any DTD is asked: see CorpusTest
                ours.put(document.toString(), verdict.findings().isEmpty());
            }
        }

        assertThat(ours).hasSizeGreaterThan(100).isEqualTo(valid(dtdFile, ours.keySet()));
    }

    private static Map<String, Boolean> valid(Path dtdFile, Collection<String> documents) throws Exception {
        List<String> said = xmllint(dtdFile, documents);
        Map<String, Boolean> valid = new TreeMap<>();
        documents.forEach(file -> valid.put(file, said.stream().noneMatch(line -> line.startsWith(file + ":"))));
        return valid;
    }

    @Test
    void saysWhatXmllintSaysOfDamagedDocuments(@TempDir Path folder) throws Exception {
        Path dtdFile = SHARED.resolve("dtd").resolve("1.2.071").resolve("cXML.dtd");
        Assumptions.assumeTrue(Files.exists(dtdFile), "The DTDs are not on this machine");
        Assumptions.assumeTrue(Files.isExecutable(XMLLINT), "xmllint is not on this machine");
        Dtd dtd = Dtd.read("1.2.071", Files.readString(dtdFile));
        List<Sample> sound = List.of(Sample.order(), Sample.setup(), Sample.cart(), Sample.answer());
        TreeDamage damage = new TreeDamage(20261125);
        Map<String, Boolean> ours = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            byte[] document = damage.of(sound.get(i % sound.size()).bytes());
            Path file = folder.resolve("damaged-%03d.xml".formatted(i));
            Files.write(file, document);
            ours.put(
                    file.toString(),
                    validator.judgeByDtd(document, dtd).findings().isEmpty());
        }

        assertThat(ours).isEqualTo(valid(dtdFile, ours.keySet())).containsValues(true, false);
    }

    private static List<String> xmllint(Path dtd, Collection<String> documents) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(XMLLINT.toString(), "--noout", "--nonet", "--dtdvalid", dtd.toString()));
        command.addAll(documents);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said;
        try (var reader = process.inputReader()) {
            said = reader.lines()
                    .filter(line -> line.contains("validity error"))
                    .toList();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
