package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every document seen in the field, where they are on this machine: each is read and written again without loss, or
 * with a loss that is listed with its reason, or refused with a message a person understands. What is expected of each
 * stands in {@code corpus/outcomes.tsv}; what came out goes to {@code target/corpus-table.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTableTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "corpus", "outcomes.tsv");
    private static final Path TABLE = Path.of("target", "corpus-table.md");

    private final Map<String, CorpusDocument> documents = new TreeMap<>();

    @BeforeAll
    void goThroughTheCorpus() throws IOException {
        try (Stream<Path> files = Files.walk(Shared.path("corpus", "cxml"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("INDEX.tsv"))
                    .sorted()
                    .toList()) {
                documents.put(file.getFileName().toString(), CorpusDocument.of(file));
            }
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        expected().forEach((name, columns) -> reasons.put(name, columns.get(2)));
        List<String> table = new ArrayList<>(List.of(
                "# Documents seen in the field",
                "",
                "| document | kind | what became of it | valid when written again | why |",
                "|---|---|---|---|---|"));
        documents.forEach((name, document) -> table.add(document.row(name, reasons.getOrDefault(name, ""))));
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, table);
    }

    @Test
    void comesOutAsTheListSaysForEveryDocument() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        expected().forEach((name, columns) -> expected.put(name, columns.get(1)));
        Map<String, String> found = new TreeMap<>();
        documents.forEach((name, document) -> found.put(name, document.outcome()));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected).hasSizeGreaterThan(140);
    }

    @Test
    void givesAReasonForWhateverIsLeftOutOrRefused() throws IOException {
        assertThat(expected().values().stream()
                        .filter(columns -> !columns.get(1).equals("read"))
                        .filter(columns -> columns.get(2).length() < 10))
                .isEmpty();
    }

    @Test
    void addsNothingAndKeepsTheOrderOfAValidDocument() throws IOException {
        Set<String> valid = valid();
        List<String> changed = documents.entrySet().stream()
                .filter(entry -> !entry.getValue().added.isEmpty()
                        || valid.contains(entry.getKey()) && !entry.getValue().inOrder)
                .map(entry -> entry.getKey() + " " + entry.getValue().added)
                .toList();

        assertThat(changed).isEmpty();
    }

    @Test
    void writesAValidDocumentAsAValidOne() throws IOException {
        Set<String> valid = valid();
        Map<String, List<String>> spoiled = new TreeMap<>();
        documents.forEach((name, document) -> {
            if (valid.contains(name) && document.wasRead() && !document.dtdErrors.isEmpty()) {
                spoiled.put(name, document.dtdErrors);
            }
        });

        assertThat(valid).hasSizeGreaterThan(100);
        assertThat(spoiled).isEmpty();
    }

    @Test
    void refusesToWriteExactlyWhatTheOfficialDtdRefuses() {
        Map<String, String> differences = new TreeMap<>();
        documents.forEach((name, document) -> {
            if (document.wasRead() && document.dtdErrors.isEmpty() != document.ownErrors.isEmpty()) {
                differences.put(name, "DTD: %s, writer: %s".formatted(document.dtdErrors, document.ownErrors));
            }
        });

        assertThat(differences).isEmpty();
    }

    @Test
    void saysInEveryRefusalWhereAndWhat() {
        assertThat(documents.values().stream().filter(document -> !document.wasRead()))
                .isNotEmpty()
                .allSatisfy(
                        document -> assertThat(document.refusal).matches("(?s)(Line \\d+, column \\d+: )?.{10,200}"));
    }

    /** Name of the document to its columns: name, outcome, reason. */
    private static Map<String, List<String>> expected() throws IOException {
        try (Stream<String> lines = Files.lines(EXPECTED, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> List.of((line + "\t \t ").split("\t")))
                    .collect(Collectors.toMap(columns -> columns.get(0), columns -> columns));
        }
    }

    private static Set<String> valid() throws IOException {
        Set<String> valid = new TreeSet<>();
        for (Path index : List.of(
                Shared.path("corpus", "cxml", "INDEX.tsv"), Shared.path("corpus", "cxml", "derived", "INDEX.tsv"))) {
            boolean derived = index.toString().contains("derived");
            try (Stream<String> lines = Files.lines(index)) {
                lines.map(line -> line.split("\t"))
                        .filter(columns -> columns.length > 4 && columns[derived ? 4 : 3].equals("yes"))
                        .forEach(columns -> valid.add(columns[0]));
            }
        }
        return valid;
    }
}
